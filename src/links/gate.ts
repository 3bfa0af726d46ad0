/** Runs a task that talks to a host as soon as there is room for it. */
export type Gate = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/**
 * Makes a gate that lets through a bounded number of tasks, in order of arrival where their host has room.
 * @param total how many tasks may run at once
 * @param perHost how many of them may be for the same host
 * @returns a function that resolves or rejects as the task does
 */
export function createGate(total: number, perHost: number): Gate {
  const busy = new Map<string, number>();
  const queue: { host: string; start: () => void }[] = [];
  let running = 0;
  const count = (host: string, change: 1 | -1) => {
    running += change;
    busy.set(host, (busy.get(host) ?? 0) + change);
  };
  const next = () => {
    if (running >= total) return;
    const index = queue.findIndex(({ host }) => (busy.get(host) ?? 0) < perHost);
    const [first] = index < 0 ? [] : queue.splice(index, 1);
    if (!first) return;
    count(first.host, 1);
    first.start();
    next();
  };
  return async (host, task) => {
    await new Promise<void>((start) => {
      queue.push({ host, start });
      next();
    });
    try {
      return await task();
    } finally {
      count(host, -1);
      next();
    }
  };
}
