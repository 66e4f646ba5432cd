/** The name by which the host knows this plugin. */
export const PLUGIN_NAME = 'docusaurus-plugin-quiz';

/**
 * Explains why a second instance of the plugin has no effect; nothing for the first one. `allContent` is what the host
 * loaded, by the names of plugins and the ids of their instances.
 *
 *     plugins: [['docusaurus-plugin-quiz', {id: 'a'}], ['docusaurus-plugin-quiz', {id: 'b'}]]   →   words about `b`
 */
export function explainInstance(
  allContent: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  id: string,
): string | undefined {
  const [first, ...others] = Object.keys(allContent[PLUGIN_NAME] ?? {});
  if (first === undefined || !others.includes(id)) return undefined;
  return `Unexpected second instance of ${PLUGIN_NAME} with the id \`${id}\`, expected one instance: both claim the same blocks, and only the options of the one with the id \`${first}\` count. Take this one out of the config.`;
}
