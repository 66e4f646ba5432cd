import type {ItemRuleId} from './weaknesses.js';

/** What a mistake in a quiz does to the build, in the words of the host. */
export type Severity = 'ignore' | 'log' | 'warn' | 'throw';

/** How severe the linter considers a weakness, by its rule. */
export type LintSeverities = Partial<Record<ItemRuleId, 'off' | 'warn' | 'error'>>;
