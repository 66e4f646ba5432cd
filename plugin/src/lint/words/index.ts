import {DE} from './de.js';
import {EN} from './en.js';
import {ES} from './es.js';
import {FR} from './fr.js';
import {JA} from './ja.js';
import {PT} from './pt.js';
import type {Words} from './words.js';

const LANGUAGES: Readonly<Record<string, Words>> = {en: EN, de: DE, fr: FR, es: ES, pt: PT, ja: JA};

/** What is known of the language of a page, named as BCP 47 does; nothing for most. */
export function findWords(locale: string): Words | undefined {
  return LANGUAGES[locale.toLowerCase().split(/[-_]/)[0] ?? ''];
}
