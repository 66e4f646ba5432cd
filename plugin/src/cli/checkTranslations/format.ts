import type {Place} from '../../mdast/problem.js';
import {count} from '../terminal/count.js';
import {paint} from '../terminal/paint.js';
import type {Difference} from './difference.js';

/** A translated page with what was found; both paths are from the folder of the site. */
export interface TranslatedPage {
  path: string;
  originalPath: string;
  differences: Difference[];
}

/** For people: a line for each difference, which names both places. */
export function formatText(pages: readonly TranslatedPage[]): string {
  const lines = pages.flatMap(({path, originalPath, differences}) =>
    differences.map(({reason, place, original}) => {
      const at = paint('bold', formatPlace(path, place));
      return `${at}  ${reason}  ${paint('dim', `(${formatPlace(originalPath, original)})`)}`;
    }),
  );
  const looked = `in ${count(pages.length, 'translated page')}`;
  if (lines.length === 0) return paint('green', `No differences ${looked}`);
  return [...lines, '', paint('red', `${count(lines.length, 'difference')} ${looked}`)].join('\n');
}

/** For programs. The shape is a contract with a version, and described in the manual. */
export function formatJson(pages: readonly TranslatedPage[]): string {
  const differences = pages.flatMap(({path, originalPath, differences}) =>
    differences.map(({reason, place, original}) => ({
      path,
      ...toJson(place),
      reason,
      original: {path: originalPath, ...toJson(original)},
    })),
  );
  return JSON.stringify({version: 1, pages: pages.length, differences}, null, 2);
}

function formatPlace(path: string, place: Place | undefined): string {
  return place ? `${path}:${place.start.line}:${place.start.column}` : path;
}

function toJson(place: Place | undefined): {line?: number; column?: number} {
  return place ? {line: place.start.line, column: place.start.column} : {};
}
