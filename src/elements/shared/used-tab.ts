/** Whether this tab was used before: something is kept in it, or cannot be. Apart from `tab-store.ts`, which not every page needs at once. */
export function isUsedTab(): boolean {
  try {
    return sessionStorage.length > 0;
  } catch {
    return true;
  }
}
