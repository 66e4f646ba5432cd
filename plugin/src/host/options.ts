/** The plugin's options: schema beside its defaults. The attributes' schemas serve front matter and directives too. */

import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';

import {DEFAULT_ATTRIBUTES, ATTRIBUTE_SCHEMAS} from '../grammar/attributeValues.js';
import type {Attributes} from '../model.js';
import {ITEM_RULES} from '../rules/weaknesses.js';
import type {Severity, LintSeverities} from '../rules/severity.js';

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
