import { expect, test } from 'vitest';
import { looksPasted } from '../../../../src/lib/search/looks-pasted.ts';

const long = 'Sorry, but we are having trouble signing you in. Please try again.';

test.each([
  ['Correlation Id: 0A1B2C3D-1111-4222-8333-444455556666', true],
  ['0a1b2c3-1111-4', false],
  [`AADSTS50011 ${long}`, true],
  [`aadsts 50011 ${long}`, true],
  ['AADSTS50011: reply address does not match', false],
  [`AADSTS5001 ${long}`, false],
  [long, false],
  [`AADSTS50011${' '.repeat(49)}`, false],
  [`AADSTS50011${' '.repeat(50)}`, true],
  [`${' '.repeat(5000)}AADSTS50011 ${long}`, false],
])('%j: %s', (text, pasted) => expect(looksPasted(text)).toBe(pasted));
