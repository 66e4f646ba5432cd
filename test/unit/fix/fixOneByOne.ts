import {splitMark} from '../../../plugin/src/files/splitMark.js';
import {applyEdits} from '../../../plugin/src/lint/fixes/edit.js';
import {findFix} from '../../../plugin/src/lint/fixes/index.js';
import {isBetter} from '../../../plugin/src/lint/fixes/progress.js';
import {readMistakes} from '../../../plugin/src/lint/fixes/readMistakes.js';
import {readSource} from '../../../plugin/src/mdast/source.js';
import type {ReadFile} from '../../../plugin/src/page/readPage.js';

/**
 * Puts one mistake after the other right, from the end of the text, and reads the text after each: slow, and plainly
 * right.
 */
export async function fixOneByOne(text: string, path: string, read: ReadFile): Promise<string> {
  const [mark, start] = splitMark(text);
  let reading = await readMistakes(start, path, read);
  let isChanged = true;
  while (reading && isChanged) {
    isChanged = false;
    for (const mistake of reading.mistakes.toReversed()) {
      const {text: before, source}: typeof reading = reading;
      const {lines} = readSource(before);
      const edits = findFix(mistake, source);
      const isFaithful = edits.every(({line}) => source.lines[line - 1] === lines[line - 1]);
      if (edits.length === 0 || !isFaithful) continue;
      const then = await readMistakes(applyEdits(before, edits), path, read);
      if (!then || !isBetter(then, reading)) continue;
      reading = then;
      isChanged = true;
    }
  }
  return mark + (reading?.text ?? start);
}
