import type {RootContent} from 'mdast';

import type {AuthoredInteraction, AuthoredQuestion, AuthoredQuiz, Blocks} from '../authored.js';
import {loadParser} from '../parse.js';
import {sanitizeBlocks} from '../sanitize/blocks.js';
import type {AddNote, Importer, Note} from '../importer.js';
import {findTables, listUnknown, readFields, readText} from './fields.js';
import type {Fields} from './fields.js';
import {tryRead} from '../tryRead.js';

/** Reads Markdown of a question. All its notes are at the first line of the question. */
type Read = (text: string) => Blocks;

/** Imports quiz files of `mdbook-quiz`. They are TOML, with questions of three types. */
export const importMdbookQuiz: Importer = async (text) => {
  const notes: Note[] = [];
  const [{parse: parseToml}, parse] = await Promise.all([import('smol-toml'), loadParser('md')]);
  try {
    const {questions: tables, multipart = {}, ...others} = readFields(parseToml(text));
    for (const name of Object.keys(others)) notes.push({line: 1, message: `\`${name}\`: dropped`});
    const places = findTables(text);
    const questions = (Array.isArray(tables) ? tables : []).flatMap((table, index) => {
      const line = places[index] ?? 1;
      const add: AddNote = (_, message) => notes.push({line, message});
      const read: Read = (content) => sanitizeBlocks(parse(content).children, add);
      const build = (): AuthoredQuestion | undefined =>
        readQuestion(readFields(table), readFields(multipart), read, add);
      return tryRead(build, add) ?? [];
    });
    if (questions.length === 0)
      notes.push({line: 1, message: 'not imported: no question was found'});
    return {quizzes: questions.length > 0 ? [build(questions)] : [], notes};
  } catch (error) {
    const {line = 1, message} = error as {line?: number; message: string};
    return {quizzes: [], notes: [{line, message: `not imported: ${message.split('\n')[0] ?? ''}`}]};
  }
};

/** Builds the quiz. `mdbook-quiz` shuffles options, unless the author says where they belong. */
function build(questions: AuthoredQuestion[]): AuthoredQuiz {
  const isShuffled = questions.some(
    (question) => question.type === 'choice' && question.options.some(({pin}) => !pin),
  );
  return {attributes: isShuffled ? {shuffle: 'options'} : {}, questions};
}

function readQuestion(
  fields: Fields,
  multipart: Fields,
  read: Read,
  add: AddNote,
): AuthoredQuestion | undefined {
  const {type, id, context} = fields;
  for (const name of listUnknown(fields))
    add(1, `\`${name}\`: dropped, there is no such attribute here`);
  const name = readId(id, add);
  const shared = typeof fields.multipart === 'string' ? multipart[fields.multipart] : undefined;
  const interaction = readInteraction(fields, read, add);
  if (!interaction) {
    add(1, `not imported: a question of type \`${readText(type)}\``);
    return undefined;
  }
  const {prompt, explanation = [], ...rest} = interaction;
  return {
    ...rest,
    ...(name && {id: name}),
    prompt: [...(typeof shared === 'string' ? read(shared) : []), ...prompt],
    explanation: [...explanation, ...(typeof context === 'string' ? read(context) : [])],
  };
}

/** Makes an id, which begins with a letter here: `7 bits` becomes `q-7-bits`. */
function readId(id: unknown, add: AddNote): string | undefined {
  if (typeof id !== 'string') return undefined;
  const name = id.replace(/[^\w-]+/g, '-').replace(/^(?![A-Za-z])/, 'q-');
  if (name !== id) add(1, `id \`${id}\`: made \`${name}\``);
  return name;
}

type Part = AuthoredInteraction & {prompt: RootContent[]; explanation?: RootContent[]};

function readInteraction(
  {type, prompt, answer}: Fields,
  read: Read,
  add: AddNote,
): Part | undefined {
  const asked = readFields(prompt);
  const key = readFields(answer);
  if (type === 'MultipleChoice') return readChoice(asked, key, read);
  if (type === 'ShortAnswer') return readShortAnswer(asked, key, read, add);
  return type === 'Tracing' ? readTracing(asked, key, add) : undefined;
}

function readChoice(prompt: Fields, {answer}: Fields, read: Read): Part {
  const {distractors, answerIndex, sortAnswers} = prompt;
  const right = Array.isArray(answer) ? answer : [answer];
  const wrong = listTexts(distractors).map((text) => ({text, correct: false}));
  const keys = listTexts(right).map((text) => ({text, correct: true}));
  const place = typeof answerIndex === 'number' ? answerIndex : 0;
  const options = [...wrong.slice(0, place), ...keys, ...wrong.slice(place)];
  if (sortAnswers === true) options.sort((a, b) => (a.text < b.text ? -1 : 1));
  const pin = sortAnswers === true || typeof answerIndex === 'number';
  return {
    type: 'choice',
    ...(Array.isArray(answer) && {multiple: true}),
    prompt: read(readText(prompt.prompt)),
    options: options.map(({text, correct}) => ({content: read(text), correct, pin})),
  };
}

function readShortAnswer({prompt, response}: Fields, key: Fields, read: Read, add: AddNote): Part {
  const texts = listTexts([key.answer, ...listTexts(key.alternatives)]);
  if (response === 'long') {
    add(1, 'a long response: readers compare it with the answer themselves');
    return {type: 'recall', prompt: read(readText(prompt)), explanation: read(texts[0] ?? '')};
  }
  if (response === 'code') add(1, 'a response in code: compared exactly, case and all');
  const keys = texts.map((text) =>
    response === 'code' ? {code: text.trim()} : {text: text.trim()},
  );
  return {
    type: 'blanks',
    prompt: read(readText(prompt)),
    blocks: [{type: 'paragraph', children: [{type: 'blank', keys}]}],
  };
}

function readTracing({program}: Fields, answer: Fields, add: AddNote): Part {
  const code: RootContent = {type: 'code', lang: 'rust', value: readText(program).trimEnd()};
  if (answer.doesCompile === true) {
    const output = readText(answer.stdout).trimEnd();
    return {type: 'output', prompt: [paragraph('What does this program print?'), code], output};
  }
  if (answer.lineNumber !== undefined) {
    add(
      1,
      `line ${readText(answer.lineNumber)} of the error: dropped, the question is only whether it compiles`,
    );
  }
  const options = ['Yes', 'No'].map((word) => ({
    content: [paragraph(word)],
    correct: word === 'No',
    pin: true,
  }));
  return {type: 'choice', prompt: [paragraph('Does this program compile?'), code], options};
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function paragraph(value: string): Blocks[number] {
  return {type: 'paragraph', children: [{type: 'text', value}]};
}
