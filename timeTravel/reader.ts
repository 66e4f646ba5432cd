import {isChecked, readEntry} from '../plugin/src/client/records.js';
import type {Entry, Records} from '../plugin/src/client/records.js';
import {describeSite} from '../plugin/src/follow/describeSite.js';
import {followPage} from '../plugin/src/follow/followPage.js';
import type {Json} from '../plugin/src/model.js';
import {maxOf, scoreResponse} from '../plugin/src/questions/graders.js';
import type {TravelQuestion} from './page.js';
import type {Page, Site} from './readSite.js';

/** What a reader once answered: a question as it was then, with the response. */
export interface Answer {
  question: TravelQuestion;
  response: Json;
}

/** What a reader is shown of an earlier answer to a question. */
export interface Shown {
  question: TravelQuestion;
  answer: Answer;
  /** The response itself; else only that it was completed. */
  isWhole: boolean;
}

/** A reader, whose browser keeps records over all visits. */
export interface Reader {
  /** All that was answered so far. */
  answers: readonly Answer[];
  /** Answers what was not answered on a page, as far as the reader wants to. */
  answer: (page: Page, site: Site, wants?: (question: TravelQuestion) => boolean) => void;
  /** Opens a page of a site, as the widget does, and lists what it shows of earlier answers. */
  visit: (page: Page, site: Site) => Shown[];
}

/** A reader who has not answered anything. */
export function createReader(): Reader {
  const saved = new Map<string, Records>();
  /** Each answer is told from all others by its time. */
  const answers: Answer[] = [];

  const recordsOf = ({questions: [question]}: Page): Records => {
    const source = question?.source ?? '';
    const records = saved.get(source) ?? {q: {}};
    saved.set(source, records);
    return records;
  };
  const show = (page: Page, question: TravelQuestion): Entry =>
    readEntry(recordsOf(page).q[question.place], question.question);
  const follow = (page: Page, site: Site) =>
    Object.assign(recordsOf(page).q, followPage(page.questions, saved, describeSurroundings(site)));

  return {
    answers,
    answer(page, site, wants = () => true) {
      const {q} = recordsOf(page);
      for (const question of page.questions) {
        if (show(page, question).r !== undefined || !wants(question)) continue;
        const response = respond(question);
        const time = answers.push({question, response});
        const [f] = question.names;
        const m = maxOf(question.question);
        const s = scoreResponse(question.question, response) * m;
        q[question.place] = {f, r: response, s, m, n: 1, c: time, t: time};
      }
      follow(page, site);
    },
    visit(page, site) {
      const isOpen = page.questions.some((question) => !show(page, question).i);
      if (isOpen && saved.size > 0) follow(page, site);
      return page.questions.flatMap((question): Shown[] => {
        const entry = show(page, question);
        const answer = answers[(entry.c ?? 0) - 1];
        return answer ? [{question, answer, isWhole: isChecked(entry)}] : [];
      });
    },
  };
}

const surroundings = new WeakMap<Site, ReturnType<typeof describeSite>>();

/** What the build knows of a site. */
function describeSurroundings(site: Site) {
  const places: Record<string, string[]> = {};
  for (const {source, place} of [...site.values()].flatMap(({questions}) => questions)) {
    (places[source] ??= []).push(place);
  }
  const known = surroundings.get(site) ?? describeSite(places);
  surroundings.set(site, known);
  return known;
}

/** A response that is right for some questions and wrong for others, always the same for the same question. */
function respond({question: {body}, texts, names: [name = '']}: TravelQuestion): Json {
  const ids = [...texts.keys()];
  const number = parseInt(name.slice(0, 6), 36);
  if ('fields' in body)
    return body.fields.map(({keys: [key]}) => (number % 2 ? writeText(key) : 'x'));
  if ('key' in body) return ids;
  return 'options' in body ? [ids[number % ids.length] ?? ''] : 1;
}

const writeText = (key: unknown): string => (typeof key === 'string' ? key : JSON.stringify(key));
