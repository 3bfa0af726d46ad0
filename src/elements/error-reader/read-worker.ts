import { parse } from '../../lib/reader/parse.ts';

// The only message is a pasted text; the answer is what it says.
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(parse(data)));
