import type {Admonitions} from './transform.js';

/** One use of the host's MDX loader, as it stands in a bundler's rules. */
export interface MdxLoader {
  loader: string;
  options: {
    beforeDefaultRemarkPlugins?: unknown[];
    remarkPlugins?: unknown[];
    processors?: unknown;
    /** Which names make an admonition; `true` stands for the host's own. */
    admonitions?: Admonitions;
  };
}

/** All uses of the MDX loader in a bundler's rules, however deep they are nested. */
export function findMdxLoaders(rules: unknown): MdxLoader[] {
  if (Array.isArray(rules)) return rules.flatMap(findMdxLoaders);
  if (typeof rules !== 'object' || rules === null) return [];
  if (isMdxLoader(rules)) return [rules];
  const {use, oneOf, rules: nested} = rules as {use?: unknown; oneOf?: unknown; rules?: unknown};
  return [use, oneOf, nested].flatMap(findMdxLoaders);
}

function isMdxLoader(item: object): item is MdxLoader {
  return (
    'loader' in item &&
    typeof item.loader === 'string' &&
    /[\\/]mdx-loader[\\/]/.test(item.loader) &&
    'options' in item &&
    typeof item.options === 'object'
  );
}
