const key = 'aanmeldwijzer.ticket-language';

/** All languages, one after the other. */
export const both = 'both';

let chosen: string | undefined;

/**
 * The language in which texts are copied: the one chosen before, also on another day, else the page's own.
 * Storage may be denied; then the choice holds for this page.
 */
export function copyLanguage(own: string, known: readonly string[]): string {
  try {
    chosen ??= localStorage.getItem(key) ?? undefined;
  } catch {
    // The page's own.
  }
  return chosen !== undefined && [...known, both].includes(chosen) ? chosen : own;
}

/** Remembers a choice, and tells every button on the page. */
export function chooseCopyLanguage(lang: string) {
  chosen = lang;
  try {
    localStorage.setItem(key, lang);
  } catch {
    // It holds for this page.
  }
  showCopyLanguage(lang);
}

/** Has every button and every choice on the page say in which language it copies; the main ones where it is not the page's. */
export function showCopyLanguage(lang: string) {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[data-copy-choice]')];
  for (const radio of radios) radio.checked = radio.value === lang;
  const codes = lang === both ? new Set(radios.map(({ value }) => value).filter((value) => value !== both)) : [lang];
  const isOwn = document.documentElement.lang.startsWith(lang);
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.dataset['copyLang'] = lang;
    if (button.dataset['copy'] === 'rich') button.dataset['copyOther'] = isOwn ? '' : ` (${[...codes].join(' + ')})`;
  }
}
