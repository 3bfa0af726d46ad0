/** Shows the permanent address with its host, which only the browser knows when the build was not told: for paper and for copying. */
export function showWholeAddress() {
  for (const shown of document.querySelectorAll('[data-permalink]')) shown.textContent = new URL(shown.textContent, location.href).href;
}
