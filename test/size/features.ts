import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {ROOT} from '../support/repository.js';

/** What one feature takes away when it goes: modules by the ends of their paths, and what each becomes. */
type Feature = Readonly<Record<string, (source: string) => string>>;

const becomes = (code: string) => () => code;
const nothing = becomes('export default () => null;');

/** Puts other code in the place of what a pattern finds. Throws where it finds nothing, because the figure would be wrong. */
const change = (pattern: RegExp, code: string) => (source: string) => {
  if (!pattern.test(source)) throw new Error(`Expected ${String(pattern)} in:\n${source}`);
  return source.replace(pattern, code);
};

/** The body of a function that is exported. */
const bodyOf = (name: string) =>
  new RegExp(`(?<=^export function ${name}\\(.*\\n)[^]*?(?=^\\})`, 'm');

/** Features that types share or that one type has, each by the code that does nothing in its place. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  'storage: visits, tabs': {
    'client/storage.ts': becomes(
      `const stores = {};
      export const openStore = (source) => (stores[source] ??= createStore());
      const createStore = () => {
        let records = {q: {}};
        const listeners = new Set();
        return {
          get: () => records,
          set(next) { records = next; listeners.forEach((listener) => listener()); },
          subscribe(listener) { listeners.add(listener); return () => listeners.delete(listener); },
        };
      };`,
    ),
  },
  'shuffle, pick': {
    'client/shuffle.ts': becomes(
      `export const orderOptions = (question) => question.body.options;
      export const drawQuestions = (quiz) => quiz.questions;
      export const reseed = () => 0;
      export const seedOptions = () => undefined;
      export const rank = (seed, index) => {
        const bits = Math.imul(seed + index, 0x9e3779b1);
        return Math.imul(bits ^ (bits >>> 13), 0x9e3779b1);
      };`,
    ),
  },
  'answers that follow their question': {
    'client/prompts.ts': becomes(
      `export const withPrompts = (quiz) => quiz;
      export const listUnknown = () => '';
      export const showQuiz = () => () => {};`,
    ),
  },
  hints: {'Quiz/Hints/index.tsx': nothing},
  'title, progress': {'Quiz/Header/index.tsx': nothing},
  'place of the results, submit': {'Quiz/Results/index.tsx': nothing},
  'answer: key, feedback, explanation': {'Quiz/Answer/index.tsx': nothing},
  'text that is folded': {
    'fields/fold.ts': becomes(
      'export const applyFolds = (text) => text, foldForms = applyFolds, foldText = (text) => text.toLowerCase();',
    ),
  },
  'powers, fractions, digits of other scripts': {
    'fields/numberForms.ts': becomes(
      'export const simplifyNumber = (text) => text, rewriteTerm = simplifyNumber;',
    ),
  },
  units: {
    'fields/grade.ts': (source) =>
      [
        change(bodyOf('isUnitWrong'), 'return false;\n'),
        change(/readQuantity\(key, text, field\) : /, '0 : '),
        change(/^ {2}if \(isUnitKey\(key\)\) \{\n[^]*?^ {2}\}\n/m, ''),
      ].reduce((code, edit) => edit(code), source),
  },
  'quotation marks, articles, several answers': {
    'fields/wrapping.ts': becomes(
      'export const dropStop = (text) => text, unquote = dropStop, listForms = (text) => [text], splitAnswers = listForms;',
    ),
  },
  'the line of output that differs': {
    'fields/grade.ts': change(bodyOf('findDifference'), 'return 0;\n'),
  },
};

/** Features of what shows once something was answered. */
export const LATE_FEATURES: Readonly<Record<string, Feature>> = {
  events: {'answered/report.ts': becomes('export const report = () => {};')},
  review: {'Quiz/Verdict/index.tsx': change(/^ {14}\{review && \([^]*?^ {14}\)\}\n/m, '')},
  'what a verdict means': {'Quiz/Meaning/index.tsx': nothing},
  marks: {'Quiz/Mark/index.tsx': nothing},
  'what is asked for': {'Quiz/Asking/index.tsx': nothing},
  results: {'Quiz/Ending/index.tsx': nothing},
  'what is missing': {'Quiz/Submit/index.tsx': nothing},
  'start over': {'Quiz/StartOver/index.tsx': nothing},
};

/** The modules of the widget as they are without a feature, by the ends of their paths. */
export async function leaveOut(feature: Feature): Promise<Record<string, string>> {
  const modules = Object.entries(feature).map(async ([file, edit]) => {
    const folder = /^(?:client|answered)\//.test(file)
      ? ''
      : file.startsWith('Quiz/')
        ? 'theme'
        : 'questions';
    const source = await readFile(path.join(ROOT, 'plugin/src', folder, file), 'utf8');
    return [file, edit(source)] as const;
  });
  return Object.fromEntries(await Promise.all(modules));
}
