import { createTexts, type Handed, type Texts } from '../../lib/texts.ts';

/**
 * The texts that the page hands to an element in `data-strings`: those of the keys that the element declares.
 * @throws when the attribute is missing
 */
export function handedTexts<K extends string>({ localName, dataset }: HTMLElement): Texts<K> {
  const handed = dataset['strings'];
  if (!handed) throw new Error(`<${localName}> needs data-strings.`);
  return createTexts(JSON.parse(handed) as Handed<K>);
}
