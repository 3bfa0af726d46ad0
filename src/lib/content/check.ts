import { checkPicker } from '../picker/check.ts';
import { checkPairs } from './check-pairs.ts';
import { checkReferences } from './check-references.ts';
import { checkSource } from './check-source.ts';
import { checkTerms } from './check-terms.ts';
import { checkUnique } from './check-unique.ts';
import type { Content } from './model.ts';
import type { Problem } from './problem.ts';

/** All checks that need more than one file; returns every problem, in the order of the checks. */
export function checkContent(content: Content): Problem[] {
  return [checkUnique, checkReferences, checkPairs, checkSource, checkTerms, checkPickerData].flatMap((check) => check(content));
}

function checkPickerData({ picker, symptoms }: Content): Problem[] {
  const numbers = symptoms.map((symptom) => symptom.number);
  return checkPicker(picker, numbers).map((problem) => ({ file: 'content/picker.yaml', ...problem }));
}
