import type {Nodes} from 'mdast';

import type {Problem} from '../../mdast/problem.js';
import type {Context} from '../context.js';
import {findAlert} from './alerts.js';
import {findAttributeLists} from './attributeLists.js';
import {findBracketedName} from './bracketedNames.js';
import {findBreak} from './breakBeforeFeedback.js';
import {findCommentLine} from './commentLines.js';
import {findDoubledMarkers} from './doubledMarkers.js';
import {findBlankDirectives, findBlanksOnLine} from './foreignBlanks.js';
import {findMarkDirectives} from './markDirectives.js';
import {findOptionLine} from './optionLines.js';
import {findPartDirectives} from './partDirectives.js';
import {findQuizElements} from './quizElements.js';
import {findShortcodes} from './shortcodes.js';
import {listTextLines} from './textLines.js';

/** Finds what other systems have for a part of a question, wherever it stands in a block. Readers would see it as text. */
export function findForeignMarks(
  block: Nodes,
  context: Pick<Context, 'source' | 'directives' | 'scripts' | 'components'>,
): Problem[] {
  const {source, scripts} = context;
  const onLines = listTextLines(block).flatMap((line) => [
    ...findAttributeLists(line, source, scripts),
    ...findBlanksOnLine(line, source),
    ...findOptionLine(line, source),
    ...findShortcodes(line, source),
    ...findAlert(line, context),
    ...findMarkDirectives(line, context),
    ...findBracketedName(block, line, context),
    ...findBreak(line, source),
    ...findCommentLine(line, source),
  ]);
  const parts = findPartDirectives(block, context);
  // In an option, `:answer[…]` is its feedback.
  const blanks = findBlankDirectives(block, context).filter(
    ({place}) => !parts.some((part) => part.place === place),
  );
  return [
    ...onLines,
    ...findDoubledMarkers(block, source),
    ...parts,
    ...blanks,
    ...findQuizElements(block, context),
  ];
}

/** Whether a block has a blank in another notation, and so asks something. */
export function hasForeignBlank(
  block: Nodes,
  context: Pick<Context, 'source' | 'directives'>,
): boolean {
  const onLines = listTextLines(block).flatMap((line) => findBlanksOnLine(line, context.source));
  return onLines.length + findBlankDirectives(block, context).length > 0;
}
