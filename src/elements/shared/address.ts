/** WebKit allows a hundred changes of the address in ten seconds and throws at more. */
const most = 60;
const span = 10_000;

let written: number[] = [];
let waiting: { url: URL; timer: ReturnType<typeof setTimeout> } | undefined;

/**
 * Puts an address in the address bar. Where there were very many changes lately, as with a key held down, the newest one
 * is written as soon as the browser allows it, and no entry is added to the history.
 */
export function writeAddress(url: URL, how: 'push' | 'replace') {
  const now = Date.now();
  written = written.filter((at) => now - at < span);
  clearTimeout(waiting?.timer);
  waiting = undefined;
  if (written.length < most) {
    written.push(now);
    history[how === 'push' ? 'pushState' : 'replaceState'](how === 'push' ? null : history.state, '', url);
    return;
  }
  const timer = setTimeout(() => {
    waiting = undefined;
    writeAddress(url, 'replace');
  }, span / most);
  waiting = { url, timer };
}

/** The address as it was last asked for, also where it waits to be written. */
export function currentAddress(): URL {
  return new URL(waiting?.url ?? location.href);
}
