import { posix } from 'node:path';
import { importsOf } from './imports.ts';

/** The layers of src/, the highest first: each may use what stands below it. Of those in one row none uses another. */
const layers = [
  ['pages'],
  ['views'],
  ['layouts'],
  ['components'],
  ['prose'],
  ['site.ts', 'content.config.ts', 'tools'],
  ['data', 'integrations', 'rendered-prose.ts'],
  ['loaded-site.ts'],
  ['routes'],
  ['families'],
  ['links'],
  ['model'],
  ['i18n', 'styles'],
  ['lib'],
];
/** What runs in a browser: of the site's own code it may use lib and itself only, and no package but these. */
const browserLayers = ['lib', 'elements'];
const browserPackages: readonly string[] = [];
/** Of the elements' code, pages take only the styles, and the lists of the texts that they must hand over. */
const fromElements = ['.css', '/keys.ts'];

/**
 * Every breach of the layers: imports upwards or sideways, anything in a browser's code that only a server has, and
 * files that import one another in a circle. Imports of types do not count, and on a file without exports nothing depends.
 * @param sources the text of every file by its path below src/
 * @returns a sentence for each, naming the file and what it imports
 */
export function findBreaches(sources: ReadonlyMap<string, string>): string[] {
  const breaches: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [file, source] of sources) {
    const { runs, inBrowser } = importsOf(file, source);
    const resolve = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(file), withoutQuery(name)) : name);
    const serverSide = runs.map(resolve);
    const layer = layerOf(file);
    for (const target of serverSide) if (!mayUse(layer, target)) breaches.push(`${file} may not import ${target}`);
    for (const target of inBrowser.map(resolve))
      if (!isForBrowser(target, true)) breaches.push(`The script of ${file} may not import ${target}`);
    edges.set(
      file,
      serverSide.filter((target) => /^export /m.test(sources.get(target) ?? '')),
    );
  }
  return [...breaches, ...findCircles(edges)];
}

const layerOf = (path: string) => path.split('/')[0] ?? '';
const withoutQuery = (name: string) => name.split('?')[0] ?? '';
const isOwn = (target: string) => placeOf(layerOf(target)) >= 0 || layerOf(target) === 'elements';
const placeOf = (layer: string) => layers.findIndex((row) => row.includes(layer));

function mayUse(layer: string, target: string): boolean {
  if (browserLayers.includes(layer)) return isForBrowser(target, layer === 'elements');
  if (!isOwn(target)) return true;
  const wanted = layerOf(target);
  if (wanted === 'elements') return fromElements.some((ending) => target.endsWith(ending));
  return wanted === layer || placeOf(wanted) > placeOf(layer);
}

function isForBrowser(target: string, elements: boolean): boolean {
  if (isOwn(target)) return layerOf(target) === 'lib' || (elements && layerOf(target) === 'elements');
  return browserPackages.some((name) => target === name || target.startsWith(`${name}/`));
}

/** Walks every way once; a file met again on the way that led to it closes a circle. */
function findCircles(edges: ReadonlyMap<string, string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push(`${[...way.slice(at), file].join(' → ')} is a circle`);
    if (at >= 0 || done.has(file)) return;
    for (const target of edges.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return circles;
}
