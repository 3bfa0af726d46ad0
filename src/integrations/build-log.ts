import node from 'astro/logger/node';

type Log = ReturnType<typeof node>;

/** The line that a build writes for a page, in two events: its name, and how long it took. */
const page = /[├└]─|\(\+[\d.]+m?s\)/;

/**
 * Astro's log without a line a page: two thousand of them would hide what a person should see.
 * Named in astro.config.mjs, which asks for a default export.
 */
export default function buildLog(config?: Parameters<typeof node>[0]): Log {
  const { write, ...log } = node(config);
  return {
    ...log,
    write: (event) => {
      const { label } = event;
      if ((label === null || label === 'SKIP_FORMAT') && page.test(event.message)) return;
      write(event);
    },
  };
}
