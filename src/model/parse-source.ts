import { markdownToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { perLang, type Lang, type PerLang } from '../lib/locales.ts';

/** One half of a segment: its Markdown, its words as read, and the addresses it links to. */
interface SourceText {
  markdown: string;
  text: string;
  links: string[];
}

/** A translation unit of the source: the same passage in Dutch and English, which are the languages of Microsoft's file. */
export interface PairedSegment {
  id: string;
  nl: SourceText;
  en: SourceText;
}

/** The same in every language of the site. */
export type SourceSegment = { id: string } & PerLang<SourceText>;

/** The source article, passage by passage. */
export interface SourceArticle<Segment = SourceSegment> {
  frontMatter: Record<string, unknown>;
  segments: Segment[];
}

const segmentPattern =
  /<span data-ttu-id="([^"]+)">([\s\S]*?)<\/span><span class="sxs-lookup"><span data-stu-id="([^"]+)">([\s\S]*?)<\/span><\/span>/g;

/**
 * Reads Microsoft's localised Markdown: each passage stands as a Dutch span (`data-ttu-id`) with the English
 * one behind it (`sxs-lookup`, `data-stu-id`).
 * @param source the whole file
 * @throws when a pair bears two different ids, or when a span is left over that is no part of a pair
 */
export function parseSource(source: string): SourceArticle<PairedSegment> {
  const [, matter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source) ?? [];
  const segments = [...source.matchAll(segmentPattern)].map(([, nlId = '', nl = '', enId = '', en = '']) => {
    if (nlId !== enId) throw new Error(`Segment ${nlId} is paired with ${enId}; correct the ids in the source file.`);
    return { id: nlId, nl: readText(nl), en: readText(en) };
  });
  const left = source.replace(segmentPattern, '').match(/data-(?:ttu|stu)-id="([^"]+)"/);
  if (left) throw new Error(`Segment ${left[1]} has no counterpart in the other language; correct the spans in the source file.`);
  return { frontMatter: (parse(matter) as Record<string, unknown> | null) ?? {}, segments };
}

/**
 * Adds the languages of the site that Microsoft's file does not have: there the site's own translation is the text.
 * @param published the text of a segment in each language, as far as it is published
 */
export function completeSegment(segment: PairedSegment, published: (id: string, lang: Lang) => string | undefined): SourceSegment {
  const own: Partial<PerLang<SourceText>> = segment;
  const translated = (lang: Lang): SourceText => {
    const text = published(segment.id, lang) ?? '';
    return { markdown: text, text, links: [] };
  };
  return { id: segment.id, ...perLang((lang) => own[lang] ?? translated(lang)) };
}

type Loose = MdastNode & { children?: Loose[]; value?: string; url?: string };

function readText(markdown: string): SourceText {
  const links: string[] = [];
  const collect = (node: Loose): string => {
    if (node.type === 'link' && node.url) links.push(node.url);
    return node.value ?? (node.children ?? []).map(collect).join('');
  };
  const text = collect(markdownToMdast(markdown, { features: { smartPunctuation: false } }));
  return { markdown, text: text.replace(/\s+/g, ' ').trim(), links };
}
