import {joinLabels} from '../../grammar/labels.js';
import {feedback, only, whole, words} from './words.js';
import type {Words} from './words.js';

/** Portuguese. */
export const PT: Words = {
  yes: words('sim|verdadeiro|certo|correto'),
  no: words('não|falso|errado|incorreto'),
  feedback: feedback({
    verdicts:
      'correto|correta|certo|incorreto|incorreta|errado|errada|falso|isso mesmo|está (?:correto|certo|errado)|(?:a )?resposta (?:correta|certa|incorreta|errada)|est[ae]|a resposta',
    cries: 'sim|exato|exatamente|muito bem|parabéns|perfeito|não|quase|verdadeiro',
    reasons: 'porque|pois|já que',
    labels: joinLabels('pt'),
  }),
  numbers: whole(
    'zero|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|vinte|cem|mil',
  ),
  summary: whole(
    '(?:todas?|todos|nenhum[a]?) (?:as|os|das|dos)(?: (?:anteriores|opções|respostas|alternativas|acima))+|nenhum[a]? (?:destas|destes|delas|deles)|todas estas|todos estes',
  ),
  vague: [
    'aqui',
    'clique aqui',
    'link',
    'este link',
    'esta página',
    'mais',
    'leia mais',
    'saiba mais',
  ],
  negative:
    /(?:[Qq]ual|[Qq]uais|O que|o que)\s(?:(?!\b(?:que|se|quando)\b)[^,;:.?!])*?\bnão\s+(?:é|são|está|estão|pode|podem|deve|devem|tem|têm|faz|há)(?![\p{L}])|\b(?:exceto|salvo)\s*[:?.…]*\s*$/u,
  generic: only(
    'qual|quais|é|são|a|o|as|os|das|dos|destas|destes|seguintes?|afirmação|afirmações|respostas?|opção|opções|alternativas?|verdadeiras?|falsas?|corretas?',
  ),
};
