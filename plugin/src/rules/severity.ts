import type {ItemRuleId} from './weaknesses.js';

/** What a mistake in a quiz does to the build, in the host's own words. */
export type Severity = 'ignore' | 'log' | 'warn' | 'throw';

/** What the linter takes a weakness for, by its rule. */
export type LintSeverities = Partial<Record<ItemRuleId, 'off' | 'warn' | 'error'>>;
