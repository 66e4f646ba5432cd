import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {themes} from 'prism-react-renderer';
import fillReferences from './src/remark/fillReferences';
import followReferences from './src/remark/followReferences';

const config: Config = {
  title: 'docusaurus-plugin-quiz',
  tagline: 'Quizzes in Markdown, for Docusaurus',
  url: 'https://docusaurus-plugin-quiz.example',
  baseUrl: '/',
  favicon: 'icon.svg',
  future: {v4: true},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: {
    mermaid: true,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  i18n: {defaultLocale: 'en', locales: ['en']},
  plugins: ['docusaurus-plugin-quiz', followReferences],
  themes: ['@docusaurus/theme-mermaid'],
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          beforeDefaultRemarkPlugins: [fillReferences],
        },
        blog: false,
        theme: {customCss: './src/css/custom.css'},
      } satisfies Options,
    ],
  ],
  themeConfig: {
    navbar: {
      title: 'docusaurus-plugin-quiz',
      items: [
        {type: 'docSidebar', sidebarId: 'guide', label: 'Guide'},
        {type: 'docSidebar', sidebarId: 'liveApi', label: 'Live API'},
      ],
    },
    prism: {
      theme: themes.github,
      darkTheme: themes.dracula,
      additionalLanguages: ['bash', 'json', 'diff'],
    },
  } satisfies ThemeConfig,
};

export default config;
