import type {AllContent, InitializedPlugin} from '@docusaurus/types';

/**
 * Loads the content of plugins as the build does before it compiles anything, for those who have no build: by the names of
 * the plugins and the ids of their instances.
 */
export async function loadAllContent(plugins: readonly InitializedPlugin[]): Promise<AllContent> {
  const allContent: AllContent = {};
  for (const plugin of plugins) {
    const {id = 'default'} = plugin.options as {id?: string};
    const instances = (allContent[plugin.name] ??= {});
    instances[id] = await plugin.loadContent?.();
  }
  return allContent;
}
