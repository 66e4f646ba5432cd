import type {LoadContext} from '@docusaurus/types';

import type {ContentOptions} from '../host/contentSyntax.js';
import {loadHostModule} from '../host/loadHostModule.js';

/** Finds the options of an instance of a content plugin; empty ones where the config does not tell. */
export type FindOptions = (plugin: string, id: string) => ContentOptions;

/** A plugin as the config of the site, or a preset, names it. */
type PluginEntry = [plugin: unknown, options?: ContentOptions];

/** What names one of the host's content plugins, in each way of naming it. */
const OWN = /content-(?:docs|blog|pages)(?![\w-])/;

/** The options that only content plugins have. */
const CONTENT_OPTIONS = ['remarkPlugins', 'beforeDefaultRemarkPlugins', 'admonitions'];

/**
 * Prepares to find the options of content plugins, which the host keeps to itself, in the config of the site. No plugin is
 * started a second time for that, because some do much when they start.
 *
 *     docusaurus-plugin-content-docs, api   →   of `['@docusaurus/plugin-content-docs', {id: 'api'}]`
 *     docusaurus-plugin-content-blog        →   of `['./plugins/blog.js', {remarkPlugins: [math]}]`, where that wraps it
 */
export async function loadOptions(context: LoadContext): Promise<FindOptions> {
  const {siteDir, siteConfig} = context;
  const {loadPresets} = loadHostModule('@docusaurus/core/lib/server/plugins/presets.js', siteDir);
  const preset = await loadPresets(context);
  const plugins: unknown[] = [...preset.plugins, ...siteConfig.plugins];
  const entries = plugins.filter(isEntry);
  return (plugin, id) => {
    const sameId = entries.filter(([, options]) => (options?.id ?? 'default') === id);
    const [own] = OWN.exec(plugin) ?? [];
    const named = sameId.find(([name]) => own && typeof name === 'string' && name.includes(own));
    return (named ?? sameId.find(wrapsContent))?.[1] ?? {};
  };
}

function isEntry(entry: unknown): entry is PluginEntry {
  return Array.isArray(entry);
}

/** Whether a plugin that is none of the host's takes the options of one of the host's content plugins. */
function wrapsContent([name, options]: PluginEntry): boolean {
  if (typeof name === 'string' && OWN.test(name)) return false;
  return options !== undefined && CONTENT_OPTIONS.some((key) => key in options);
}
