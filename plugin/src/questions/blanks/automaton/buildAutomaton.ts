import {MAX_LENGTH} from '../length.js';
import type {Alphabet} from './alphabet.js';
import {readAnchor} from './conditions.js';
import {countSteps} from './countSteps.js';
import {findOverlap} from './findOverlap.js';
import {choice, loop, nothing, pause, sequence, take, upTo} from './fragments.js';
import type {Draft, Fragment} from './fragments.js';
import {findRepeated} from './groups.js';
import {MAX_PARTS, TOO_LARGE, UnsafePattern} from './model.js';
import type {Automaton, Ways} from './model.js';
import type {Part} from './parsePattern.js';
import {writeSet} from './sets.js';

/** What stays the same for all parts of a pattern. */
export interface Scope {
  root: Part;
  alphabet: Alphabet;
  /** The letters of `\w`, where it matters which characters belong to words. */
  word: bigint | undefined;
  /** Parts that were written out. */
  count: number;
  /** What each part that looks around costs, once it is known. */
  costs: Map<Part, number>;
}

type PartOf<Type extends Part['type']> = Extract<Part, {type: Type}>;

/** Writes a pattern out; throws an `UnsafePattern` when it is too large, or has a loop with several ways around. */
export function buildAutomaton(
  parts: readonly Part[],
  scope: Scope,
  isBackwards = false,
): Automaton {
  const draft: Draft = {positions: [], connections: 0};
  const ordered = (list: readonly Part[]): Part[] => (isBackwards ? list.toReversed() : [...list]);

  const build = (part: Part): Fragment => {
    scope.count += 1;
    if (scope.count > MAX_PARTS) throw new UnsafePattern(TOO_LARGE);
    const set = writeSet(part);
    if (set !== undefined) return takeSet(scope.alphabet.get(set) ?? 0n);
    switch (part.type) {
      case 'alternative':
        return sequence(draft, ordered(part.body).map(build));
      case 'disjunction':
        return choice(part.body.map(build));
      case 'group':
        return buildGroup(part);
      case 'quantifier':
        return repeat(part);
      case 'reference':
        return repeatGroup(part);
      case 'anchor':
        return sequence(draft, [pause(draft, 1), nothing(readAnchor(part))]);
      default:
        return nothing();
    }
  };

  const buildGroup = (group: PartOf<'group'>): Fragment => {
    const inner = (): Fragment[] => ordered(group.body).map(build);
    switch (group.behavior) {
      case 'ignore':
        return sequence(draft, inner());
      case 'normal':
        return sequence(draft, [pause(draft, 1), ...inner()]);
      default:
        return pause(draft, measureCost(group, scope));
    }
  };

  const takeSet = (letters: bigint): Fragment => {
    const {word} = scope;
    if (word === undefined) return take(draft, letters, false);
    return choice([take(draft, letters & word, true), take(draft, letters & ~word, false)]);
  };

  const repeat = ({body: [round], min, max, raw}: PartOf<'quantifier'>): Fragment => {
    // No response has more characters, and a round without one is given up.
    const least = Math.min(min, MAX_LENGTH + 1);
    const times = (count: number): Fragment[] => Array.from({length: count}, () => build(round));
    if (max !== undefined) {
      const more = Math.min(max, MAX_LENGTH + 1) - least;
      return sequence(draft, [...times(least), upTo(draft, times(more))]);
    }
    const before = times(least - 1);
    const start = draft.positions.length;
    const rounds = loop(draft, build(round), min === 0);
    if (findOverlap(draft.positions, start, draft.positions.length)) {
      throw new UnsafePattern({
        actual: `in which \`${raw}\` can match the same text in several ways, and each round doubles them`,
        expected:
          'a repeated part that begins or ends with a character that the rest of it cannot match, as in `\\w+(,\\w+)*`',
      });
    }
    return sequence(draft, [...before, rounds]);
  };

  const repeatGroup = (part: PartOf<'reference'>): Fragment => {
    const group = findRepeated(part, scope.root);
    if (group) return choice([build(group), nothing()]);
    throw new UnsafePattern({
      actual: `in which \`${part.raw}\` repeats a group that can match texts of different lengths`,
      expected:
        'a group that always matches the same number of characters, or the alternatives written out',
    });
  };

  const {first} = sequence(draft, [...ordered(parts).map(build), pause(draft, 1)]);
  const tried: Ways = new Map();
  for (const [end, ways] of first) tried.set(end >> 4, (tried.get(end >> 4) ?? 0) + ways);
  return {positions: draft.positions, first: tried};
}

function measureCost(part: PartOf<'group'>, scope: Scope): number {
  const known = scope.costs.get(part);
  if (known !== undefined) return known;
  const isBackwards = part.behavior === 'lookbehind' || part.behavior === 'negativeLookbehind';
  const cost = countSteps(buildAutomaton(part.body, scope, isBackwards));
  scope.costs.set(part, cost);
  return cost;
}
