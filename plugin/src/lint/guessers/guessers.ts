import type {LintOption, LintQuestion} from '../question.js';
import {betOnOne, betOnSet} from './bet.js';
import type {Bet} from './bet.js';
import {countAbsolutes, countEchoes, countHedges, countSpecifics, measureLength} from './cues.js';
import type {Cue} from './cues.js';

/** A reader who knows nothing of the subject, and answers by one habit. */
export interface Guesser {
  name: string;
  /** What it always takes, in words. */
  takes: string;
  /** Its bet in a question; nothing where its habit says nothing. */
  bet: (question: LintQuestion) => Bet | undefined;
}

/** All guessers, in the order of the report. */
export const GUESSERS: readonly Guesser[] = [
  {name: 'longest', takes: 'the longest option', bet: takeMost(measureLength)},
  {name: 'shortest', takes: 'the shortest option', bet: takeLeast(measureLength)},
  {name: 'first', takes: 'the first option', bet: takePlace(0)},
  {name: 'last', takes: 'the last option', bet: takePlace(-1)},
  {
    name: 'specific',
    takes: 'the option with most numbers, names and code',
    bet: takeMost(countSpecifics),
  },
  {name: 'hedged', takes: 'the option with most words like “usually”', bet: takeMost(countHedges)},
  {name: 'echo', takes: 'the option with most words of the prompt', bet: takeMost(countEchoes)},
  {
    name: 'absolute',
    takes: 'the option with fewest words like “always”',
    bet: takeLeast(countAbsolutes),
  },
  {name: 'two', takes: 'two of several options', bet: takeTwo},
];

/** The bets of all guessers in one question, in their order; nothing for a habit that says nothing there. */
export function placeBets(question: LintQuestion): (Bet | undefined)[] {
  return GUESSERS.map(({bet}) => bet(question));
}

type Take = Guesser['bet'];

function takeMost(cue: Cue): Take {
  return takeBest((options, question) => options.map((option) => cue(option, question)));
}

function takeLeast(cue: Cue): Take {
  return takeBest((options, question) => options.map((option) => -cue(option, question)));
}

/**
 * Takes what is written first (0) or last (-1). Where options are shuffled, readers find there any option that is not
 * pinned, or the one that is pinned there.
 */
function takePlace(place: number): Take {
  return takeBest((options, {attributes: {shuffle}}) => {
    const isShuffled = shuffle === 'options' || shuffle === 'all';
    const there = options.at(place);
    return options.map((option) => {
      if (isShuffled && !there?.pin) return option.pin ? 0 : 1;
      return option === there ? 1 : 0;
    });
  });
}

/** Takes one of the options of a single-choice question that rank highest. */
function takeBest(
  rank: (options: readonly LintOption[], question: LintQuestion) => readonly number[],
): Take {
  return (question) => {
    const {options, multiple} = question;
    if (multiple || options.length < 2) return undefined;
    const ranks = rank(options, question);
    const best = Math.max(...ranks);
    const candidates = options.filter((_, index) => ranks[index] === best);
    return betOnOne({
      options: options.length,
      keys: countKeys(options),
      candidates: candidates.length,
      hits: countKeys(candidates),
    });
  };
}

/** Takes any two options of a multiple-choice question. With two options, that would be no guess. */
function takeTwo({options, multiple}: LintQuestion): Bet | undefined {
  if (!multiple || options.length < 3) return undefined;
  return betOnSet(2, {options: options.length, keys: countKeys(options)});
}

function countKeys(options: readonly LintOption[]): number {
  return options.filter(({correct}) => correct).length;
}
