import { parse as parseAstro } from '@astrojs/compiler-rs';
import ts from 'typescript';

/** What a file asks for when it runs: imports that leave nothing behind once the types are gone are left out. */
export interface Imports {
  /** On the server, in the build or in a command; for a browser's file, in the browser. */
  runs: string[];
  /** In the browser, by the `<script>` of an Astro file. */
  inBrowser: string[];
}

/**
 * Reads the imports of a TypeScript, JavaScript or Astro file.
 * @param file its path, whose ending says what it is
 */
export function importsOf(file: string, source: string): Imports {
  if (!file.endsWith('.astro')) return { runs: programImports(source), inBrowser: [] };
  const programs = programsOf(parseAstro(source).ast);
  const read = (type: string) =>
    programs.filter((found) => found.type === type).flatMap(({ start, end }) => programImports(source.slice(start, end)));
  return { runs: read('AstroFrontmatter'), inBrowser: read('AstroScript') };
}

interface Program {
  type: string;
  start: number;
  end: number;
}

/** The front matter and the scripts of an Astro file, wherever they stand in its tree. */
function programsOf(tree: unknown): Program[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { type, program } = tree as { type?: string; program?: Omit<Program, 'type'> };
  const own = type && program ? [{ type, start: program.start, end: program.end }] : [];
  return [...own, ...Object.values(tree).flatMap(programsOf)];
}

/** `import`, `export … from`, `import()` and `new URL('…', import.meta.url)`, as the compiler sees them. */
function programImports(source: string): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined) => node && ts.isStringLiteral(node) && found.push(node.text);
  const visit = (node: ts.Node): void => {
    // `import {}` of nothing but types still runs the file, as the project compiles modules verbatim.
    if (ts.isImportDeclaration(node)) {
      if (node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) add(node.moduleSpecifier);
    } else if (ts.isExportDeclaration(node)) {
      if (!node.isTypeOnly) add(node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText(tree) === 'URL' &&
      node.arguments?.[1]?.getText(tree) === 'import.meta.url'
    )
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile('program.ts', source, ts.ScriptTarget.Latest);
  visit(tree);
  return found;
}
