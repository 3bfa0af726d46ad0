import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';
import type { Language } from './language.ts';

/** The languages whose messages are read; to add one, add a file and name it here. */
export const languages: readonly Language[] = [en, nl, de, fr, es, it, pt, pl, cs, ru, sv, da, nb, fi, tr, ja, ko, zh];

/** The words of a list, without the line ends of the source. */
export function listOf(words = ''): string[] {
  return words
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** The words that all languages have for something, each once and the longest first, as a pattern's alternatives must be. */
export function wordsFor(field: Exclude<keyof Language, 'id' | 'request' | 'correlation' | 'months'>): string[] {
  return [...new Set(languages.flatMap((language) => listOf(language[field])))].sort((a, b) => b.length - a.length);
}

export type { Language };
