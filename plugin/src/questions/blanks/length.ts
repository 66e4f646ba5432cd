/** Characters of a response that are kept, and with them the longest key. */
export const MAX_LENGTH = 200;
