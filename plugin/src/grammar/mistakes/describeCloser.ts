import type {Place, Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import {lineAt} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';

/** Explains a line that was meant as the closing fence of the quiz that begins on the line `first`. */
export function describeCloser(
  place: Place | undefined,
  first: number | undefined,
  source: Source,
  note: string,
): Problem {
  const {line = 0, column = 1} = place?.start ?? {};
  const written = lineAt(source, line)
    .slice(column - 1)
    .trimEnd();
  const [fence = ':::'] = /:{3,}/.exec(lineAt(source, first ?? 0)) ?? [];
  return {
    rule: 'unclosed-fence',
    place,
    actual: `${quoteCode(written)} as the end of \`${fence}${source.quizName}\``,
    expected: `\`${fence}\` alone on the line`,
    note,
  };
}
