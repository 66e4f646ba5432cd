import {listParts, parsePattern} from '../../plugin/src/questions/blanks/automaton/parsePattern.js';
import type {Part} from '../../plugin/src/questions/blanks/automaton/parsePattern.js';

interface State {
  index: number;
  /** Start and end of each group that has taken part, by its number. */
  groups: ReadonlyMap<number, readonly [number, number]>;
}
type Go = (state: State) => boolean;
type Matcher = (state: State, go: Go) => boolean;

/** Ends a match that takes more steps than it may. */
export class TooManySteps extends Error {}

/**
 * Matches a whole text as the specification of the language describes it, and counts what it tries: each character,
 * group, anchor and end, and each round of a repetition that is given up because it takes no character.
 */
export function backtrack(
  {pattern, flags}: {pattern: string; flags: string},
  text: string,
  maxSteps = Infinity,
): {isMatch: boolean; steps: number} {
  const root = parsePattern(pattern, flags);
  const groups = listParts(root).filter(
    (part) => part.type === 'group' && part.behavior === 'normal',
  );
  const characters = flags.includes('u') ? Array.from(text) : text.split('');
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps > maxSteps) throw new TooManySteps();
  };
  const tests = new Map<string, RegExp>();
  const isIn = (set: string, character = ''): boolean => {
    const test = tests.get(set) ?? new RegExp(`^(?:${set})$`, flags);
    tests.set(set, test);
    return test.test(character);
  };
  const write = (character: string): string => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return flags.includes('u') ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  };

  const compile = (part: Part, isBackwards: boolean): Matcher => {
    const moved = isBackwards ? -1 : 1;
    const takeOne =
      (isTaken: (character: string | undefined, state: State) => boolean): Matcher =>
      (state, go) => {
        step();
        const character = characters[isBackwards ? state.index - 1 : state.index];
        return (
          character !== undefined &&
          isTaken(character, state) &&
          go({...state, index: state.index + moved})
        );
      };
    const all = (parts: readonly Part[]): Matcher => {
      const matchers = parts.map((each) => compile(each, isBackwards));
      if (isBackwards) matchers.reverse();
      return (state, go) => {
        const from =
          (index: number): Go =>
          (reached) =>
            matchers[index]?.(reached, from(index + 1)) ?? go(reached);
        return from(0)(state);
      };
    };
    switch (part.type) {
      case 'value':
        return takeOne((character) => isIn(write(String.fromCodePoint(part.codePoint)), character));
      case 'dot':
      case 'characterClass':
      case 'characterClassEscape':
      case 'unicodePropertyEscape':
        return takeOne((character) => isIn(part.raw, character));
      case 'alternative':
        return all(part.body);
      case 'disjunction': {
        const matchers = part.body.map((each) => compile(each, isBackwards));
        return (state, go) => matchers.some((matcher) => matcher(state, go));
      }
      case 'anchor':
        return (state, go) => {
          step();
          const {index} = state;
          const isBoundary = isIn('\\w', characters[index - 1]) !== isIn('\\w', characters[index]);
          const isTrue = {
            start: index === 0,
            end: index === characters.length,
            boundary: isBoundary,
            'not-boundary': !isBoundary,
          }[part.kind];
          return isTrue && go(state);
        };
      case 'group': {
        if (part.behavior === 'ignore') return all(part.body);
        if (part.behavior === 'normal') {
          const inner = all(part.body);
          const number = groups.indexOf(part);
          return (state, go) => {
            step();
            return inner(state, (reached) => {
              const taken = [state.index, reached.index].sort((a, b) => a - b) as [number, number];
              return go({...reached, groups: new Map(reached.groups).set(number, taken)});
            });
          };
        }
        const isNegative = part.behavior.startsWith('negative');
        const inner = compile(
          {...part, behavior: 'ignore', modifierFlags: undefined},
          part.behavior.toLowerCase().endsWith('behind'),
        );
        return (state, go) => {
          let found: State | undefined;
          inner(state, (reached) => {
            step();
            found = reached;
            return true;
          });
          if (isNegative) return !found && go(state);
          return found !== undefined && go({index: state.index, groups: found.groups});
        };
      }
      case 'quantifier': {
        const {min, max = Infinity, greedy, body} = part;
        const round = all(body);
        const inside = listParts(part)
          .map((each) => groups.indexOf(each as (typeof groups)[number]))
          .filter((number) => number >= 0);
        const rounds =
          (count: number, go: Go): Go =>
          (state) => {
            const again = (): boolean => {
              if (count >= max) return false;
              const kept = new Map(state.groups);
              inside.forEach((number) => kept.delete(number));
              return round({...state, groups: kept}, (reached) => {
                if (count >= min && reached.index === state.index) {
                  step();
                  return false;
                }
                return rounds(count + 1, go)(reached);
              });
            };
            if (count < min) return again();
            return greedy ? again() || go(state) : go(state) || again();
          };
        return (state, go) => rounds(0, go)(state);
      }
      case 'reference': {
        const number = part.name
          ? groups.findIndex((group) => 'name' in group && group.name?.value === part.name.value)
          : part.matchIndex - 1;
        return (state, go) => {
          const [start, end] = state.groups.get(number) ?? [0, 0];
          const taken = characters.slice(start, end);
          if (isBackwards) taken.reverse();
          let {index} = state;
          for (const character of taken) {
            step();
            const other = characters[isBackwards ? index - 1 : index];
            if (other === undefined || !isIn(write(character), other)) return false;
            index += moved;
          }
          return go({...state, index});
        };
      }
    }
  };

  const isMatch = compile(root, false)({index: 0, groups: new Map()}, ({index}) => {
    step();
    return index === characters.length;
  });
  return {isMatch, steps};
}
