import Quiz from '@theme/Quiz';
import OptionNumber from '@theme/Quiz/OptionNumber';
import {load} from 'cheerio';
import type {Attributes} from 'docusaurus-plugin-quiz/client';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {anchors} from '../stubs/useBrokenLinks.js';
import {createQuiz} from '../unit/client/quizzes.js';

const LETTERS = [...'abcd'];

function render(attributes: Partial<Attributes> = {}, more = {}, id = 'quiz') {
  const slots = ['one', 'two'].flatMap((question) => [
    <slot key={question} name={`${question}/prompt`}>
      <p>Prompt of {question}</p>
    </slot>,
    ...LETTERS.map((letter) => (
      <slot key={question + letter} name={`${question}/${letter}`}>
        Option {letter}
      </slot>
    )),
    <slot key={`${question}f`} name={`${question}/b/feedback`}>
      <p>Feedback of {question}</p>
    </slot>,
    <slot key={`${question}n`} name={`${question}/b/feedback/name`}>
      Name of b
    </slot>,
    <slot key={`${question}k`} name={`${question}/key`}>
      <p>Key of {question}</p>
    </slot>,
    <slot key={`${question}e`} name={`${question}/explanation`}>
      <p>Explanation of {question}</p>
    </slot>,
  ]);
  const quiz = createQuiz(attributes, {id, ...more});
  const questions = quiz.questions.map((each) => ({...each, slots: ['b/feedback']}));
  const html = renderToString(
    <Quiz quiz={{...quiz, questions}}>
      <slot name="title">Title</slot>
      {'\n'}
      {slots}
    </Quiz>,
  );
  return load(html);
}

describe('the HTML of the server', () => {
  it('holds every slot once', () => {
    const text = render({}, {}, 'once').text();
    for (const words of ['Title', 'Prompt of one', 'Feedback of two', 'Explanation of two']) {
      expect(text.split(words)).toHaveLength(2);
    }
  });

  it('holds the answer in a closed details element, marked for search (UX-10, EC-02)', () => {
    const $ = render({}, {}, 'closed');
    const details = $('[data-question="two"] details');
    expect(details.attr('open')).toBeUndefined();
    expect(details.find('summary').text()).toBe('Answer');
    expect(details.find('.quiz-key').text()).toBe('Key of two');
    expect(details.find('.quiz-answer').text()).toContain('Explanation of two');
    $('.quiz-answer').remove();
    expect($.text()).not.toMatch(/Feedback|Explanation|Key|Name/);
  });

  it('gives the feedback option by option, below the words of each', () => {
    const details = render({}, {}, 'feedback')('[data-question="one"] details');
    expect(details.find('dl')).toHaveLength(1);
    expect(details.find('dt').text()).toBe('Name of b');
    expect(details.find('dd').text()).toBe('Feedback of one');
  });

  it('names an option without words by the place at which it stands', () => {
    for (const seed of [1, 2, 3, 4]) {
      const quiz = createQuiz({shuffle: 'options'}, {id: `place-${seed}`, seed});
      const $ = load(
        renderToString(
          <Quiz quiz={quiz}>
            <slot name="one/key">
              <OptionNumber quiz={quiz} question="one" option="a" />
            </slot>
          </Quiz>,
        ),
      );
      const question = $('[data-question="one"]');
      const values = question.find('input').map((_, input) => $(input).attr('value'));
      const place = values.get().indexOf('a') + 1;
      expect(question.find('.quiz-key').text()).toBe(`Option ${place}`);
    }
  });

  it.each([{}, {feedback: 'end'} as const])('hides what needs the script: %o', (attributes) => {
    const $ = render(attributes, {}, `dead-${attributes.feedback ?? ''}`);
    expect($('button').length).toBeGreaterThan(0);
    expect($('button:not([hidden])')).toHaveLength(0);
    expect($('progress').closest('[hidden]')).toHaveLength(1);
  });

  it('is named and says how many options may be chosen (AX-02, AX-14)', () => {
    const $ = render({}, {}, 'named');
    const section = $('section[data-quiz="named"]');
    expect($(`[id="${section.attr('aria-labelledby')}"]`).text()).toBe('Title');
    const group = $('[data-question="one"] fieldset');
    expect($(`[id="${group.attr('aria-labelledby')}"]`).text()).toBe('Prompt of one');
    expect($(`[id="${group.attr('aria-describedby')}"]`).text()).toBe('Select one.');
    expect($('progress').attr('max')).toBe('2');
    expect($('header').text()).toContain('0 / 2 completed');
  });

  it('keeps key and explanation away where the answer is never shown', () => {
    const text = render({reveal: 'never'}, {}, 'never').text();
    expect(text).not.toMatch(/Feedback|Explanation|Key|Name/);
  });

  it('is the same with every render of the same seed (UX-13)', () => {
    const options = (seed: number) =>
      render({shuffle: 'all'}, {seed}, `seed-${seed}`)('label').text();
    expect(options(3)).toBe(options(3));
    expect(new Set([1, 2, 3, 4, 5, 6, 7].map(options)).size).toBeGreaterThan(2);
  });

  it('has no inline style and no inline script (SE-02)', () => {
    expect(render({}, {}, 'csp')('[style], script')).toHaveLength(0);
  });

  it('tells the host about its anchors (UX-08)', () => {
    render({}, {}, 'linked');
    expect(anchors).toEqual(expect.arrayContaining(['linked', 'linked--one', 'linked--two']));
  });
});

it('shows a question by itself without anything around it', () => {
  const [question] = createQuiz().questions;
  const html = renderToString(
    <Quiz quiz={createQuiz({}, {id: 'alone', questions: question ? [question] : []})}>
      <slot name="one/prompt">Prompt</slot>
    </Quiz>,
  );
  const $ = load(html);
  expect($('header, footer, progress')).toHaveLength(0);
  expect($(`[id="${$('section').attr('aria-labelledby')}"]`).text()).toBe('Prompt');
  expect($.text()).not.toContain('1 / 1');
});

it('gives a second instance on a page ids and groups of its own', () => {
  const quiz = createQuiz({}, {id: 'twin'});
  const $ = load(
    renderToString(
      <>
        <Quiz quiz={quiz} />
        <Quiz quiz={quiz} />
      </>,
    ),
  );
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['twin', 'twin--one']));
  const [second] = ids.filter((id) => /^twin.+--one$/.test(id) && id !== 'twin--one');
  expect(second).toBeDefined();
  expect(
    new Set(
      $('input[type=radio]')
        .map((_, input) => $(input).attr('name'))
        .get(),
    ).size,
  ).toBe(2);
});
