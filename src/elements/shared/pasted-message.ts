const key = 'aanmeldwijzer.message';

/** Hands a pasted message to the error reader, for this tab only. Storage may be denied; then it is not handed over. */
export function handOver(message: string) {
  try {
    if (message) sessionStorage.setItem(key, message);
    else sessionStorage.removeItem(key);
  } catch {
    // The reader starts empty.
  }
}

/** The message that was handed over or typed in this tab before, or "". */
export function handedOver(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
