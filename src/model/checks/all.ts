import type { Problem } from '../problem.ts';
import type { Check, Checked } from './check.ts';
import { checkLanguage } from './language.ts';
import { checkNames } from './names.ts';
import { checkPairs } from './pairs.ts';
import { checkPicker } from './picker.ts';
import { checkReferences } from './references.ts';
import { checkSource } from './source.ts';
import { checkStations } from './stations.ts';
import { checkTerms } from './terms.ts';
import { checkTitles } from './titles.ts';

const everywhere: readonly Check[] = [
  checkNames,
  checkReferences,
  checkPairs,
  checkSource,
  checkTerms,
  checkTitles,
  checkLanguage,
  checkPicker,
  checkStations,
];

/** All checks that need more than one file; returns every problem, in the order of the checks. */
export function checkAll(checked: Checked, further: readonly Check[]): Problem[] {
  const ofFamilies = checked.families.flatMap(({ checks = [] }) => checks);
  return [...everywhere, ...ofFamilies, ...further].flatMap((check) => check(checked));
}
