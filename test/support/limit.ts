/**
 * How long a test waits for one thing, in milliseconds. Only what never comes takes that long, however busy the machine is.
 */
export const LIMIT = 180_000;
