/** The plugin's options: schema beside its defaults. The attributes' schemas serve front matter and directives too. */

import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';
import type {Attributes} from './model.js';
import {ITEM_RULES} from './rules/items.js';
import type {ItemRuleId} from './rules/items.js';

/** What a mistake in a quiz does to the build, in the host's own words. */
export type Severity = 'ignore' | 'log' | 'warn' | 'throw';

/** What the linter takes a weakness for, by its rule. */
export type LintSeverities = Partial<Record<ItemRuleId, 'off' | 'warn' | 'error'>>;

/** What the site's config accepts. */
export interface Options extends Partial<Omit<Attributes, 'attempts' | 'pick'>> {
  /** Default `throw`: a mistake fails the build. */
  onProblem?: Severity;
  /** What `quiz:lint` takes each weakness of a question for. Default `warn`. */
  lint?: LintSeverities;
  /** Run the transform in every MDX loader of the site, so that no `beforeDefaultRemarkPlugins` is needed. Default true. */
  autoRegister?: boolean;
  /** Checks per question. Default `unlimited`. */
  attempts?: number | 'unlimited';
  /** Ask that many of the questions of a quiz. Default `all`. */
  pick?: number | 'all';
}

/** Options after validation. */
export interface PluginOptions extends Attributes {
  onProblem: Severity;
  autoRegister: boolean;
  lint: LintSeverities;
}

/** How a quiz behaves when nobody says otherwise. */
export const DEFAULT_ATTRIBUTES: Attributes = {
  feedback: 'immediate',
  reveal: 'after-try',
  attempts: 0,
  shuffle: 'none',
  pick: 0,
};

/** The words each attribute knows. One that is a number (`DEFAULT_ATTRIBUTES`) has a word for 0, "no limit". */
export const ATTRIBUTE_WORDS: {[name in keyof Attributes]: string[]} = {
  feedback: ['immediate', 'end'],
  reveal: ['after-try', 'always', 'never'],
  attempts: ['unlimited'],
  shuffle: ['none', 'options', 'questions', 'all'],
  pick: ['all'],
};

const word = (name: keyof Attributes) => Joi.string().valid(...ATTRIBUTE_WORDS[name]);

/** A positive whole number, or the word for "no limit", which becomes 0. */
const count = (name: keyof Attributes) =>
  Joi.alternatives(
    Joi.number().integer().positive(),
    // `valid` would let the word through as it is, before `custom` could replace it.
    Joi.string().custom((value: string) => {
      if (ATTRIBUTE_WORDS[name].includes(value)) return 0;
      throw new Error(`must be ${ATTRIBUTE_WORDS[name].join(' or ')}`);
    }),
  );

/** What each attribute accepts, wherever it is written. */
export const ATTRIBUTE_SCHEMAS: {[name in keyof Attributes]: Joi.Schema} = {
  feedback: word('feedback'),
  reveal: word('reveal'),
  attempts: count('attempts'),
  shuffle: word('shuffle'),
  pick: count('pick'),
};

const lintSchema = Joi.object(
  Object.fromEntries(
    Object.keys(ITEM_RULES).map((rule) => [rule, Joi.string().valid('off', 'warn', 'error')]),
  ),
);

const schema = Joi.object<PluginOptions>({
  ...ATTRIBUTE_SCHEMAS,
  onProblem: Joi.string().valid('ignore', 'log', 'warn', 'throw').default('throw'),
  autoRegister: Joi.boolean().default(true),
  lint: lintSchema.default({}),
});

/** Checks the options and fills in the defaults. Called by the host. */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return {...DEFAULT_ATTRIBUTES, ...validate(schema, options)};
}
