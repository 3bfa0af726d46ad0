import { describe, expect, test } from 'vitest';
import { linkPath } from '../../../src/lib/menu-path.ts';

const places = [
  { path: ['id', 'apps'], link: 'apps' },
  { path: ['id', 'apps', 'all'], link: 'all-apps' },
  { path: ['id', 'users'], link: 'users' },
];
const links = (...path: string[]) => linkPath(path, places).map(({ label, link }) => (link ? `${label}=${link}` : label));

describe('a menu path', () => {
  test('links the label up to which an address leads', () => expect(links('id', 'apps', 'new')).toEqual(['id', 'apps=apps', 'new']));
  test('takes the address that leads furthest, whatever their order', () =>
    expect(links('id', 'apps', 'all', 'one')).toEqual(['id', 'apps', 'all=all-apps', 'one']));
  test('links its end', () => expect(links('id', 'users')).toEqual(['id', 'users=users']));
  test('has no link where none leads along it', () => {
    expect(links('id', 'groups')).toEqual(['id', 'groups']);
    expect(links('id')).toEqual(['id']);
    expect(links()).toEqual([]);
  });
});
