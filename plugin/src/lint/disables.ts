import {findNearest} from '../mdast/nearest.js';
import type {Place} from '../mdast/problem.js';
import {placeOffsets} from '../mdast/source.js';
import type {Source} from '../mdast/source.js';
import type {Page} from '../page/readPage.js';
import {RULES} from '../rules/mistakes.js';
import {ITEM_RULES} from '../rules/weaknesses.js';
import type {ItemRuleId} from '../rules/weaknesses.js';
import {listComments} from './disableComments.js';
import type {LintQuestion} from './question.js';
import type {Finding} from './check.js';

/** One rule that a comment disables for one question. */
export interface Disable {
  rule: ItemRuleId;
  /** Nothing where no question begins below the comment. */
  question: LintQuestion | undefined;
  /** What to say when the question has nothing to silence. */
  unused: Finding;
}

/** What the comments of a page silence, and what is wrong with them. */
export interface Disables {
  disables: Disable[];
  problems: Finding[];
}

/**
 * Reads the `quiz-disable-next` comments of a page. Each is for the first question that begins below it.
 *
 *     <!-- quiz-disable-next odd-key, vague-link -- the code is asked about -->
 *
 * disables the rules `odd-key` and `vague-link`. A comment that names no rule, or gives no reason, is a problem.
 */
export function readDisables({source}: Page, questions: readonly LintQuestion[]): Disables {
  const disables: Disable[] = [];
  const problems: Finding[] = [];
  for (const {name, body, start, end} of listComments(source.text)) {
    const place = placeOffsets(source.text, start, start + name.length);
    if (name !== NAME) {
      problems.push({place, actual: `\`${name}\``, expected: `\`${NAME} rule-id -- reason\``});
      continue;
    }
    const [list = '', reason = ''] = body.split(/(?:^|\s)--(?:\s|$)/, 2);
    const names = [...list.matchAll(/[^\s,]+/g)];
    if (names.length === 0) {
      problems.push({place, actual: 'comment that names no rule'});
      continue;
    }
    if (!reason.trim()) {
      problems.push(explainMissingReason(list, start + name.length, place, source));
      continue;
    }
    const line = placeOffsets(source.text, end, end).start.line;
    const question = questions.find((each) => (each.place?.start.line ?? 0) >= line);
    for (const {0: rule, index} of names) {
      const offset = start + name.length + index;
      const at = placeOffsets(source.text, offset, offset + rule.length);
      if (isItemRule(rule))
        disables.push({rule, question, unused: explainUnused(rule, question, at)});
      else problems.push({place: at, ...explainUnknown(rule)});
    }
  }
  return {disables, problems};
}

const NAME = 'quiz-disable-next';

function isItemRule(name: string): name is ItemRuleId {
  return Object.hasOwn(ITEM_RULES, name);
}

/**
 * Says that a reason is missing; in `odd-key - a reason`, that `-` should be `--`. `place` is the place of the first word
 * of the comment, and `offset` is where the list begins behind it.
 */
function explainMissingReason(list: string, offset: number, place: Place, {text}: Source): Finding {
  const dash = /(?<=\s)(?:-|[–—]+)(?=\s)/.exec(list);
  const expected = '` -- ` and the reason behind the rules';
  if (!dash) return {place, actual: 'comment without a reason', expected};
  const at = offset + dash.index;
  return {
    place: placeOffsets(text, at, at + dash[0].length),
    actual: `\`${dash[0]}\``,
    expected: '`--`, two hyphens, between the rules and the reason',
  };
}

function explainUnused(
  rule: ItemRuleId,
  question: LintQuestion | undefined,
  place: Place,
): Finding {
  return {
    place,
    actual: question
      ? `\`${rule}\`, which has nothing to say here`
      : `\`${rule}\` with no question below it`,
    expected: 'comments only where they silence something',
  };
}

function explainUnknown(name: string): Omit<Finding, 'place'> {
  if (Object.hasOwn(RULES, name)) {
    const expected = 'a rule about the quality of questions';
    return {
      actual: `\`${name}\`, which is a mistake`,
      expected,
      note: 'mistakes cannot be silenced',
    };
  }
  const nearest = findNearest(name, Object.keys(ITEM_RULES));
  return {
    actual: `rule \`${name}\``,
    expected: nearest ? `\`${nearest}\`` : 'a rule that exists',
  };
}
