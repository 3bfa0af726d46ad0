import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { locales } from '../../lib/locales.ts';
import type { Half, Picture } from './pictures.ts';

/** The size that every program takes. */
const size = { width: 1200, height: 630 };

/** The site's own colours, by day: those of `src/styles/tokens.css`. */
export const colours = { paper: '#fcfbf8', ink: '#1c2024', muted: '#565d64', line: '#dcd7cb', accent: '#0b5c5c' };

type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  props: { lang?: string; style: Style; children: string | Box[] };
}

const box = (style: Style, children: string | Box[], lang?: string): Box => ({
  type: 'div',
  props: { ...(lang ? { lang } : {}), style: { display: 'flex', ...style }, children },
});

const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const fonts = [
  { weight: 400 as const, file: resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff') },
  { weight: 600 as const, file: resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff') },
].map(({ weight, file }) => ({ name: 'Source Serif 4', weight, style: 'normal' as const, data: readFileSync(file) }));

/** Sizes of short, longer and long titles: alone, beside one other, and beside more. */
const sizes = [
  [88, 74, 62],
  [58, 52, 46],
  [38, 34, 30],
];

/** Long titles are set smaller, so that the longest fits; several languages share the height. */
function titleSize(halves: readonly Half[]): number {
  const longest = Math.max(...halves.map(({ title }) => title.length));
  const steps = sizes[halves.length - 1] ?? sizes.at(-1)!;
  return steps[longest <= 40 ? 0 : longest <= 75 ? 1 : 2]!;
}

function layOut({ halves }: Picture): Box {
  const fontSize = titleSize(halves);
  const parts = halves.map(({ lang, eyebrow, title }, at) =>
    box(
      { flexDirection: 'column', ...(at > 0 ? { marginTop: 28, paddingTop: 28, borderTop: `2px solid ${colours.line}` } : {}) },
      [
        ...(eyebrow ? [box({ fontSize: 30, color: colours.muted, marginBottom: 8 }, eyebrow)] : []),
        box({ fontSize, fontWeight: 600, lineHeight: 1.15, textWrap: 'balance', color: at > 0 ? colours.muted : colours.ink }, title),
      ],
      locales[lang].tag,
    ),
  );
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: colours.paper,
      borderLeft: `28px solid ${colours.accent}`,
      padding: '56px 72px 56px 64px',
      fontFamily: 'Source Serif 4',
    },
    [
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center' }, parts),
      box({ fontSize: 32, fontWeight: 600, color: colours.accent }, halves.map(({ brand }) => brand).join(' · ')),
    ],
  );
}

/** Draws a picture. Letters become shapes, so that it comes out the same whatever fonts a machine has. */
export async function draw(picture: Picture): Promise<Buffer> {
  const svg = await satori(layOut(picture), { ...size, fonts });
  // Few colours and no dithering: flat areas stay flat, and the file small.
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 }).toBuffer();
}
