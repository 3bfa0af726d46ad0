/** Whether this tab was used before: something is kept in it, or cannot be. */
export function isUsedTab(): boolean {
  try {
    return sessionStorage.length > 0;
  } catch {
    return true;
  }
}
