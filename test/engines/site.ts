import {PRESETS, readPages} from '../browser/site.js';
import {buildSite} from '../support/site.js';
import type {SiteResult} from '../support/site.js';

/** Notes in each page, from its first byte on, what goes wrong in it. */
const NOTE_ERRORS = `
window.errors = [];
addEventListener('error', ({message}) => errors.push(message));
const {error} = console;
console.error = (...args) => { errors.push(args.join(' ')); error.apply(console, args); };
`;

declare global {
  interface Window {
    errors: string[];
  }
}

/** A control that is not a quiz's, by which can be seen whether an engine restores what controls held. */
export const NOTES = '#notes';

/** Builds the pages of the browser tests, each with a text area that the engine may restore. */
export async function buildEnginesSite(): Promise<SiteResult> {
  const pages = Object.entries(readPages()).map(([file, text]) => [
    file,
    text.replace(/^(:::quiz)/m, '<textarea id="notes" aria-label="Notes" />\n\n$1'),
  ]);
  return buildSite({
    name: 'engines',
    files: Object.fromEntries(pages) as Record<string, string>,
    config: {
      presets: PRESETS,
      headTags: [{tagName: 'script', attributes: {}, innerHTML: NOTE_ERRORS}],
    },
  });
}
