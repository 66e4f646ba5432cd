import {joinLabels} from '../../grammar/labels.js';
import {feedback, whole} from './words.js';
import type {Words} from './words.js';

/** Japanese. */
export const JA: Words = {
  yes: /^(?:はい|正しい|正解|真)(?:[、。,.]|$)/u,
  no: /^(?:いいえ|誤り|正しくない|間違い|偽)(?:[、。,.]|$)/u,
  feedback: feedback({
    verdicts:
      '正解|不正解|正しい|正しくない|誤り|間違い|これ|正答|答え|正解です|不正解です|正しいです|間違いです',
    cries: 'はい|その通り|そのとおり|いいえ|残念|惜しい',
    reasons: 'なぜなら',
    labels: joinLabels('ja'),
  }),
  numbers: whole('零|一つ?|二つ?|三つ?|四つ?|五つ?|六つ?|七つ?|八つ?|九つ?|十|百|千'),
  summary: /^(?:上記|以上|これら)の?(?:すべて|全て|いずれでもない|どれでもない)。?$/u,
  vague: [
    'ここ',
    'こちら',
    'ここをクリック',
    'こちらをクリック',
    'リンク',
    'このリンク',
    'このページ',
    '詳細',
    '続きを読む',
  ],
  negative: /ない(?:もの|の)は(?:どれ|どの|何|いくつ)/u,
  generic:
    /^(?:次のうち|以下のうち|次の|以下の|中で|説明|記述|として|正しい|誤っている|ものは|のは|どれですか|どれか|どれ|[、。?？\s])+$/u,
};
