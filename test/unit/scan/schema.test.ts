import Ajv from 'ajv';
import {beforeAll, describe, expect, it} from 'vitest';
import schema from '../../../plugin/quizzes.schema.json' with {type: 'json'};
import {PARSERS} from '../../../plugin/src/questions/parsers.js';
import {toManifest} from '../../../plugin/src/scan/manifest.js';
import type {SiteIndex} from '../../../plugin/src/scan/model.js';
import {quiz, scan, writeSite} from './site.js';

/** The schema, or a part of it, without room for properties that it does not know. */
function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close);
  if (typeof part !== 'object' || part === null) return part;
  const closed = Object.fromEntries(Object.entries(part).map(([name, it]) => [name, close(it)]));
  return 'properties' in part ? {...closed, additionalProperties: false} : closed;
}

const ajv = new Ajv({allErrors: true});
const validate = ajv.compile(schema);
const validateClosed = ajv.compile(close(schema) as object);

/** What the schema says against a manifest. */
function findErrors(manifest: unknown, check = validateClosed): string[] {
  void check(manifest);
  return (check.errors ?? []).map(({dataPath, message = ''}) => `${dataPath} ${message}`);
}

const BLANKS = `## Ports

HTTPS has a port of its own.

:::quiz[Ports]

::question{review="#ports" because="a port of its own"}

HTTPS uses port [[443]].

The port is that of TLS.

---

Why?

:::recall

Because.

:::

:::
`;

describe('the schema of the manifest', () => {
  let index: SiteIndex;

  beforeAll(async () => {
    const siteDir = writeSite(
      'schema',
      {
        'docs/a.md': quiz('one'),
        'docs/b.mdx': `import Part from '../part.mdx';\n\n<Part />\n\n${BLANKS}`,
        'part.mdx': quiz('part'),
        'src/pages/c.jsx': `import Part from '../../part.mdx';\nexport default Part;\n`,
      },
      {presets: [['classic', {docs: {sidebarPath: false}, blog: false, pages: {}}]]},
    );
    ({index} = await scan(siteDir));
  });

  it.each([true, 'full'] as const)('knows all that a manifest holds with `%s`', (option) => {
    const manifest = toManifest(index, option);
    expect(manifest.quizzes).toHaveLength(3);
    expect(findErrors(manifest)).toEqual([]);
  });

  it('knows of no property that no manifest has', () => {
    const {page, quiz: quizPart, question} = schema.definitions;
    const {pages, quizzes} = index;
    const listNames = (items: object[]) => [...new Set(items.flatMap(Object.keys))].sort();
    expect(listNames(pages)).toEqual(Object.keys(page.properties).sort());
    expect(listNames(quizzes)).toEqual(Object.keys(quizPart.properties).sort());
    const questions = quizzes.flatMap((each) => each.questions);
    expect(listNames(questions)).toEqual(Object.keys(question.properties).sort());
  });

  it('names every type of question', () => {
    const {description} = schema.definitions.question.properties.type;
    for (const type of Object.keys(PARSERS)) expect(description).toContain(`\`${type}\``);
  });

  it.each<[string, (manifest: SiteIndex) => unknown]>([
    ['.version should be equal to constant', (it) => ({...it, version: 2})],
    [" should have required property 'pages'", ({version, quizzes}) => ({version, quizzes})],
    ['.pages[0].permalink should match', (it) => ({...it, pages: [{permalink: 'a', path: 'a'}]})],
    ['.quizzes[0].line should be >= 1', (it) => ({...it, quizzes: [{...it.quizzes[0], line: 0}]})],
    [
      '.quizzes[0].questions[0].type should be string',
      (it) => ({...it, quizzes: [{...it.quizzes[0], questions: [{type: 1}]}]}),
    ],
  ])('refuses what is not as it says: %s', (words, change) => {
    expect(findErrors(change(index), validate).join('\n')).toContain(words);
  });

  it('lets later releases add properties', () => {
    expect(findErrors({...index, later: 1}, validate)).toEqual([]);
    expect(findErrors({...index, later: 1})).not.toEqual([]);
  });
});
