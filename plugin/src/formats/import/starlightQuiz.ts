import type {Attributes} from '../../model.js';
import type {AuthoredQuiz} from '../model.js';
import type {AddNote, Importer} from './importer.js';
import {importTagged} from './tagged.js';

/** Pages with `<Quiz>` components, as `starlight-quiz` reads them. */
export const importStarlightQuiz: Importer = (text, path) =>
  importTagged(text, {
    format: path.endsWith('.md') ? 'md' : 'mdx',
    open: /^\s*<Quiz(?=[\s>])([^>]*)>/,
    close: () => /<\/Quiz>(.*)/,
    readTag,
    readRest(page, add) {
      page.split(/\r?\n/).forEach((line, index) => {
        const [found] =
          /<Quiz(?:Results|Intro|Progress)\b|^import .*starlight-quiz.*/.exec(line) ?? [];
        if (found) add(index + 1, `\`${found}\`: left as it is; remove it`);
      });
    },
  });

const PROP = /([A-Za-z]\w*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g;

/** What the props mean here: `true` where a prop has no value. */
const MEANINGS: Record<string, Record<string, Partial<Attributes>>> = {
  shuffle: {true: {shuffle: 'options'}, false: {}},
  showCorrect: {true: {}, false: {reveal: 'never'}},
  disableAfterSubmit: {true: {attempts: 1}, false: {}},
};

function readTag(opening: string, add: AddNote): Omit<AuthoredQuiz, 'questions'> {
  const quiz: Omit<AuthoredQuiz, 'questions'> & {attributes: Partial<Attributes>} = {
    attributes: {},
  };
  for (const [written, name = '', double, single, expression] of opening.matchAll(PROP)) {
    const text = double ?? single ?? /^(["'`])(.*)\1$/.exec(expression?.trim() ?? '')?.[2];
    const meaning = MEANINGS[name]?.[text ?? expression?.trim() ?? 'true'];
    if (meaning) Object.assign(quiz.attributes, meaning);
    else if (name === 'title' && text) quiz.title = [{type: 'text', value: text}];
    else if (name === 'id' && /^[A-Za-z][\w-]*$/.test(text ?? '')) quiz.id = text ?? '';
    else add(1, `\`${written}\` of \`<Quiz>\`: dropped, it cannot be said here`);
  }
  return quiz;
}
