import {UsageError} from './usage.js';

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
