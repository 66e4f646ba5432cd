/** A mistake of whoever typed the command, with what to type instead; the command ends with 2. */
export class UsageError extends Error {}
