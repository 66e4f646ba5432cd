import preprocess from '@docusaurus/mdx-loader/lib/preprocessor';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import remarkMath from 'remark-math';
import {visit} from 'unist-util-visit';

/** How a page is read: as which format, and with mathematics or without. */
export interface Setting {
  format: 'md' | 'mdx';
  math: boolean;
}

/** All four of them. */
export const SETTINGS: readonly Setting[] = (['md', 'mdx'] as const).flatMap((format) =>
  [false, true].map((math) => ({format, math})),
);

/** Elements that Markdown makes, and those of HTML that imported content may hold. */
const ELEMENTS =
  /^(?:p|ul|ol|li|input|a|img|code|pre|table|thead|tbody|tr|t[hd]|strong|em|del|blockquote|br|hr|div|admonition|abbr|cite|dfn|ins|kbd|mark|q|samp|small|su[bp]|u|var)$/;
/** Attributes that imported content may hold, and those that Markdown itself makes. */
const ATTRIBUTES = /^(?:alt|title|colSpan|rowSpan|start|align|type|checked|disabled)$/;
const CLASS = /^(?:language-[\w+#.-]+|math-(?:inline|display)|contains-task-list|task-list-item)$/;
const ADDRESS =
  /^(?:https?:.*|mailto:.*|(?![a-z][a-z\d+.-]*:|\/\/|@)[\p{L}\p{N}\-._~/?#=&%+,;:@]*)$/isu;

interface Markup {
  type: string;
  position?: unknown;
  /** Of an element of Markdown or HTML. */
  tagName?: string;
  properties?: Record<string, unknown>;
  /** Of an element of JSX. */
  name?: string | null;
  attributes?: {type: string; name?: string; value?: unknown}[];
}

/**
 * Compiles a page as the host does, without the plugin of this project, and lists what could do more than be read: code,
 * components, elements and attributes that are not on the list, and addresses that lead elsewhere than to a page.
 * Rejects where the page cannot be compiled.
 */
export async function findHarm(content: string, {format, math}: Setting): Promise<string[]> {
  const harm: string[] = [];
  const list = () => (tree: never) => {
    visit(tree, (node: Markup) => {
      harm.push(...judge(node));
    });
  };
  const markdownConfig = {
    format,
    mermaid: true,
    emoji: true,
    mdx1Compat: {comments: true, admonitions: true, headingIds: true},
    anchors: {maintainCase: false},
    remarkRehypeOptions: {},
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  };
  const processor = await createProcessorUncached({
    format,
    options: {
      siteDir: '/site',
      staticDirs: [],
      admonitions: true,
      beforeDefaultRemarkPlugins: [],
      remarkPlugins: math ? [remarkMath] : [],
      rehypePlugins: [list],
      beforeDefaultRehypePlugins: [],
      markdownConfig,
    },
  } as unknown as Parameters<typeof createProcessorUncached>[0]);
  const filePath = `/site/docs/page.${format}`;
  const read = {fileContent: content, filePath, markdownConfig, admonitions: true};
  await processor.process({
    content: preprocess(read as unknown as Parameters<typeof preprocess>[0]),
    filePath,
    frontMatter: {},
    compilerName: 'server',
  });
  return harm;
}

function judge({type, position, ...node}: Markup): string[] {
  switch (type) {
    case 'root':
    case 'text':
      return [];
    case 'element':
      return judgeElement(node.tagName ?? '', Object.entries(node.properties ?? {}));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(
        node.name ?? '',
        (node.attributes ?? []).map(({name = '{…}', value}) => [name, value]),
      );
    default:
      // The host adds the table of contents as code of its own.
      return type === 'mdxjsEsm' && !position ? [] : [`${type} ${JSON.stringify(node)}`];
  }
}

function judgeElement(name: string, attributes: [name: string, value: unknown][]): string[] {
  const harm = ELEMENTS.test(name) ? [] : [`<${name}>`];
  for (const [attribute, value] of attributes) {
    if (value == null && attribute !== '{…}') continue;
    const isFine =
      attribute === 'className'
        ? (value as string[]).every((each) => CLASS.test(each))
        : attribute === 'href' || attribute === 'src'
          ? typeof value === 'string' && ADDRESS.test(value)
          : ATTRIBUTES.test(attribute) && typeof value !== 'object';
    if (!isFine) harm.push(`<${name} ${attribute}=${JSON.stringify(value)}>`);
  }
  return harm;
}
