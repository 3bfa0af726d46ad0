import type { MDXInstance } from 'astro';
import { jsx } from 'astro/jsx-runtime';
import { asComponent, type Selective } from '../rendered-prose.ts';
import DiagnosticStep from './DiagnosticStep.astro';
import FoldedSection from './FoldedSection.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Paragraph from './Paragraph.astro';
import Section from './Section.astro';
import Segment from './Segment.astro';
import Shared from './Shared.astro';
import Statement from './Statement.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Ui from './Ui.astro';

/** A component for what shows nothing on a page. */
const omitted = Object.assign(
  asComponent(() => null),
  { shows: () => false } satisfies Selective,
);
const inline = { a: Link, Segment, Shared, Ui };
const blocks = { Title: Heading, Intro: Paragraph, ListIntro: Paragraph, DiagnosticStep, Statement, Section, Steps, Step };

type Block = keyof typeof blocks;
type ProseComponents = NonNullable<Parameters<MDXInstance<object>['Content']>[0]['components']>;

/** The elements for an entry's MDX with only the named blocks shown. */
export function onlyBlocks(...shown: Block[]): ProseComponents {
  const entries = Object.entries(blocks).map(([name, component]) => [name, shown.includes(name as Block) ? component : omitted]);
  return { ...inline, ...Object.fromEntries(entries) };
}

/**
 * The elements for an entry's MDX with only the named sections shown.
 * @param folded whether only their headings show until the reader opens them
 */
export function onlySections(ids: readonly string[], { folded = false } = {}): ProseComponents {
  const shown = folded ? FoldedSection : Section;
  const section = asComponent((props: { id: string }) => jsx(shown, props));
  const selective: Selective = { shows: ({ id }: { id: string }) => ids.includes(id) };
  return { ...onlyBlocks(), Section: Object.assign(section, selective) };
}
