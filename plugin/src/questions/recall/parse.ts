import {canonicalize} from '../../mdast/canonical.js';
import {isVisible} from '../../mdast/comment.js';
import {firstLineOf} from '../../mdast/source.js';
import type {QuestionParser} from '../contract.js';
import {locateDeclared, readDeclaration} from '../declared.js';

/** Reads `::recall`: the explanation below it is the answer. */
export const recallParser: QuestionParser<'recall'> = {
  locate: (blocks, context) =>
    locateDeclared({name: 'recall', noun: '', type: 'leafDirective', most: 0}, blocks, context),
  parse(blocks, _, context, {prompt, explanation}) {
    readDeclaration(blocks, {}, context);
    const [directive] = blocks;
    // Text in brackets is the answer, which has been said.
    if (directive?.type === 'leafDirective' && directive.children.length > 0) return undefined;
    if (directive && !explanation.some(isVisible)) {
      context.problems.push({
        rule: 'missing-answer',
        place: firstLineOf(context.source, directive),
        actual: '`::recall` with nothing below it',
        expected: 'the answer below it',
      });
      return undefined;
    }
    const content = JSON.stringify(['recall', canonicalize(prompt)]);
    return {body: {}, partial: false, slots: [], content, graded: 'recall'};
  },
  showPlain: () => [],
};
