import ts from 'typescript';

interface Insertion {
  at: number;
  text: string;
}

/** A word, a list or a table of words: what a translator can fill in. */
const isPlain = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node);

/**
 * Gives every table of words with a row for Dutch and one for English a third row, made from the English one; these are the
 * tables that the compiler would demand it for. Addresses move into the language's own folder.
 * @param source a TypeScript file
 * @param lang the new language
 */
export function addRows(source: string, lang: string): string {
  const tree = ts.createSourceFile('program.ts', source, ts.ScriptTarget.Latest, true);
  const insertions: Insertion[] = [];
  const copied = (text: string) => text.replace(/(?<=['"])en\//g, `${lang}/`);
  /** A row that is named after the language stands in a file of that name. */
  const imported = () =>
    tree.statements
      .filter((node) => ts.isImportDeclaration(node) && node.importClause?.getText() === '{ en }')
      .map((node) => ({ at: node.end, text: `\n${node.getText().replaceAll(/\ben\b/g, lang)}` }));
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [dutch, english] = ['nl', 'en'].map((name) => node.properties.find((property) => property.name?.getText() === name));
      if (dutch && english && ts.isPropertyAssignment(english) && isPlain(english.initializer))
        insertions.push({ at: english.end, text: `, ${lang}: ${copied(english.initializer.getText())}` });
      if (dutch && english && ts.isShorthandPropertyAssignment(english))
        insertions.push({ at: english.end, text: `, ${lang}` }, ...imported());
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return insertions.toSorted((a, b) => b.at - a.at).reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), source);
}
