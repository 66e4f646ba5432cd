import type {Compiled} from '../host.js';
import type {Oracle} from './oracle.js';

/** A file becomes the same again: code, messages and errors; and where nothing is wrong, `onProblem` changes nothing. */
export const sameBytes: Oracle = {
  title: 'the same bytes twice',
  judge: async (steps) => {
    const strict = await steps.compile('throw');
    const mild = await steps.compile('warn');
    const pairs: [string, string, string][] = [];
    if (strict.error) {
      const again = await steps.compile('throw', 1);
      pairs.push(["onProblem: 'throw'", String(strict.error), String(again.error)]);
    } else {
      pairs.push(["onProblem: 'throw' and 'warn'", write(strict), write(mild)]);
    }
    pairs.push(["onProblem: 'warn'", write(mild), write(await steps.compile('warn', 1))]);
    const {messages, error} = await steps.lint();
    const again = await steps.lint(1);
    pairs.push(['quiz:lint', messages ?? String(error), again.messages ?? String(again.error)]);
    for (const [what, first, second] of pairs) {
      if (first !== second) return `${what}\n${showDifference(first, second)}`;
    }
    return undefined;
  },
};

const write = ({code, error, warnings}: Compiled) =>
  [...warnings, code ?? String(error)].join('\n');

function showDifference(first: string, second: string): string {
  let at = 0;
  while (first[at] === second[at]) at += 1;
  const show = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `${show(first)}\n${show(second)}`;
}
