import { filesIn } from '../html.ts';

export { attribute, filesIn, findAll, readPage, textOf, type Element } from '../html.ts';

/** Every page of the built site. */
export const htmlFiles = filesIn('dist', '.html');
