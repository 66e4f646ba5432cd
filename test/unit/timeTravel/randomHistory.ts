import fc from 'fast-check';
import type {TestQuestion, TestQuiz, TestSite} from '../../fixtures/time-travel/site.js';

const NAMES = ['TCP', 'UDP', 'HTTP', 'FTP', 'SMTP', 'IPv4', 'IPv6'];
const YES_NO = [
  'Is X reliable?',
  'Is X a protocol that keeps the order of what it sends?',
  'Does X need a connection before the first byte is sent?',
  'A server speaks X by default, and its clients cannot change that.',
  'Do all routers between two hosts have to know X, or only the hosts?',
];
const NUMBERS = [
  'How many bits does an address of X have?',
  'Which port does X use by default?',
  'How many bytes has the header of X at least, when no option is set?',
];
const TELLING = [
  'What happens when a packet of X is lost on its way?',
  'Why would you take X for a call?',
  'Which of these is true of X?',
];
const SENTENCES = [
  'The sender waits for a while and sends it again',
  'Nobody notices, and the receiver goes on without it',
  'The router keeps a copy until the receiver has asked for it',
  'It costs less time than to agree on a connection',
  'The receiver sorts what comes in another order',
  'All hosts of the network get a copy of it',
];

const pick = <T>(items: readonly T[], seed: number): T => items[Math.abs(seed) % items.length]!;

/** A question of one of the kinds that are easily taken for another one, and of one that is not. */
function createQuestion(name: string, kind: number, seed: number): TestQuestion {
  const subject = pick(NAMES, seed);
  const template = (texts: readonly string[]) =>
    pick(texts, Math.floor(seed / 7)).replace('X', subject);
  const isTrue = seed % 2 === 0;
  switch (kind % 6) {
    case 0:
    case 1:
      return {name, prompt: template(YES_NO), options: isTrue ? ['x Yes', 'No'] : ['Yes', 'x No']};
    case 2: {
      const numbers = ['21', '32', '53', '80', '128', '443'];
      const right = pick(numbers, seed);
      return {
        name,
        prompt: template(NUMBERS),
        options: numbers.map((each) => (each === right ? `x ${each}` : each)),
      };
    }
    case 3:
      return {name, prompt: template(NUMBERS), lines: [`It has [[${20 + (seed % 5)}]] of them.`]};
    case 4:
      return {
        name,
        prompt: template(YES_NO),
        lines: ['::recall', '', `As it is said of ${subject}.`],
      };
    default: {
      const from = seed % 3;
      const texts = SENTENCES.slice(from, from + 4);
      return {
        name,
        prompt: template(TELLING),
        options: texts.map((text, index) => (index === seed % 4 ? `x ${text}` : text)),
      };
    }
  }
}

/** Something that an author does, told by three numbers. */
type Edit = readonly [kind: number, where: number, what: number];

