const key = 'aanmeldwijzer.language';

/** The language that the reader chose here before, or null. Storage may be denied; then nothing is remembered. */
export function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What is chosen instead of a language by readers who want all of them side by side. */
const both = 'both';

/**
 * Goes on from a page in one language to the page with all of them, where the address asks for it (`?view=both`) or the
 * reader chose it before. Query and anchor stay.
 */
export function showBoth() {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-choose-language="${both}"]`);
  const query = new URLSearchParams(location.search);
  if (!link || (query.get('view') !== both && chosenLanguage() !== both)) return;
  query.delete('view');
  const target = new URL(link.href);
  target.search = query.toString();
  target.hash = location.hash;
  location.replace(target);
}

/**
 * Remembers a choice made by any link with `data-choose-language`, and lets that link keep the address's
 * query and anchor.
 */
export function rememberChoice() {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-choose-language]') : null;
    if (!link) return;
    try {
      localStorage.setItem(key, link.dataset['chooseLanguage'] ?? '');
    } catch {
      // Nothing is remembered.
    }
    // As it was served: what it kept the last time may be of another state of the page.
    const target = new URL((link.dataset['served'] ??= link.href));
    // "Stay" was said of the page without a language.
    if (!new URLSearchParams(location.search).has('stay')) target.search ||= location.search;
    target.hash ||= location.hash;
    link.href = target.href;
  });
}
