/** A way through a page by keyboard and ear. */
export interface Scenario {
  /** Of its transcript. */
  name: string;
  /** Page and anchor at which it begins. */
  path: string;
  /** Keys in the words of `xdotool`, and `type:` before what is typed, with spaces between. */
  steps: string;
}

const tabs = (count: number) => Array(count).fill('Tab').join(' ');
const downs = (count: number) => Array(count).fill('Down').join(' ');

/** Everything that a reader may come upon: entering, each type, an empty check, each verdict, the end mode, the results. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'enter',
    path: '/choice',
    steps: `ctrl+Home m m m ${downs(10)} Tab Down Down`,
  },
  {
    name: 'choice-empty',
    path: '/choice#ports--https',
    steps: `${tabs(2)} Return Tab`,
  },
  {
    name: 'choice-wrong-shown',
    path: '/choice#ports--https',
    // The last of three options. Below the verdict stand its lines, then Show answer, then why not the others.
    steps: `Tab Down Down space Tab Return ${downs(3)} Return Tab Return`,
  },
  {
    name: 'choice-repaired',
    path: '/choice#ports--https',
    steps: 'Tab space Tab Return shift+Tab Down space Tab Return',
  },
  {
    name: 'choice-partly-shown',
    path: '/choice#ports--secure',
    steps: `Tab space ${tabs(4)} Return Tab Return`,
  },
  {
    name: 'blanks-text',
    path: '/types#types--text',
    // The second of four blanks is wrong at first.
    steps: `Tab type:setupComplete Tab type:8000 Tab type:WebSocket Tab type:voice ${tabs(2)} Return shift+Tab shift+Tab shift+Tab type:16000 ${tabs(4)} Return`,
  },
  {
    name: 'blanks-empty',
    path: '/types#types--text',
    steps: `${tabs(6)} Return`,
  },
  {
    name: 'blanks-code',
    path: '/types#types--code',
    steps: `${tabs(2)} type:connect Tab type:VIDEO ${tabs(2)} Return Tab Return`,
  },
  {
    name: 'match',
    path: '/types#types--match',
    // One of three rows is empty at first, and wrong then.
    steps: `Tab type:Client Tab type:Server ${tabs(2)} Return type:Proxy Tab Return Tab Return`,
  },
  {
    name: 'order',
    path: '/types#types--order',
    // Check without a move asks for one, at the first button that moves an item.
    steps: `${tabs(8)} Return Return ${tabs(5)} Return Tab Return`,
  },
  {
    name: 'lines',
    path: '/types#types--lines',
    steps: 'Tab Return Tab Return Tab Return Tab Return',
  },
  {
    name: 'output-empty',
    path: '/types#types--output',
    steps: `${tabs(4)} Return`,
  },
  {
    name: 'output',
    path: '/types#types--output',
    steps: `${tabs(3)} type:0 Tab Return Tab Return`,
  },
  {
    name: 'recall',
    path: '/types#types--recall',
    steps: `${tabs(2)} Return ${tabs(2)} Return`,
  },
  {
    name: 'end',
    path: '/end#end--one',
    // The third question is left out at first.
    steps: `Tab space Tab space ${tabs(4)} Return ${tabs(5)} Return ${tabs(4)} Return`,
  },
  {
    name: 'results',
    path: '/twice#shared--a',
    // The last verdict leads to the results, and they to the question that was not right.
    steps: `Tab space Tab Return Tab Tab Down space Tab Return ${tabs(2)} Return ${tabs(3)} Return`,
  },
];
