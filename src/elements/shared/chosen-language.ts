const key = 'aanmeldwijzer.language';

/** The language that the reader chose here before, or null. Storage may be denied; then nothing is remembered. */
export function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
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
    const target = new URL(link.href);
    target.search ||= location.search;
    target.hash ||= location.hash;
    link.href = target.href;
  });
}
