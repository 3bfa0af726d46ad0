import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MDXInstance } from 'astro';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';
import { markForeign } from './lib/foreign.ts';
import { locales, originalLanguage, type Lang } from './lib/locales.ts';
import type { Entry } from './model/content.ts';
import { contentFolder } from './model/read.ts';

type Jsx = NonNullable<EvaluateOptions['jsx']>;
type Prose = MDXInstance<object>['Content'];
/** What Astro puts on the components of MDX files that it compiles itself: who renders them, and what they are. */
const marks = { [Symbol.for('astro:renderer')]: 'astro:jsx', [Symbol.for('mdx-component')]: true };

type Compiled = { default: (props: object) => unknown };

/**
 * The prose of an entry in a language, as a component. It is compiled when a page wants it: as modules of the build, all
 * MDX files together would take memory that grows with the content, and nothing in them is for a bundler.
 * @param originals what it may quote from screens in their original language
 * @throws when the file is missing, or is no MDX
 */
export async function compileProse({ path: entry }: Pick<Entry, 'path'>, lang: Lang, originals: readonly string[]): Promise<Prose> {
  const file = join(process.cwd(), contentFolder, entry, `${lang}.mdx`);
  const make = jsxIn({ entry, lang }, lang === originalLanguage ? [] : originals);
  const { default: compiled } = evaluate(await readFile(file, 'utf8'), {
    Fragment,
    jsx: make,
    jsxs: make,
    features: { smartPunctuation: false },
    elementAttributeNameCase: 'html',
  }) as Compiled;
  const content = ({ components, ...props }: { components?: object }) =>
    withoutOmitted(compiled({ ...props, components: { Fragment, ...components } }));
  return asComponent(content);
}

/**
 * Makes what prose consists of: tells each component which language and entry it stands in, so that editors need not, and
 * marks what is quoted from screens in their original language, so that a screen reader says it in that one.
 */
function jsxIn(context: { entry: string; lang: Lang }, originals: readonly string[]): Jsx {
  const mark = (child: unknown): unknown =>
    typeof child === 'string'
      ? markForeign(child, originals).map(({ text, foreign }) =>
          foreign ? jsx('span', { lang: locales[originalLanguage].tag, children: text }) : text,
        )
      : [child];
  return (type, given) => {
    const { children, ...props } = given as { children?: unknown };
    return jsx(type, {
      ...props,
      ...(typeof type === 'string' || type === Fragment ? {} : context),
      ...(children === undefined ? {} : { children: type === 'code' ? children : [children].flat().flatMap(mark) }),
    });
  };
}

/** What a component may have that shows some of its elements only, by what they are given. */
export interface Selective {
  shows: (props: never) => boolean;
}

interface Node {
  type?: Partial<Selective>;
  props: { children?: unknown };
}

/**
 * Takes out the blocks that say of themselves that they show nothing: a page has each of an entry's blocks in another place.
 * The lines between blocks go too, of which a page would else have all wherever it has one block.
 */
function withoutOmitted(tree: unknown): unknown {
  const { props } = tree as Node;
  const { children } = props;
  if (!Array.isArray(children)) return tree;
  const shown = (children as (Node | string)[]).filter((child) =>
    typeof child === 'string' ? child.trim() !== '' : child.type?.shows?.(child.props as never) !== false,
  );
  return { ...(tree as Node), props: { ...props, children: shown } };
}

/** A function that makes JSX, as a component that may stand in MDX and in pages. */
export function asComponent(render: (props: never) => unknown): Prose {
  return Object.assign(render, marks) as unknown as Prose;
}
