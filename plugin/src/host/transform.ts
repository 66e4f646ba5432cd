import type {RemarkQuizOptions} from '../remark/index.js';
import {ATTRIBUTE_NAMES} from '../grammar/attributeValues.js';
import type {PluginOptions} from './options.js';

/**
 * Whether an entry in a list of remark plugins is one of ours. Compared by name, because the site's config and the plugin
 * may each have loaded their own copy of this package.
 */
export function isTransform(transform: {name: string}, entry: unknown): boolean {
  const attacher: unknown = Array.isArray(entry) ? entry[0] : entry;
  return typeof attacher === 'function' && attacher.name === transform.name;
}

/**
 * The options of the transform: those of the plugin, and above them those that the author wrote beside `remarkQuiz`, of
 * which each attribute counts by itself.
 *
 *     plugin {reveal: 'never'}, [remarkQuiz, {attributes: {shuffle: 'all'}}]   →   attributes {reveal: 'never', shuffle: 'all'}
 */
export function mergeOptions(
  options: PluginOptions,
  entry: unknown,
  admonitions: Admonitions,
): RemarkQuizOptions {
  const byHand = (Array.isArray(entry) ? (entry[1] ?? {}) : {}) as RemarkQuizOptions;
  const attributes = Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, options[name]]));
  return {
    name: options.name,
    enabled: options.enabled,
    onProblem: options.onProblem,
    ...(options.loose && {loose: true}),
    directives: [...options.directives, ...listKeywords(admonitions)],
    ...byHand,
    attributes: {...attributes, ...byHand.attributes},
  };
}

/** The option `admonitions` of a content plugin: `true`, or nothing, stands for the host's own. */
export type Admonitions = boolean | {keywords?: string[]} | undefined;

function listKeywords(admonitions: Admonitions): readonly string[] {
  return typeof admonitions === 'object' ? (admonitions.keywords ?? []) : [];
}
