import {KEY, MARKED, OPTION} from './foreignMarks.js';
import type {ForeignNotation} from './foreignNotation.js';

/** A new section, or a fence of colons: a comment above a quiz is about that quiz. */
const HEADING_OR_FENCE = /^[\s>]*(?:#{1,6}\s|:{3})/;

const COLONS = /^[\s>]*:{3,}\s*$/;
const SLASHES = /^[\s>]*\/{3,}\s*$/;

const SHOW_CODE = 'give the fence the language `text` if it only shows the notation';

/** The notations of blocks, in the order in which they are looked for. */
export const FOREIGN_BLOCKS: readonly ForeignNotation[] = [
  {
    block: 'block of mkdocs-quiz',
    opener: /^(?:<quiz[\s>]|<\?quiz\?>|quiz-start\b)/,
    arguments: '',
  },
  {
    block: 'block of starlight-quiz',
    opener: /^<Quiz(?:[\s>]|$)(?!.*\/>)/,
    end: /<\/Quiz\s*>/,
    proof: OPTION,
    arguments: '',
    isComponent: true,
    isOfPlugins: true,
  },
  {
    block: 'block of quizdown',
    opener:
      /^(?:\{\{[<%]\s*quizdown\b|<div class(?:Name)?="quizdown"|(?:`{3,}|~{3,})\s*\{?quizdown\b)/,
    arguments: '',
  },
  {block: 'block of mdbook-quiz', opener: /^\{\{#quiz\s/, arguments: ''},
  {block: 'Hugo shortcode', opener: /^\{\{[<%]\s*([\w-]+)/, says: 'question'},
  {block: 'Liquid tag', opener: /^\{%-?\s*(?!end)(?:include\s+)?([\w-]+)/, says: 'question'},
  {
    block: 'block of GIFT',
    opener: /^(?:\$CATEGORY:|::[^:]{1,200}::[^{`|]{0,2000}\{)/,
    arguments: ' --from gift',
  },
  {
    block: 'block of GIFT',
    opener: /^[^{}\\$`|]{1,2000}\{\s*(?:=[^={}~]{1,200}~|~[^={}~]{1,200}[=~])/,
    arguments: ' --from gift',
  },
  {
    block: 'block of MkDocs',
    opener: /^(?:\?{3}\+?|!{3})\s+["']?([\w-]+)/,
    says: 'question',
  },
  {
    block: 'block of MkDocs',
    opener: /^(?:\?{3}|!{3})[\w\s+-]*["'](.*)/,
    says: 'title',
    // What is indented belongs to it.
    end: /^[\s>]{0,3}[^\s>]/,
    proof: MARKED,
  },
  {block: 'block of PyMdown Extensions', opener: /^\/{3,}\s*([\w-]+)/, says: 'quiz'},
  {
    block: 'block of PyMdown Extensions',
    opener: /^\/{3,}\s*([\w-]+)/,
    says: 'question',
    end: SLASHES,
    proof: KEY,
  },
  {
    block: 'block of PyMdown Extensions',
    opener: /^\/{3,}\s*[\w-]+\s*\|/,
    end: SLASHES,
    proof: MARKED,
  },
  {
    block: 'callout of GitHub or Obsidian',
    opener: /^\[!([\w-]+)\]/,
    says: 'quiz',
    // A list that lost its quotation marks stands directly below.
    end: /^(?!\s*(?:>|$|[-*+]\s|\d+[.)]\s))/,
    proof: KEY,
  },
  {
    block: 'callout of GitHub or Obsidian',
    opener: /^\[!([\w-]+)\]/,
    says: 'question',
    end: /^(?!\s*>)/,
    proof: MARKED,
  },
  {
    block: 'callout of GitHub or Obsidian',
    opener: /^\[![\w-]+\][-+]?(.*)/,
    says: 'title',
    end: /^(?!\s*>)/,
    proof: MARKED,
  },
  {
    block: 'directive of reStructuredText',
    opener: /^\.\.\s+([\w-]+)\s*::/,
    says: 'question',
  },
  {
    block: 'block of MyST',
    opener: /^(?::{3,}|`{3,}|~{3,})\s*\{([\w-]+)\}/,
    says: 'question',
    end: /^[\s>]*(?::{3,}|`{3,}|~{3,})\s*$/,
    proof: KEY,
    showing: SHOW_CODE,
    isOfPlugins: true,
  },
  {
    block: 'block of Pandoc or Quarto',
    opener: /^:{3,}\s*\{[^{}.]*\.([\w-]+)(?![\w-])[^{}]*\}/,
    says: 'question',
    end: COLONS,
    proof: MARKED,
    isOfPlugins: true,
  },
  {
    block: 'block of another plugin',
    // A name that begins like that of quizzes may be a slip in it, of which another message tells.
    opener: /^:{3,}\s*(?!quiz)([\w-]+)/i,
    says: 'question',
    end: COLONS,
    proof: MARKED,
    isOfPlugins: true,
  },
  {
    block: 'block with a question',
    opener: /^:{3,}\s*(?!quiz)[\w-]+[[\s](.*)/i,
    says: 'title',
    end: COLONS,
    proof: MARKED,
    isOfPlugins: true,
  },
  {
    block: 'code fence with a question',
    opener: /^(?:`{3,}|~{3,})\s*\{?\.?(?:(?:ya?ml|json5?|toml)\s+)?([\w-]+)(?=[\s},]|$)/i,
    says: 'question',
    end: /^[\s>]*(?:`{3,}|~{3,})\s*$/,
    proof: KEY,
    showing: SHOW_CODE,
    isOfPlugins: true,
  },
  {
    block: 'comment around a question',
    // `quiz-disable-next` speaks to the linter.
    opener:
      /^(?:<!--|\{\/\*)-?\s*(?!quiz-dis)(?:(?:begin|start|open)[\s:_-]+)?([a-z]+)(?=\W).*(?:-->|\*\/\})/i,
    says: 'quiz',
    end: HEADING_OR_FENCE,
    proof: MARKED,
    isComment: true,
  },
  {
    block: 'element with a question',
    // Names with a capital letter are components, which a site may define for all of its pages.
    opener: /^<(?:(?:div|section|form|article)\s[^<>"']*["'])?([a-z][\w-]*)/,
    says: 'question',
    end: /^[\s>]*(?:<\/|#{1,6}\s)/,
    proof: KEY,
    isOfPlugins: true,
  },
];