/** The edits of commits: each a few at once. */
export const histories = fc.record({
  start: fc.array(fc.tuple(fc.nat(999), fc.nat(999)), {minLength: 2, maxLength: 9}),
  commits: fc.array(
    fc.array(fc.tuple(fc.nat(99), fc.nat(999), fc.nat(999)), {minLength: 1, maxLength: 3}),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
});

/** The sites that such a history makes, from the first one on. */
export function playHistory({
  start,
  commits,
}: {
  start: readonly (readonly [number, number])[];
  commits: readonly (readonly Edit[])[];
}): TestSite[] {
  const names = new Map<string, string>();
  const isNew = ({name, prompt, options, lines}: TestQuestion) => {
    const content = JSON.stringify([prompt, options, lines]);
    const known = names.get(content) ?? name;
    names.set(content, known);
    return known === name;
  };
  let count = 0;
  const create: Create = (kind, seed) => {
    count += 1;
    for (let next = seed; ; next += 1) {
      const question = createQuestion(`n${count}`, kind + Math.floor((next - seed) / 50), next);
      if (isNew(question)) return question;
    }
  };
  const questions = start.map(([kind, seed]) => create(kind, seed));
  const half = Math.ceil(questions.length / 2);
  const first: TestSite = {
    'docs/a.md': questions.slice(0, half).map((question) => ({questions: [question]})),
    'docs/b.md': [{title: 'Check', questions: questions.slice(half)}],
  };
  let site = tidy(first) ?? first;
  const sites = [site];
  for (const edits of commits) {
    for (const edit of edits) site = tidy(change(site, edit, create, isNew)) ?? site;
    sites.push(site);
  }
  return sites;
}

type Create = (kind: number, seed: number) => TestQuestion;
/** Whether no question of another name has asked the same in this history. */
type IsNew = (question: TestQuestion) => boolean;

function change(site: TestSite, [kind, where, what]: Edit, create: Create, isNew: IsNew): TestSite {
  const files = Object.keys(site);
  const file = pick(files, where);
  const quizzes = site[file]!;
  const index = Math.floor(where / 3) % quizzes.length;
  const quiz = quizzes[index]!;
  const place = Math.floor(where / 11) % quiz.questions.length;
  const question = quiz.questions[place]!;
  const withQuizzes = (next: readonly TestQuiz[]) => ({...site, [file]: next});
  const withQuiz = (next: Partial<TestQuiz>) =>
    withQuizzes(quizzes.map((each) => (each === quiz ? {...each, ...next} : each)));
  const withQuestion = (...next: TestQuestion[]) =>
    withQuiz({questions: quiz.questions.toSpliced(place, 1, ...next)});
  const added = create(what, where * 7 + what);
  switch (kind % 22) {
    case 0:
    case 1:
      return withQuestion({
        ...question,
        prompt: misspell(question.prompt, what),
        isMisspelled: true,
      });
    case 2:
      return withQuestion({...question, prompt: question.prompt.replace(/.$/, '!')});
    case 3:
      return withQuestion({...question, options: question.options?.map((text) => `${text}.`)});
    case 4:
      return withQuiz({questions: quiz.questions.toReversed()});
    case 5:
      return withQuizzes(quizzes.toReversed());
    case 6:
      return withQuizzes([{questions: [added]}, ...quizzes]);
    case 7:
      return withQuizzes([...quizzes, {questions: [added]}]);
    case 8:
      return withQuestion(added, question);
    case 9:
      return withQuestion(question, added);
    case 10:
      return quiz.questions.length > 1 ? withQuestion() : withQuizzes(quizzes.toSpliced(index, 1));
    case 11:
      // Another question in its place, with its id.
      return withQuestion({...added, id: question.id});
    case 12: {
      const twin = {
        ...added,
        prompt: question.prompt.replace(/TCP|UDP|HTTP|FTP|SMTP|IPv\d/, pick(NAMES, what)),
        ...(question.lines
          ? {lines: question.lines, options: undefined}
          : {options: added.options ?? ['x Yes', 'No']}),
      };
      return !question.isMisspelled && isNew(twin) && twin.prompt !== question.prompt
        ? withQuestion(twin, question)
        : site;
    }
    case 13:
      return withQuiz({title: pick(['Check', 'Protocols', 'What do you know?'], what)});
    case 14:
      return withQuiz({title: undefined, id: undefined});
    case 15:
      return withQuestion({...question, id: `id-${what % 5}`});
    case 16: {
      const {[file]: moved = [], ...rest} = site;
      return {...rest, [`docs/r${what}.md`]: moved};
    }
    case 17: {
      const rest = quizzes.toSpliced(index, 1);
      return {
        ...site,
        [file]: rest,
        [`docs/s${what % 3}.md`]: [...(site[`docs/s${what % 3}.md`] ?? []), quiz],
      };
    }
    case 18:
      return withQuizzes(
        quizzes.flatMap((each) => each.questions.map((one) => ({questions: [one]}))),
      );
    case 19:
      return withQuizzes([{title: 'All', questions: quizzes.flatMap((each) => each.questions)}]);
    case 20: {
      const {options = ['']} = question;
      const corrected = {
        ...question,
        options: options.map((text, n) =>
          n === what % options.length ? `x ${text.replace(/^x /, '')}` : text.replace(/^x /, ''),
        ),
      };
      return question.options && isNew(corrected) ? withQuestion(corrected) : site;
    }
    default:
      return withQuestion({
        ...question,
        options: question.options && [...question.options, `Other ${what}`],
      });
  }
}

function misspell(text: string, seed: number): string {
  const place = 1 + (seed % Math.max(1, text.length - 3));
  return /^[a-z]{2}$/.test(text.slice(place, place + 2))
    ? text.slice(0, place) + text[place + 1]! + text[place]! + text.slice(place + 2)
    : text.replace(/ (\w)/, (_, letter: string) => ` ${letter}${letter}`);
}

/** Leaves out what a build would refuse: questions that are asked twice in a quiz, ids that are there twice; nothing where nothing is left. */
function tidy(site: TestSite): TestSite | undefined {
  const files = Object.entries(site).map(([file, quizzes]): [string, TestQuiz[]] => {
    const left = quizzes.map((quiz) => {
      const seen = new Set<string>();
      const questions = quiz.questions.filter((question) => {
        const {id, prompt, options, lines} = question;
        const names = [id ?? '', JSON.stringify([prompt, options, lines])].filter(Boolean);
        if (names.some((name) => seen.has(name))) return false;
        names.forEach((name) => seen.add(name));
        return true;
      });
      return {...quiz, questions};
    });
    return [file, left.filter(({questions}) => questions.length > 0)];
  });
  const kept = files.filter(([, quizzes]) => quizzes.length > 0);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
