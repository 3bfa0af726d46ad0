/** Shows the permanent address with its host, which only the browser knows when the build was not told: for paper and for copying. */
export function showWholeAddress() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-permalink]')) link.textContent = link.href;
}
