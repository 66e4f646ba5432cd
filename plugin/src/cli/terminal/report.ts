import type {UsageError} from '../../files/UsageError.js';
import {paint} from './paint.js';

/** Prints what the author of a file should know. The command goes on. */
export function warn(text: string): void {
  console.error(`${paint('yellow', 'warning')} ${text}`);
}

/** Prints why the command cannot go on. The exit code of the process becomes 2. */
export function fail({message}: UsageError): void {
  console.error(`${paint('red', 'error')} ${message}`);
  process.exitCode = 2;
}
