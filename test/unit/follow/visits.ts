import {readEntry} from '../../../plugin/src/client/records.js';
import type {Entry, Records} from '../../../plugin/src/client/records.js';
import {reduce} from '../../../plugin/src/client/reducer.js';
import type {Json} from '../../../plugin/src/model.js';
import {describeSite} from '../../../plugin/src/follow/describeSite.js';
import {followPage} from '../../../plugin/src/follow/followPage.js';
import {listQuestions} from '../../../timeTravel/page.js';
import type {TravelQuestion} from '../../../timeTravel/page.js';
import {createReader} from '../../../plugin/src/host/createReader.js';
import {ROOT} from '../../support/repository.js';

const reading = createReader({siteDir: ROOT});

/** The browser of a reader who visits pages of a site, each given as Markdown by its file. */
export interface Visitor {
  /** What is stored, by the source. */
  saved: Map<string, Records>;
  /** Opens a page of a site; without an index, nothing is known of the other pages. */
  open: (site: Record<string, string>, file: string, hasIndex?: boolean) => Promise<Visit>;
}

/** A page that a reader has opened. */
export interface Visit {
  /** What the page shows of the question whose prompt begins so. */
  entryOf: (prompt: string) => Entry;
  /** Gives a response to it, and checks that. */
  answer: (prompt: string, response: Json) => void;
  /** Gives another response, and does not check it. */
  change: (prompt: string, response: Json) => void;
  /** Forgets it. */
  reset: (prompt: string) => void;
  /** Ids of the options or items of a question, by their folded texts. */
  idOf: (prompt: string, text: string) => string;
}

/** A reader whose browser has stored nothing yet. */
export function createVisitor(): Visitor {
  const saved = new Map<string, Records>();
  let time = 1000;
  return {
    saved,
    async open(site, file, hasIndex = true) {
      const read = await reading;
      const pages = new Map<string, TravelQuestion[]>();
      for (const [name, text] of Object.entries(site)) {
        const page = await read(text, `${ROOT}/${name}`);
        const problem = page?.problems[0] ?? page?.error;
        if (!page || problem) throw new Error(`${name}: ${JSON.stringify(problem)}`);
        pages.set(name, listQuestions(page));
      }
      const questions = pages.get(file) ?? [];
      const source = questions[0]?.source ?? '';
      const places: Record<string, string[]> = {};
      for (const each of [...pages.values()].flat()) (places[each.source] ??= []).push(each.place);
      const recordsOf = () => saved.get(source) ?? {q: {}};
      const follow = () =>
        saved.set(source, {
          q: {
            ...recordsOf().q,
            ...followPage(questions, saved, hasIndex ? describeSite(places) : {}),
          },
        });
      const find = (prompt: string) => {
        const found = questions.find((question) => question.prompt.trim().startsWith(prompt));
        if (!found) throw new Error(`No question begins with ${prompt}`);
        return found;
      };
      const act = (prompt: string, type: 'respond' | 'check' | 'reset', response?: Json) => {
        const {place, question} = find(prompt);
        const quiz = {
          version: 1 as const,
          id: place.split('/')[0] ?? '',
          source,
          attributes: {},
          questions: [question],
        };
        time += 1;
        saved.set(source, reduce(quiz, recordsOf(), {type, ids: [question.id], response, time}));
      };
      if (saved.size > 0) follow();
      return {
        entryOf: (prompt) => readEntry(recordsOf().q[find(prompt).place], find(prompt).question),
        answer(prompt, response) {
          act(prompt, 'respond', response);
          act(prompt, 'check');
          follow();
        },
        change: (prompt, response) => act(prompt, 'respond', response),
        reset: (prompt) => act(prompt, 'reset'),
        idOf: (prompt, text) =>
          [...find(prompt).texts].find(([, each]) => each === text)?.[0] ?? '',
      };
    },
  };
}
