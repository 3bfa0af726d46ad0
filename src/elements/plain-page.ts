/**
 * What runs on a page that is to be read only, without box and search: the language that is chosen there is remembered. It
 * imports nothing, because a file shared with `page.ts` would be one more request on every page.
 */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-choose-language]') : null;
  if (!link) return;
  try {
    localStorage.setItem('aanmeldwijzer.language', link.dataset['chooseLanguage'] ?? '');
  } catch {
    // Nothing is remembered.
  }
});
