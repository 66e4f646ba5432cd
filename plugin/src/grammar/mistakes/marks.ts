import type {Problem} from '../../mdast/problem.js';
import type {Source} from '../../mdast/source.js';
import {explainUnclosedText} from '../blank/explain.js';
import type {Mistake} from '../syntax/index.js';
import {explainCloserLine} from './closers.js';
import {explainMisplaced, explainOpener} from './openers.js';

/**
 * Says what is wrong with the marks of a file that has no tree, because the parser failed on something else in it. Each
 * list has the mistakes of one opener, blank or other mark. What needs the blocks of the page is left out, such as a `:::`
 * that closes nothing.
 */
export function explainMarks(marks: readonly (readonly Mistake[])[], source: Source): Problem[] {
  return marks.flatMap((mistakes) => {
    const opener = explainOpener(mistakes, source);
    if (opener) return [opener];
    const [first] = mistakes;
    switch (first?.kind) {
      case 'in-paragraph':
        return [explainMisplaced(first, source)];
      case 'open-blank':
        return [explainUnclosedText(first.position, source)];
      case 'unclosed':
        return [explainEnd(first, source)];
      default:
        return [];
    }
  });
}

/** Looks for the end of a quiz up to the next quiz. */
function explainEnd({position}: Mistake, source: Source): Problem {
  const {lines, quizName} = source;
  const {line} = position.start;
  const next = lines.findIndex(
    (text, index) =>
      index >= line && text.replace(/^[\s>]*:{3,}/, ':::').startsWith(`:::${quizName}`),
  );
  const last = next === -1 ? lines.length : next;
  return explainCloserLine(line, last, source) ?? {rule: 'unclosed-fence', place: position};
}
