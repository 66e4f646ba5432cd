import type {Problem} from '../../mdast/problem.js';
import {quoteCode} from '../../mdast/quoteCode.js';
import type {Alternative} from './alternatives.js';
import {isCode} from './key.js';

/** A choice of two letters or more with `!` behind it. `5!` and `n!` are factorials. */
const MARKED = /^([\p{L}\p{N}][\p{L}\p{N} .'’-]*\p{L})\s?[!！]$/u;

/**
 * Reports wrong choices of a blank that have their `!` at the end, maybe with the space of French typography. A single one
 * among several others is probably meant as the right one.
 *
 * ```markdown
 * [[le port|le schéma !|l’hôte !]]   → `foreign-notation`, which asks for `[[le port|!le schéma|!l’hôte]]`
 * [[port|!host|path!]]               → the same with `[[port|!host|!path]]`
 * [[port!|host|path]]                → nothing here
 * [[Stop!|Halt!]], [[Stop!|Stop]]    → nothing
 * ```
 */
export function findEndMarks(
  alternatives: readonly Alternative[],
  place: (alternative: Alternative) => Problem['place'],
): Problem | undefined {
  const choices = alternatives.map((alternative) => {
    const {text} = alternative;
    const isPlain = !isCode(text) && !text.startsWith('!') && !text.includes('\\');
    const [, words] = (isPlain ? MARKED.exec(text) : undefined) ?? [];
    return {alternative, text, words};
  });
  const marked = choices.filter(({words}) => words !== undefined);
  const bare = choices.filter(({words, text}) => words === undefined && !text.startsWith('!'));
  const [first] = marked;
  if (!first || bare.length === 0) return undefined;
  const isOnly = marked.length === 1 && bare.length > 1;
  if (isOnly && choices.length === marked.length + bare.length) return undefined;
  if (bare.length === 1 && choices.length === 2 && choices[0] === first) return undefined;
  const sayings = new Set(marked.map(({words = ''}) => words.toLowerCase()));
  if (bare.some(({text}) => sayings.has(text.toLowerCase()))) return undefined;
  const cure = choices.map(({text, words}) => (words === undefined ? text : `!${words}`));
  return {
    rule: 'foreign-notation',
    place: place(first.alternative),
    actual: `\`!\` at the end of the choice ${quoteCode(first.text)}`,
    expected: quoteCode(`[[${cure.join('|')}]]`),
    note: '`!` stands before a wrong choice; put it in backticks if readers should type just that',
  };
}
