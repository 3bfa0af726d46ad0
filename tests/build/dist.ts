import { filesIn } from '../html.ts';

/** Every page of the built site. */
export const htmlFiles = filesIn('dist', '.html');
