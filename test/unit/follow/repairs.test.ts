import {describe, expect, it} from 'vitest';
import {createVisitor} from './visits.js';

const PAGE = 'docs/page.md';
const quiz = (content: string) => `:::quiz[Ports]\n\n${content}\n:::\n`;
const PROMPT = 'Which port does a server of the web listen on by default?';

describe('a response that is being repaired', () => {
  const open = async (before: string, after: string) => {
    const visitor = createVisitor();
    const visit = await visitor.open({[PAGE]: quiz(before)}, PAGE);
    visit.answer('Which', [visit.idOf('Which', '22')]);
    visit.change('Which', [visit.idOf('Which', '443')]);
    return visitor.open({[PAGE]: quiz(after)}, PAGE);
  };
  const OPTIONS = '- [x] 443\n- [ ] 22\n- [ ] 80\n';

  it('is followed with what was checked, whose marks it keeps', async () => {
    const reworded = PROMPT.replace('by default', 'as a rule');
    const visit = await open(`${PROMPT}\n\n${OPTIONS}`, `${reworded}\n\n${OPTIONS}`);
    expect(visit.entryOf('Which')).toMatchObject({
      r: [visit.idOf('Which', '443')],
      l: [visit.idOf('Which', '22')],
      d: 1,
      n: 1,
      s: 0,
    });
  });

  it('loses these marks where another option is right, and keeps no score that is too high', async () => {
    const other = OPTIONS.replace('[x] 443', '[ ] 443').replace('[ ] 22', '[x] 22');
    const visit = await open(`${PROMPT}\n\n${OPTIONS}`, `${PROMPT}\n\n${other}`);
    expect(visit.entryOf('Which').l).toBeUndefined();
  });
});

describe('rows of a match', () => {
  type Rows = Readonly<Record<'setup' | 'goAway' | 'ping', string>>;
  const page = ({setup, goAway, ping}: Rows) =>
    `:::quiz[Sides]\n\n::question{#sides}\n\nWhich side of a connection sends it to the other one?\n\n::match\n\n| Message | Side |\n| --- | --- |\n| [setup](${setup}) | Client |\n| [goAway](${goAway}) | Server |\n| [ping](${ping}) | Either |\n\n:::\n`;
  // The order in which responses are kept is that of the cells, and so of the addresses in them.
  const before: Rows = {goAway: './a.md', ping: './b.md', setup: './c.md'};

  it.each<[string, string, Rows, string[]]>([
    ['its links stay', 'docs/page.md', before, ['Server', 'Either', 'Client']],
    [
      'its page moves, and each link the same way',
      'docs/deep/page.md',
      {goAway: '../a.md', ping: '../b.md', setup: '../c.md'},
      ['Server', 'Either', 'Client'],
    ],
    [
      'its page moves beside what one of them leads to',
      'docs/deep/page.md',
      {goAway: '../a.md', ping: '../b.md', setup: './c.md'},
      ['Server', 'Either', 'Client'],
    ],
    [
      'its page moves, and so does what they lead to',
      'docs/deep/page.md',
      {goAway: './z.md', ping: './y.md', setup: './x.md'},
      ['Client', 'Either', 'Server'],
    ],
  ])('keep their choices where %s', async (_, file, after, expected) => {
    const visitor = createVisitor();
    const visit = await visitor.open({'docs/page.md': page(before)}, 'docs/page.md');
    visit.answer('Which side', ['Server', 'Either', 'Client']);
    expect(visit.entryOf('Which side')).toMatchObject({s: 1});
    const moved = await visitor.open({[file]: page(after)}, file);
    expect(moved.entryOf('Which side')).toMatchObject({r: expected, s: 1});
  });
});
