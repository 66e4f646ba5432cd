/** The explanations by rule, from the folder of the manual. */
export function extractRules(guide: string): Record<string, string>;
