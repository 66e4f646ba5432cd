import type {Nodes} from 'mdast';

import {PLAIN} from '../../../plugin/src/import/print/blank.js';
import type {AuthoredKey, AuthoredQuestion} from '../../../plugin/src/import/authored.js';
import {listTyped} from '../../../plugin/src/questions/blanks/folds.js';
import {readRange} from '../../../plugin/src/questions/blanks/range.js';
import {buildField} from '../../../plugin/src/questions/fields/emit.js';
import {normalizeOutput, normalizeText} from '../../../plugin/src/questions/fields/grade.js';
import type {FieldKey} from '../../../plugin/src/questions/fields/model.js';
import {canonicalize} from '../../../plugin/src/mdast/canonical.js';
import {toPlainText} from '../../../plugin/src/mdast/plainText.js';
import {canonicalizeInline} from './canonicalizeInline.js';

/** What an authored question asks readers to do, in the terms of a read one. */
export function describeInteraction(question: AuthoredQuestion): unknown {
  switch (question.type) {
    case 'choice':
      return {
        multiple: question.multiple ?? false,
        options: question.options.map(({content, correct = false, pin = false, feedback = []}) => ({
          content: canonicalizeInline(content),
          feedback: canonicalize(feedback),
          correct,
          pin,
        })),
      };
    case 'match': {
      const choices = [...question.pairs.map(([, right]) => right), ...(question.wrong ?? [])];
      return {
        columns: question.columns.map((cell) => canonicalize(cell)),
        pairs: question.pairs.map(([left, right]) => [
          canonicalize(left),
          normalizeText(toPlainText(right)),
        ]),
        choices: [...new Set(choices.map((right) => toPlainText(right)))].sort(),
      };
    }
    case 'order':
      return {key: question.items.map((item) => canonicalizeInline(item)), wrong: []};
    case 'lines': {
      const cut = (code = ''): string[] =>
        code
          .split(question.by === 'block' ? /\n\s*\n/ : '\n')
          .filter((line) => line.trim())
          .map((value) =>
            canonicalizeInline([
              {type: 'code', lang: question.lang ?? 'text', value: value.trimEnd()},
            ]),
          );
      return {key: cut(question.code), wrong: cut(question.wrong).sort()};
    }
    case 'blanks': {
      const keys: FieldKey[][] = [];
      const choices: string[][] = [];
      const fill = (node: Nodes): Nodes => {
        if (node.type === 'blank') {
          const {wrong = []} = node;
          keys.push(
            node.keys.map((key) =>
              wrong.length > 0 && 'text' in key ? normalizeText(key.text) : toFieldKey(key),
            ),
          );
          choices.push(
            wrong.length > 0
              ? [...node.keys.map((key) => ('text' in key ? key.text : '')), ...wrong].sort()
              : [],
          );
          return buildField(keys.length - 1, 'text');
        }
        return 'children' in node ? ({...node, children: node.children.map(fill)} as Nodes) : node;
      };
      const text = canonicalize(question.blocks.map((block) => fill(block)));
      return {keys, choices, text};
    }
    case 'output': {
      const output = normalizeOutput(question.output);
      return {
        keys: [[{output, ...listTyped(output)}]],
        choices: [[]],
        text: canonicalize([buildField(0, 'flow')]),
      };
    }
    case 'recall':
      return {};
  }
}

function toFieldKey(key: AuthoredKey): FieldKey {
  if ('code' in key) return {code: key.code.trim(), ...listTyped(key.code.trim())};
  if ('pattern' in key) {
    return {pattern: key.pattern, flags: key.flags ?? '', ...listTyped(key.pattern)};
  }
  if ('text' in key && key.text === '|') return {code: key.text};
  // A plain number is one, whatever it was meant as.
  const number = 'number' in key ? key.number : PLAIN.test(key.text) ? key.text : '';
  return readRange(number) ?? ('text' in key ? normalizeText(key.text) : number);
}
