import type {Random} from '../random.js';
import type {Mutation} from './mutation.js';

const NAMES = ['quiz', 'question', 'hint', 'explanation', 'match', 'order', 'lines', 'output'];

/** Another spelling of a word: two letters swapped, one left out, doubled or in another case. */
function misspell(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = word.charAt(at);
  const change = random.pick<(before: string, after: string) => string>([
    (before, after) => before + after.charAt(0) + letter + after.slice(1),
    (before, after) => before + after,
    (before, after) => before + letter + letter + after,
    (before, after) => before + letter.toUpperCase() + after,
    (before, after) => before + String.fromCharCode(97 + random.below(26)) + after,
  ]);
  return change(word.slice(0, at), word.slice(at + 1));
}

/** A run of one character, longer or shorter than it was. */
const resize = (run: string, random: Random) =>
  run.charAt(0).repeat(Math.max(0, run.length + random.pick([-2, -1, 1, 2, 5])));

interface Token {
  find: RegExp;
  change: (token: string, random: Random) => string;
}

const replaceBy =
  (...others: string[]) =>
  (_: string, random: Random) =>
    random.pick(others);

/** What our grammar and Markdown are written with, and what people write in its stead. */
const KINDS: readonly Token[] = [
  {find: /:{2,}/g, change: resize},
  {
    find: /:{2,}/g,
    change: (token, random) =>
      [...token].map((colon) => random.pick([colon, '：', ': ', '\\:', ':\u200B'])).join(''),
  },
  {find: /(?<=:{2,})[a-z-]+/g, change: misspell},
  {find: /(?<=:{2,})[a-z-]+/g, change: replaceBy(...NAMES, 'note', 'tip', 'details', 'Quiz')},
  {
    find: /(?<=:{2,}[a-z]+)(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?$/gm,
    change: replaceBy(
      '[Title]',
      '[Ti[t]le',
      '[Ti]tle]',
      '[a\nb]',
      '{#id}',
      '{#id',
      '#id}',
      '{}',
      '{#a #b}',
      '{.c}',
      '{a="b',
      '{reveal=never}',
      '{pick=1 shuffle=all}',
      '{feedback=end}',
      '{multiple}',
      '{review="#x"}',
      '{review=./a.md}',
      '[`a]`]',
      '[<b>a</b>]',
      '[{1}]',
      ' [a]',
      ' {#a}',
      '[a] {#b}',
      '{#a}[b]',
      '{a=}',
      '{a=\'b"}',
      '{constructor=1}',
      '{__proto__=1}',
      '{by=block}',
    ),
  },
  {
    find: /\[[ xX]\]/g,
    change: replaceBy(
      '[ ]',
      '[x]',
      '[X]',
      '[]',
      '[  ]',
      '[\t]',
      '[✓]',
      '(x)',
      '[x',
      'x]',
      '\\[x]',
      '[\u00A0]',
      '[x]:',
      '[x][',
      '［x］',
      '[[x]]',
      '[х]',
      '[-]',
    ),
  },
  {
    find: /\[\[|\]\]/g,
    change: replaceBy(
      '[',
      ']',
      '[[[',
      ']]]',
      '[ [',
      '] ]',
      '\\[[',
      ']\\]',
      '［［',
      '[[[[',
      ']](',
      ']][',
    ),
  },
  {
    find: /\[\[[^\]\n]*\]\]/g,
    change: replaceBy(
      '[[]]',
      '[[ ]]',
      '[[|]]',
      '[[a|]]',
      '[[a|b|!c]]',
      '[[1.5]]',
      '[[3..5]]',
      '[[5..3]]',
      '[[1±2]]',
      '[[1e999]]',
      '[[/a+/i]]',
      '[[/(a+)+$/]]',
      '[[/[/]]',
      '[[/(/]]',
      '[[`a`]]',
      '[[*a*]]',
      '[[a{1}]]',
      '[[<b>]]',
      '[[a\nb]]',
      '[[a [[b]] c]]',
      '[[a]](b)',
      '[[a]][b]',
      '![[a]]',
      '[[$x$]]',
      '[[\\|]]',
      '[[!a]]',
      '[[{}]]',
      '[[a=b]]',
    ),
  },
  {
    find: /[{}]/g,
    change: replaceBy('', '{', '}', '{{', '}}', '\\{', '{/*', '*/}', '{//', '{`', '{"'),
  },
  {find: /`{3,}|~{3,}/g, change: resize},
  {
    find: /`{3,}|~{3,}/g,
    change: replaceBy('```', '~~~', '``', '````', '   ```', '    ```', '```js title="`"', '```md'),
  },
  {find: /`+/g, change: replaceBy('', '`', '``', '\\`', "'")},
  {find: /["'“”]/g, change: replaceBy('', '"', "'", '“', '”', '&quot;', '\\"')},
  {
    find: /^\s*(?:[-*+]|\d+[.)])(?=\s)/gm,
    change: replaceBy(
      '-',
      '*',
      '+',
      '1.',
      '1)',
      '0.',
      '1234567890.',
      '•',
      '–',
      '—',
      'a)',
      '(1)',
      '-\t',
      '-     ',
      '',
      '  -',
      '    -',
      '\\-',
      '➤',
    ),
  },
  {
    find: /<\/?[A-Za-z][^<>\n]*>/g,
    change: replaceBy(
      '',
      '<b>',
      '</b>',
      '<br>',
      '<br/>',
      '<div>',
      '</div>',
      '<details>',
      '</details>',
      '<Tabs>',
      '</Tabs>',
      '<>',
      '</>',
      '<p',
      '<a b="',
      '<a {...b}>',
      '<a b={1}>',
      '<script>',
      '</script>',
      '<textarea>',
      '<pre>',
      '<template>',
      '<li>',
      '</ul>',
      '<!-- a',
      '<?a?>',
      '<![CDATA[',
      '<a:b>',
      '<quiz>',
      '<slot name="a">',
    ),
  },
  {
    find: /<!--|-->|\{\/\*|\*\/\}/g,
    change: replaceBy(
      '',
      '<!--',
      '-->',
      '--',
      '<!-->',
      '<!--->',
      '--!>',
      '{/*',
      '*/}',
      '{/**/}',
      '{/* */ /* */}',
      '{// a\n}',
      '{/////////}',
      '{/*/}',
    ),
  },
  {find: /\$+/g, change: replaceBy('', '$', '$$', '\\$', '$$$')},
  {find: /^#+(?= )/gm, change: resize},
  {
    find: /^-{3,}$/gm,
    change: replaceBy(
      '---',
      '----',
      '--',
      '***',
      '- - -',
      '===',
      '—',
      '--- ',
      '   ---',
      '    ---',
      '+++',
      '',
      '\\---',
      '> ---',
    ),
  },
  {find: /\|/g, change: replaceBy('', '|', '||', '\\|', '｜', '|\n|')},
  {
    find: /\]\([^)\n]*\)/g,
    change: replaceBy(
      '](',
      ']()',
      '](<a b>)',
      '](a "b',
      '](#a)',
      '](./x.md)',
      ']: a',
      '][a]',
      '](\u0000)',
      '](https://[)',
      '](javascript:1)',
    ),
  },
  {
    find: /\s:pin\b|:pin\b|$/gm,
    change: replaceBy(' :pin', ':pin', ' :pin[a]', ' :pin{#a}', ' :pins', ' :PIN'),
  },
  {find: /\\./g, change: (token, random) => random.pick([token.slice(1), `\\${token}`, '\\\n'])},
];

/** Changes one of the places where a kind of token stands. */
const changeToken =
  ({find, change}: Token): Mutation =>
  (text, random) => {
    const found = [...text.matchAll(find)];
    if (found.length === 0) return text;
    const match = random.pick(found);
    const end = match.index + match[0].length;
    return text.slice(0, match.index) + change(match[0], random) + text.slice(end);
  };

/** Changes of what is written for the parser; each picks a kind of token that the text has. */
export const TOKENS: readonly Mutation[] = [
  (text, random) => {
    const kinds = KINDS.filter(({find}) => text.search(find) !== -1);
    return changeToken(random.pick(kinds))(text, random, []);
  },
  // All of a kind, as a search and replace does.
  (text, random) => {
    const {find, change} = random.pick(KINDS);
    const state = random.below(1e6);
    return text.replace(find, (token) =>
      change(token, {
        ...random,
        below: (end) => state % end,
        pick: (items) => items[state % items.length]!,
      }),
    );
  },
];
