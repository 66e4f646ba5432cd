/**
 * Says in one line what the person who typed the command has to put right: the command itself, or a file that cannot be
 * read or written. The command ends with 2.
 */
export class UsageError extends Error {}
