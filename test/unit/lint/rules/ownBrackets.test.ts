import {describe, expect, it} from 'vitest';

import {listMessages} from '../../../support/listMessages.js';
import {lintText} from './lintText.js';

function writePage(lang: string, line: string): string {
  return `:::quiz\n\nComplete it.\n\n\`\`\`${lang} blanks\n${line}\n[[\`done\`]]\n\`\`\`\n\nSo it is.\n\n:::\n`;
}

/** What is said of a line of a code block with a blank below it, be it a mistake or a warning. */
async function listFound(lang: string, line: string, format: 'md' | 'mdx'): Promise<string[]> {
  const page = writePage(lang, line);
  const {messages} = await lintText(page, {path: `docs/page.${format}`});
  const mistakes = await listMessages(page, format);
  const warnings = messages
    .filter(({severity}) => severity === 'warn')
    .map(
      ({place, rule, reason}) => `${place?.start.line}:${place?.start.column} ${rule} ${reason}`,
    );
  return [...mistakes, ...warnings];
}

describe.each(['md', 'mdx'] as const)('brackets of the language in a block, in %s', (format) => {
  it.each([
    ['bash', 'if ', '[[ -f .env ]]', '; then'],
    ['sh', 'while ', '[[ $x == y ]]', '; do'],
    ['zsh', '', '[[ -n $a && -z $b ]]', ' && run'],
    ['ksh', '  until ! ', '[[ $a -lt 3 ]]', '; do'],
    ['shell', '', '[[ "$a" ]]', ' || exit 1'],
    ['console', '$ ', '[[ -d out ]]', ' && ls'],
    ['bash', 'if ', '[[ ! -f a ]]', '; then'],
    ['bash', 'if ', '[[ -n $a || -z $b ]]', '; then'],
    ['bash', 'if ', '[[ $a =~ ^[a-z]+$ ]]', '; then'],
    ['bash', 'a && ', '[[ x < y ]]', ''],
    ['bash', 'grep "', '[[:alpha:]]', '" a.txt'],
    ['js', 'const m = ', '[[1, 2], [3, 4]]', ';'],
    ['ts', 'f(', '[["a", 1], ["b", 2]]', ');'],
    ['python', 'm = np.array(', '[[1, 2], [3, 4]]', ')'],
    ['python', 'm = np.array(', '[[1, 2]]', ')'],
    ['python', 'm = ', '[[0.5, -1]]', ''],
    ['json', '"m": ', '[[1, 2], [3, 4]]', ','],
    ['python', 'df', '[["a", "b"]]', '.head()'],
    ['python', 'df', "[['a']]", ''],
    ['python', 'm', '[[0, 2]]', ''],
    ['r', 'x', '[[1]]', ''],
    ['R', 'x <- a$b', '[["name"]]', ''],
    ['r', 'x', '[[i]]', ' <- 3'],
    ['toml', '', '[[products]]', ''],
    ['toml', '', '[[tool.mypy.overrides]]', '  # more'],
  ])('are found: %s %s%s%s', async (lang, before, brackets, after) => {
    const found = await listFound(lang, before + brackets + after, format);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`6:${before.length + 1} `);
    expect(found[0]).toMatch(/doubtful-key|invalid-blank/);
    expect(found[0]).toContain(`expected \`\\${brackets}\` for`);
    expect(await listFound(lang, `${before}\\${brackets}${after}`, format), 'the cure').toEqual([]);
  });

  it.each([
    ['bash', 'git commit [[ -m "a" ]]'],
    ['bash', 'git [[ commit ]] -m a'],
    ['bash', 'curl -X [[POST]] $url'],
    ['bash', '[[git]] commit'],
    ['bash', '[[ git ]] commit'],
    ['bash', '[[`source`]] .env'],
    ['bash', 'if \\[[ [[`-f`]] .env ]]; then'],
    ['bash', 'if \\[[ $a [[`==`]] b ]]; then'],
    ['bash', 'run --ports=[[80, 443]]'],
    ['python', 'for i in range([[1, 10]]):'],
    ['python', 'a, b = [[1, 2]]'],
    ['python', 'm = [[`[1, 2], [3, 4]`]]'],
    ['python', 'x = a[ [[0]] ]'],
    ['js', "method: '[[POST]]',"],
    ['js', 'JSON.[[parse]](text)'],
    ['js', 'const a = [[10]];'],
    ['html', '<h[[1]]>Title</h1>'],
    ['r', 'library([[ggplot2]])'],
    ['r', 'df$[[name]]'],
    ['r', 'geom_[[point]]()'],
    ['r', 'mea[[n]](x)'],
    ['r', 'x <- [[c]](1, 2)'],
    ['toml', '[[name]] = "a"'],
    ['toml', 'name = [["a"]]'],
    ['toml', '[ [[package]] ]'],
    ['cpp', '[[nodiscard]] int f();'],
    ['cpp', 'auto a = [[std::move]](b);'],
    ['lua', 'local a = [[10]]'],
  ])('are told from blanks: %s %s', async (lang, line) => {
    const found = await listFound(lang, line, format);
    // That a key looks like several is said of any.
    expect(found.filter((each) => !each.includes(' unlikely-key '))).toEqual([]);
  });
});
