/**
 * What whoever typed the command has to put right, in one line: what they typed, or a file that cannot be read or written.
 * The command ends with 2.
 */
export class UsageError extends Error {}
