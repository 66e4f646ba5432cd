import type {Attributes} from '../../model.js';
import type {AuthoredQuiz} from '../authored.js';
import type {AddNote, Importer} from '../importer.js';
import {importTagged} from './index.js';

/** Imports pages with the `<Quiz>` components of `starlight-quiz`. */
export const importStarlightQuiz: Importer = (text, path, name) =>
  importTagged(text, name, {
    format: path.endsWith('.md') ? 'md' : 'mdx',
    // Nobody writes a longer tag, and without a bound the pattern would need too much memory.
    open: /^[ \t]*<Quiz(?=[\s>])((?:[^>"'{]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\}){0,9999}\}){0,9999})(?<!\/)>/,
    close: () => /<\/Quiz\s*>(.*)/,
    readTag,
    readRest(page, add) {
      page.split(/\r?\n/).forEach((line, index) => {
        const [found] =
          /<Quiz(?:Results|Intro|Progress)\b|^import .*starlight-quiz.*/.exec(line) ?? [];
        if (found) add(index + 1, `\`${found}\`: left as it is; remove it`);
      });
    },
  });

const PROP = /([A-Za-z]\w*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{((?:[^{}]|\{[^{}]*\})*)\}))?/g;

/** What the props mean here. A prop without a value is `true`: `<Quiz shuffle>` becomes `shuffle=options`. */
const MEANINGS: Record<string, Record<string, Partial<Attributes>>> = {
  shuffle: {true: {shuffle: 'options'}, false: {}},
  showCorrect: {true: {}, false: {reveal: 'never'}},
  disableAfterSubmit: {true: {attempts: 1}, false: {}},
};

function readTag(opening: string, add: AddNote): Omit<AuthoredQuiz, 'questions'> {
  const quiz: Omit<AuthoredQuiz, 'questions'> & {attributes: Partial<Attributes>} = {
    attributes: {},
  };
  let saysLimit = false;
  for (const prop of opening.matchAll(PROP)) {
    const [written, name = '', double, single, expression] = prop;
    saysLimit ||= name === 'disableAfterSubmit';
    const text = double ?? single ?? /^(["'`])(.*)\1$/.exec(expression?.trim() ?? '')?.[2];
    const meaning = MEANINGS[name]?.[text ?? expression?.trim() ?? 'true'];
    if (meaning) Object.assign(quiz.attributes, meaning);
    else if (name === 'title' && text) quiz.title = [{type: 'text', value: text}];
    else if (name === 'id' && /^[A-Za-z][\w-]*$/.test(text ?? '')) quiz.id = text ?? '';
    else
      add(
        opening.slice(0, prop.index).split('\n').length,
        `\`${written.replace(/\s+/g, ' ')}\` of \`<Quiz>\`: dropped, it cannot be said here`,
      );
  }
  if (!saysLimit) {
    add(
      1,
      'a quiz without `disableAfterSubmit`, which is on by default there: attempts become unlimited; `attempts=1` allows one',
    );
  }
  return quiz;
}
