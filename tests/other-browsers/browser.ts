/** A browser that is driven from outside, as far as the jobs need it. */
export interface Browser {
  /** Opens an address and waits until it has loaded. */
  open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page. @returns what it returns, once it is there; @throws what it throws */
  run: (body: string) => Promise<unknown>;
  /** Presses keys where the focus is; special ones by their code points in WebDriver, such as Enter, U+E007. */
  press: (keys: string) => Promise<void>;
  /** Presses a key while Control is held down. */
  control: (key: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Keys that are no character, as WebDriver names them. https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = { enter: '\uE007', escape: '\uE00C', down: '\uE015', control: '\uE009' } as const;

/** Keys one after the other, as WebDriver wants them. @param held a key that is held down all the while */
export function keyActions(text: string, held = ''): object {
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const actions = [...held].map(down).concat(
    [...text].flatMap((value) => [down(value), up(value)]),
    [...held].map(up),
  );
  return { actions: [{ type: 'key', id: 'keys', actions }] };
}

/** Asks again until something is there. @throws saying what was waited for */
export async function until(what: string, ready: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    if (await ready().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
