import {describe, expect, it} from 'vitest';
import {buildSite} from '../support/site.js';
import {describeSmallSite} from './sites.js';

/** A config as an author writes it who registers the transform by hand. */
const writeConfig = (options: string, docs: string) => `
import {remarkQuiz} from 'docusaurus-plugin-quiz';

export default {
  title: 'Test',
  url: 'https://quiz.example',
  baseUrl: '/',
  future: {v4: true},
  onBrokenAnchors: 'throw',
  plugins: [['docusaurus-plugin-quiz', ${options}]],
  presets: [['classic', {docs: {routeBasePath: '/', ${docs}}, blog: false, pages: false, sitemap: false}]],
};
`;
const BY_HAND = 'beforeDefaultRemarkPlugins: [remarkQuiz]';

const extractQuizzes = (html: string) =>
  /<article>.*<\/article>/s.exec(html)?.[0].replace(/_[\w-]{4}\b/g, '');

describe('registering the transform by hand', () => {
  it('changes nothing beside the plugin, whose options count', async () => {
    const options = {shuffle: 'all'};
    const alone = await buildSite(describeSmallSite({name: 'alone', options}));
    const config = writeConfig("{shuffle: 'all'}", BY_HAND);
    const twice = await buildSite(
      describeSmallSite({name: 'twice', files: {'docusaurus.config.js': config}}),
    );
    const once = await buildSite(
      describeSmallSite({
        name: 'once',
        files: {
          'docusaurus.config.js': writeConfig("{shuffle: 'all', autoRegister: false}", BY_HAND),
        },
      }),
    );
    const expected = extractQuizzes(alone.read('index.html'));
    expect(expected).toContain('data-quiz');
    expect(extractQuizzes(twice.read('index.html'))).toBe(expected);
    expect(extractQuizzes(once.read('index.html'))).toBe(expected);
  });
});
