import {createCacheKey} from './cacheKey.js';
import {listGlobalComponents} from './globalComponents.js';
import {findMdxLoaders} from './loaders.js';
import type {MdxLoader} from './loaders.js';
import type {PluginOptions} from './options.js';
import {proposeName} from '../grammar/names.js';
import {refuseQuizzes} from './refuse.js';
import {isTransform, mergeOptions} from './transform.js';
import {remarkQuiz} from '../remark/index.js';
import type {RemarkQuizOptions} from '../remark/index.js';

/** The part of a compiler (webpack or Rspack) that is read and changed here. */
interface Compiler {
  options: {
    /** `client` or `server`. */
    name?: string;
    module: {rules: unknown};
    resolve?: {alias?: unknown};
    cache?: unknown;
    experiments?: object;
  };
}

/** What the transform needs to know of the site. */
type Site = Required<Pick<RemarkQuizOptions, 'siteDir' | 'folders'>> &
  Pick<RemarkQuizOptions, 'locale' | 'anchors' | 'report' | 'trees' | 'pages'>;

/**
 * A bundler plugin that gives every MDX loader of the site the transform. The host has no hook for that
 * (https://github.com/facebook/docusaurus/issues/6370), and the order in which content plugins make their loaders is
 * open; but when bundler plugins are applied, all loaders are there.
 */
export class RegisterPlugin {
  readonly #site: Site;
  readonly #options: PluginOptions;

  constructor(site: Site, options: PluginOptions) {
    this.#site = site;
    this.#options = options;
  }

  apply({options}: Compiler): void {
    const loaders = findMdxLoaders(options.module.rules);
    if (loaders.length === 0) {
      throw new Error(
        'docusaurus-plugin-quiz found no MDX loader to register with: this version of Docusaurus is not supported.',
      );
    }
    const {alias} = options.resolve ?? {};
    const components = listGlobalComponents(this.#site.siteDir, {...(alias as object)});
    const registered = loaders.map((loader) => this.#register(loader, components));
    const {name} = this.#options;
    const isTaken = loaders.some((loader, index) => registered[index] && claimsName(loader, name));
    // Both compilers share their loaders; saying it once is enough.
    if (isTaken && options.name !== 'server') this.#site.report?.('warn')(explainTaken(name));
    const {folders, locale, anchors} = this.#site;
    const key = createCacheKey([
      folders,
      locale,
      anchors,
      alias,
      components,
      this.#options,
      registered,
    ]);
    const {cache: rspackCache} = (options.experiments ?? {}) as {cache?: unknown};
    for (const cache of [options.cache, rspackCache]) {
      if (hasVersion(cache)) cache.version += `-quiz-${key}`;
    }
  }

  /**
   * Gives a loader the transform. It may be called twice, because client and server share loaders. Returns whether
   * quizzes are transformed.
   */
  #register(loader: MdxLoader, components: readonly string[]): boolean {
    const plugins = loader.options.beforeDefaultRemarkPlugins ?? [];
    const place = plugins.findIndex((plugin) => isTransform(remarkQuiz, plugin));
    const byHand = plugins[place];
    const enabled = this.#options.autoRegister || byHand !== undefined;
    const others = plugins.filter(isForeign);
    const index = place < 0 ? others.length : place;
    const behind = [...others.slice(index), ...(loader.options.remarkPlugins ?? [])];
    const rivals = behind.filter(isForeign);
    const {pages, ...site} = this.#site;
    const entry = enabled
      ? [
          remarkQuiz,
          {
            ...site,
            // Another transform would see none of a page that was read before.
            ...(index === 0 && pages && {pages}),
            components,
            ...mergeOptions(this.#options, byHand, loader.options.admonitions),
            rivals,
          },
        ]
      : [refuseQuizzes, {name: this.#options.name}];
    loader.options = {
      ...loader.options,
      beforeDefaultRemarkPlugins: others.toSpliced(index, 0, entry),
      // The old processors have the old plugins. Without processors, the loader makes new ones.
      processors: undefined,
    };
    return enabled;
  }
}

/** Whether an entry in a list of remark plugins is none of ours. */
function isForeign(entry: unknown): boolean {
  return !isTransform(remarkQuiz, entry) && !isTransform(refuseQuizzes, entry);
}

function explainTaken(name: string): string {
  return `Unexpected admonition keyword \`${name}\`, expected another one: docusaurus-plugin-quiz makes a quiz of every \`:::${name}\`, so this admonition never appears. Take the keyword out of \`admonitions\` in the options of your content plugins, give quizzes another name by the option \`name\` of docusaurus-plugin-quiz, such as \`name: '${proposeName(name)}'\`, or write \`quiz: false\` into the front matter of the pages that need the admonition.`;
}

/** Whether content of a loader has admonitions with the name of quizzes. */
function claimsName({options: {admonitions}}: MdxLoader, name: string): boolean {
  return typeof admonitions === 'object' && !!admonitions.keywords?.includes(name);
}

function hasVersion(cache: unknown): cache is {version: string} {
  return (
    typeof cache === 'object' &&
    cache !== null &&
    'version' in cache &&
    typeof cache.version === 'string'
  );
}
