const added = new Set<string>();

/** Adds the styles of what was loaded after the page, which the page itself does not carry. */
export function addLateStyles(css: string) {
  if (added.has(css)) return;
  added.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
