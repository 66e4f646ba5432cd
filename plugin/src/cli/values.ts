import type {Command} from './command.js';
import {UsageError} from '../files/UsageError.js';

/** The value of an option that takes one of some words. Throws a `UsageError` for any other. */
export function readChoice<T extends string>(
  option: string,
  value: unknown,
  choices: readonly T[],
): T {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`Unexpected ${option} ${String(value)}, expected ${choices.join(', ')}`);
}

/** The value of an option that takes a count. Throws a `UsageError` for anything but a whole number from 0. */
export function readNumber(option: string, value: unknown): number {
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected ${option} ${String(value)}, expected a whole number from 0`);
}

/** Throws a `UsageError` where arguments stand behind a command that takes none. */
export function refuseArguments({args}: Pick<Command, 'args'>): void {
  if (args.length === 0) return;
  throw new UsageError(`Unexpected ${args.join(' ')}, expected no paths: all of the site is meant`);
}
