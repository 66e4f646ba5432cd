import type {Nodes} from 'mdast';

import {walk} from '../../mdast/walk.js';
import type {LintOption} from '../question.js';
import type {Finding, ItemRule} from '../check.js';
import {isCode, isSummary} from './kinds.js';

/** A look that an option may have. `look` returns nothing where nobody can tell. */
interface Look {
  look: (option: LintOption) => boolean | undefined;
  /** In words: a key that alone has this look, and a key that alone lacks it. */
  has: string;
  lacks: string;
}

const LOOKS: Look[] = [
  {look: isFormatted, has: 'only formatted option', lacks: 'only option without formatting'},
  {
    look: endsInStop,
    has: 'only option with a full stop',
    lacks: 'only option without a full stop',
  },
  {
    look: isQuoted,
    has: 'only option in quotation marks',
    lacks: 'only option without quotation marks',
  },
  {
    look: isCapitalised,
    has: 'only option with a capital at its start',
    lacks: 'only option without a capital at its start',
  },
];

/** Finds a key that looks different from all other options, such as the only one with a full stop. It draws the eye. */
export const oddKey: ItemRule = {
  checkQuestion(question) {
    const keys = question.options.filter(({correct}) => correct);
    const wrong = question.options.filter(({correct}) => !correct);
    const [key] = keys;
    if (!key || wrong.length < 2 || keys.some((option) => isSummary(option, question))) return [];
    if (keys.length === 1 && isOnlyCode(key, wrong)) {
      return [{place: key.place, actual: 'key that is the only option with code'}];
    }
    const found = LOOKS.flatMap(({look, has, lacks}): Finding[] => {
      const own = look(key);
      const others = wrong.map(look);
      if (own === undefined || others.includes(undefined) || others.includes(own)) return [];
      if (keys.some((option) => look(option) !== own)) return [];
      return [{place: key.place, actual: `key that is the ${own ? has : lacks}`}];
    });
    return found.slice(0, 1);
  },
};

function hasNode(nodes: readonly Nodes[], types: readonly string[]): boolean {
  return nodes.some(
    (node) => walk(node, ({type}) => (types.includes(type) ? 'stop' : undefined)) === 'stop',
  );
}

function isFormatted({nodes}: LintOption): boolean {
  return hasNode(nodes, ['strong', 'emphasis', 'link', 'linkReference']);
}

/**
 * Whether the key alone is code, although the wrong options could be code too.
 *
 * - Of `` `map` ``, `filter` and `reduce`, the first is the only code.
 * - Beside `It throws an error.`, code is another kind of answer.
 */
function isOnlyCode(key: LintOption, wrong: readonly LintOption[]): boolean {
  const hasCode = ({nodes}: LintOption) => hasNode(nodes, ['inlineCode', 'code']);
  if (!hasCode(key) || wrong.some(hasCode)) return false;
  if (isCode(key)) return !wrong.some(({text}) => /^\p{Lu}\S* .* |\.$/u.test(text));
  const [first] = key.nodes;
  const start = first?.type === 'text' ? first.value : '';
  return (
    /\w{3}/.test(start.replace(/^(?:an|the) /i, '')) &&
    wrong.every(({text}) => text.startsWith(start))
  );
}

/** Whether an option ends in a full stop. Nobody can tell for `etc.` and `…`, which end in dots of their own. */
function endsInStop(option: LintOption): boolean | undefined {
  const {text} = option;
  if (!text || isCode(option)) return undefined;
  if (/(?:\.\.\.|…|\b(?:etc|\p{L}\.\p{L}|Inc|Ltd|Co)\.)$/u.test(text)) return undefined;
  return /[.。]$/u.test(text);
}

function isQuoted({text}: LintOption): boolean {
  return /^["“„«‘'].+["”“»’']$/u.test(text);
}

/**
 * Whether an option begins with a capital. Nobody can tell for a single word, which may be a name, and for `HTTP server`.
 */
function isCapitalised({nodes, text}: LintOption): boolean | undefined {
  const [first, second] = text.split(' ');
  if (!first || !second || nodes[0]?.type === 'inlineCode') return undefined;
  if (/^\p{Lu}?\p{Ll}*$/u.test(first)) return /^\p{Lu}/u.test(first);
  return undefined;
}
