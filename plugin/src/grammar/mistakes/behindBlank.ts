import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import {placeOffsets} from '../../mdast/source.js';
import type {Source} from '../../mdast/source.js';
import {walk} from '../../mdast/walk.js';
import {writeLabels} from '../labels.js';
import {isBlank} from '../syntax/index.js';

/** Words in brackets: four letters or more, so that neither `(s)` nor `(x)` is one, or an address. */
const SAID =
  /^(?:\((?<round>[^()\n]{1,200})\)|\{(?<curly>[^{}=\n]{1,200})\}|\[(?<square>[^[\]\n]{1,200})\])/;
const WORDS = /^["']?\p{L}[\p{L}\p{N} ,.'’:：-]{3,200}["']?$/u;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/|#)\S+$/;

const LABEL = new RegExp(String.raw`^["']?${writeLabels('hint')}\s?[:：=]\s?`, 'iu');

/**
 * Finds what stands in brackets directly behind a blank. Other systems have a hint there, and a link its address; here readers
 * would see it behind the field.
 *
 * ```markdown
 * It is [[Paris]](capital).         → `foreign-notation`, which asks for `::hint[capital]`
 * See [[Setup]](./setup.md).        → `foreign-notation`, which asks for a link
 * Two [[house]](s), [[f]](x).       → nothing
 * ```
 */
export function findBehindBlanks(block: Nodes, source: Source): Problem[] {
  const problems: Problem[] = [];
  walk(block, (node, index, parent) => {
    const before = index === undefined ? undefined : parent?.children[index - 1];
    const [start, end] = [node.position?.start.offset, parent?.position?.end.offset];
    if (!before || !isBlank(before) || start === undefined || node.type === 'linkReference') {
      return undefined;
    }
    // An address is a node of its own.
    const rest = source.text.slice(start, end);
    const {0: written = '', groups = {}} = SAID.exec(rest) ?? {};
    const said = (groups.round ?? groups.curly ?? groups.square ?? '').trim();
    if (!WORDS.test(said) && !ADDRESS.test(said)) return undefined;
    problems.push({
      rule: 'foreign-notation',
      place: placeOffsets(source.text, start, start + written.length),
      actual: `\`${written}\` directly behind a blank, where readers would see it`,
      ...advise(said, before.value, written),
    });
    return undefined;
  });
  return problems;
}

function advise(said: string, key: string, written: string): Pick<Problem, 'expected' | 'note'> {
  if (ADDRESS.test(said)) {
    return {
      expected: `one pair of brackets for a link: \`[${key.trim()}](${said})\``,
      note: 'or nothing behind the blank if readers should fill it in',
    };
  }
  const hint = said.replace(LABEL, '').replace(/^["']|["']$/g, '');
  return {
    expected: `\`::hint[${hint}]\` on a line of its own, with blank lines around it`,
    note: written.startsWith('(') ? 'or a space before it if readers should see it' : '',
  };
}
