/** What runs on a page that is to be read only, without box and search: the choice of a language is remembered. */
import { rememberChoice } from './shared/chosen-language.ts';

rememberChoice();
