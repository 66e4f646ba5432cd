/**
 * The options of the plugin, with their schema and defaults. Attributes are read as in front matter and on directives.
 */

import type {OptionValidationContext} from '@docusaurus/types';
import {Joi} from '@docusaurus/utils-validation';

import {
  ATTRIBUTE_NAMES,
  DEFAULT_ATTRIBUTES,
  describeValues,
  readAttributeValue,
} from '../grammar/attributeValues.js';
import type {Attributes} from '../model.js';
import {ITEM_RULES} from '../rules/weaknesses.js';
import type {Severity, LintSeverities} from '../rules/severity.js';

/** What the site's config accepts. */
export interface Options extends Partial<Omit<Attributes, 'attempts' | 'pick'>> {
  /** Default `throw`: a mistake fails the build. */
  onProblem?: Severity;
  /** What `quiz:lint` takes each weakness of a question for. Default `warn`. */
  lint?: LintSeverities;
  /**
   * Run the transform in every MDX loader of the site, so that no `beforeDefaultRemarkPlugins` is needed. Default true.
   */
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

const attributeSchemas = Object.fromEntries(
  ATTRIBUTE_NAMES.map((name) => [
    name,
    Joi.any().custom((value: unknown) => {
      const read = readAttributeValue(name, value);
      if (read === undefined) throw new Error(`it must be ${describeValues(name)}`);
      return read;
    }),
  ]),
);

const lintSchema = Joi.object(
  Object.fromEntries(
    Object.keys(ITEM_RULES).map((rule) => [rule, Joi.string().valid('off', 'warn', 'error')]),
  ),
);

const schema = Joi.object<PluginOptions>({
  ...attributeSchemas,
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
