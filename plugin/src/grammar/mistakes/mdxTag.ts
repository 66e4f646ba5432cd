import type {Point, Problem} from '../../mdast/problem.js';
import {lineAt, placeOnLine} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {findBreak} from './breakBeforeFeedback.js';
import {maskLine} from './maskLine.js';

/** Elements of HTML that hold nothing. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What stands before `<` where both are one piece of code: `Array<number>`. */
const WORD_BEFORE = /(?<![\w$.:])[\w$.:]+$/;

/**
 * Says what is wrong with an element that MDX cannot read, of which `message` is what MDX says.
 *
 * ```markdown
 * A Vec<u8>   → backticks around `Vec<u8>`
 * a<br>b      → `<br />`
 * x <3        → backticks, or `\<`
 * ```
 */
export function explainTag(at: Point, message: string, source: Source): Problem | undefined {
  const {line} = at;
  const [feedback] = findBreak(line, source);
  if (feedback) return feedback;
  const text = lineAt(source, line);
  const masked = maskLine(source, line);
  const start = masked.lastIndexOf('<', at.column - 1);
  if (start === -1) return undefined;
  const [tag = ''] = /^<[^<>]*>?/.exec(masked.slice(start)) ?? [];
  const [, slash = '', name = ''] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(tag) ?? [];
  const end = start + (tag.endsWith('>') ? tag : tag.replace(/\s[^]*/, '')).length;
  const [before = ''] = WORD_BEFORE.exec(text.slice(0, start).slice(-80)) ?? [];
  const isVoid = VOID.test(name);
  const from = isVoid || slash ? start : start - before.length;
  const written = text.slice(from, end);
  const isComplete = tag.endsWith('>') && name !== '';
  const isUnclosed = isComplete && message.includes('closing tag for');
  const problem = {rule: 'swallowed-text' as const, place: placeOnLine(line, from, end)};
  const code = `backticks around \`${written}\` if it is code`;
  if (tag.startsWith('<!--')) {
    return {
      ...problem,
      actual: '`<!--`, which begins no comment in MDX',
      expected: '`{/*` and `*/}` around the comment',
    };
  }
  if (isUnclosed && name === 'hr') {
    return {
      ...problem,
      actual: `\`${written}\`, which MDX reads as an element that nothing closes`,
      expected: '`---` between two questions',
    };
  }
  if (isUnclosed && isVoid) {
    const closed = `${text.slice(start, end - 1).trimEnd()} />`;
    return {
      ...problem,
      actual: `\`${written}\`, which MDX reads as an element that nothing closes`,
      expected: `\`${closed}\``,
    };
  }
  if (isUnclosed) {
    return {
      ...problem,
      actual: `\`${written}\`, of which MDX reads \`<${name}>\` as an element that nothing closes`,
      expected: `${code}, or \`</${name}>\` behind what the element holds`,
    };
  }
  if (slash) {
    return {
      ...problem,
      actual: `\`${written}\`, which closes an element that nothing opens`,
      expected: `${code}, or \`<${name}>\` before what the element holds`,
    };
  }
  return {
    ...problem,
    actual: `\`${written}\`, of which MDX reads \`<\` as the start of an element and cannot understand the rest`,
    expected: `${code}, or \`\\<\` in place of \`<\` if it is text`,
  };
}
