import type {Command} from './command.js';
import {UsageError} from '../files/UsageError.js';

/** Reads the value of an option that takes one of several words. Throws a `UsageError` for any other word. */
export function readChoice<T extends string>(
  option: string,
  value: unknown,
  choices: readonly T[],
): T {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`Unexpected ${option} ${String(value)}, expected ${choices.join(', ')}`);
}

/** Reads the value of an option that takes a whole number from 0. Throws a `UsageError` for anything else. */
export function readNumber(option: string, value: unknown): number {
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected ${option} ${String(value)}, expected a whole number from 0`);
}

/** Throws a `UsageError` for arguments of a command that takes none. */
export function refuseArguments({args}: Pick<Command, 'args'>): void {
  if (args.length === 0) return;
  throw new UsageError(`Unexpected ${args.join(' ')}, expected no paths: all of the site is meant`);
}
