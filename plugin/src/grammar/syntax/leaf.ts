import type {Code, Construct, State, Token} from 'micromark-util-types';

import type {Colons} from './colons.js';
import {define, keepMistakes} from './construct.js';
import type {Run, Settings} from './construct.js';
import type {Mistake} from './mistake.js';
import {tokenizeOpener} from './opener.js';
import {isInQuiz} from './quizzes.js';

/**
 * Creates the construct for leaf directives in a quiz, such as `::hint[…]`.
 *
 * ```markdown
 * ::hint[Look at the        → a hint of two lines; the second is no list
 * - first - frame.]
 *
 * ::question{#id            → a directive with the mistake `attributes`
 * - [ ] a                   → a list
 * ```
 */
export function createLeaf(settings: Settings): Construct {
  // While a construct is concrete, micromark looks for no lists. No line of attributes begins like a list item.
  const inBraces: Construct = {name: 'quizLeaf', tokenize: define((run) => tokenizeLeaf(run))};
  return {...inBraces, concrete: true};

  function tokenizeLeaf({context, effects, ok, nok}: Run): State {
    const mistakes: Mistake[] = [];
    let leaf: Token;

    return (code) => {
      if (!settings.isOn() || !isInQuiz(context)) return nok(code);
      leaf = effects.enter('quizLeaf');
      const accepts = (found: string, {narrow, wide}: Colons): boolean =>
        narrow + wide === 2 && settings.leaves.includes(found);
      const beforeBraces = (): void => {
        context.currentConstruct = inBraces;
      };
      const run = {context, effects, ok: end, nok};
      return tokenizeOpener(run, {kind: 'quizLeaf', accepts, mistakes, beforeBraces})(code);
    };

    function end(code: Code): State | undefined {
      effects.exit('quizLeaf');
      if (!context.interrupt) keepMistakes(leaf, mistakes, settings);
      return ok(code);
    }
  }
}
