const loaded = new Map<string, Promise<unknown>>();

/** How long a file may take, in milliseconds; the report says then that it did not arrive. */
const limit = 20_000;

/**
 * Loads a file once; where it does not arrive in time or is no object, it is tried again at the next message.
 * @returns its content, or undefined
 */
export function load<T>(address: string): Promise<T | undefined> {
  const earlier = loaded.get(address) as Promise<T | undefined> | undefined;
  if (earlier) return earlier;
  const loading = fetchObject<T>(address).catch(() => {
    loaded.delete(address);
    return undefined;
  });
  loaded.set(address, loading);
  return loading;
}

async function fetchObject<T>(address: string): Promise<T> {
  const response = await fetch(address, { signal: AbortSignal.timeout(limit) });
  const content: unknown = response.ok ? await response.json() : undefined;
  if (typeof content !== 'object' || content === null || Object.keys(content).length === 0) throw new Error(`${address} holds nothing.`);
  return content as T;
}
