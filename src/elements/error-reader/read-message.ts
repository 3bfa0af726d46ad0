import { parse, type ErrorReport } from '../../lib/reader/parse.ts';

/** Longer texts are read beside the page, which stays usable; for shorter ones a worker takes longer than the reading. */
const short = 20_000;
let busy: AbortController | undefined;

/** Reads a message; a long one in a worker, where there are workers. A newer message ends the reading of an older one. */
export async function readMessage(text: string): Promise<ErrorReport> {
  busy?.abort();
  if (text.length <= short) return parse(text);
  busy = new AbortController();
  return (await inWorker(text, busy.signal)) ?? parse(text);
}

/** Resolves to undefined where workers are missing or forbidden; never settles when it is aborted, as nobody waits then. */
function inWorker(text: string, signal: AbortSignal): Promise<ErrorReport | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
      const end = (report?: ErrorReport) => {
        worker.terminate();
        resolve(report);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<ErrorReport>) => end(data));
      worker.addEventListener('error', () => end());
      signal.addEventListener('abort', () => worker.terminate());
      worker.postMessage(text);
    } catch {
      resolve(undefined);
    }
  });
}
