import { z } from 'zod';
import type { Family } from '../families/family.ts';
import type { Content } from '../model/content.ts';
import { audienceIds } from '../model/fields.ts';

/**
 * What is promised beside addresses and anchors, as lines of the register: the fields of the documents for macros with
 * their types (`field:codes.nl.meaning string`), and what may stand in an address's query (`query:see=prompt`).
 */
export function promisesOf({ picker }: Pick<Content, 'picker'>, families: readonly Family[]): string[] {
  const fields = families.flatMap(({ api }) => (api ? fieldsOf(api.name, z.toJSONSchema(api.schema)) : []));
  const answers = picker.questions.flatMap(({ id, answers }) => answers.map((answer) => `query:${id}=${answer.id}`));
  return [...fields, ...answers, ...audienceIds.map((id) => `query:for=${id}`)];
}

/** The part of JSON Schema that a document's fields are described in. */
interface Shape {
  type?: unknown;
  properties?: Record<string, unknown>;
  items?: unknown;
  anyOf?: unknown;
}

/** Whether a line of the register is one of these. */
export const isPromise = (line: string) => /^(?:field:[a-z]\w*(?:\.\w+)* [a-z]+(?:\|[a-z]+)*(?:\[\])*|query:[a-z-]+=[a-z-]+)$/.test(line);

function fieldsOf(name: string, shape: Shape): string[] {
  const inner = Object.entries(shape.properties ?? {}).flatMap(([key, value]) => fieldsOf(`${name}.${key}`, value as Shape));
  return inner.length > 0 ? inner : [`field:${name} ${typeOf(shape)}`];
}

function typeOf({ type, items, anyOf }: Shape): string {
  if (Array.isArray(anyOf)) return anyOf.map((one) => typeOf(one as Shape)).join('|');
  if (Array.isArray(type)) return type.join('|');
  return type === 'array' ? `${typeOf(items as Shape)}[]` : String(type);
}
