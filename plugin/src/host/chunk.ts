import fs from 'node:fs';
import path from 'node:path';

const WIDGET = path.resolve(__dirname, '../../../lib/browser');

/** The chunk that holds the styles of the widget. */
export const STYLES = 'quiz-styles';

/**
 * Makes a cache group that puts the widget and swizzled copies of it into one chunk. Only pages with a quiz load that
 * chunk. Without the group, each of these pages would have its own copy. Because of `async`, what the site itself imports
 * stays in its main bundle. The priority is above that of the host's chunk `common`, which all pages load.
 */
export function groupWidget(siteDir: string) {
  return {name: 'quiz', test: matchWidget(siteDir), ...ONLY_WITH_QUIZ, priority: 45};
}

/**
 * Makes a cache group that keeps the styles of the widget out of the host's sheet, which all pages load. Its priority is
 * above that of the host's group `styles`.
 */
export function groupStyles(siteDir: string) {
  const widget = matchWidget(siteDir);
  return {
    name: STYLES,
    type: 'css/mini-extract',
    // A module of styles is named after its loaders, with its file behind them.
    test: (module: {identifier(): string}) => widget.test(module.identifier()),
    ...ONLY_WITH_QUIZ,
    priority: 60,
  };
}

const ONLY_WITH_QUIZ = {chunks: 'async', enforce: true} as const;

/** Components that show what was answered. Pages load them later, and their styles at once. */
const LATE = [
  'Asking',
  'Dots',
  'Ending',
  'Glyph',
  'Mark',
  'Meaning',
  'Outcome',
  'Panel',
  'Parts',
  'Score',
  'StartOver',
  'Submit',
  'Verdict',
];

/** Matches the files of the widget and of swizzled copies, but for those that pages load later. */
function matchWidget(siteDir: string): RegExp {
  // Bundlers follow links, but know nothing of the folders that Yarn makes up.
  const widget = [WIDGET, fs.realpathSync(WIDGET)];
  const folders = [...widget, path.join(fs.realpathSync(siteDir), 'src', 'theme', 'Quiz')];
  const late = `answered|evidence|follow|(?:theme[\\\\/]Quiz[\\\\/])?(?:${LATE.join('|')})`;
  return new RegExp(
    `(?:^|[|!])(?:${folders.map(escape).join('|')})[\\\\/.](?!(?:${late})(?:[\\\\/.]|$))`,
  );
}

/** A text as a regular expression that matches it alone. */
const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
