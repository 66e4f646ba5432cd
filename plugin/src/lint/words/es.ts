import {joinLabels} from '../../grammar/labels.js';
import {feedback, only, whole, words} from './words.js';
import type {Words} from './words.js';

/** Spanish. */
export const ES: Words = {
  yes: words('sí|verdadero|cierto|correcto'),
  no: words('no|falso|incorrecto'),
  feedback: feedback({
    verdicts:
      'correcto|correcta|incorrecto|incorrecta|falso|verdadero|así es|es (?:correct[oa]|incorrect[oa])|(?:la )?respuesta (?:correcta|incorrecta)|est[ae]|la respuesta',
    cries: 'sí|exacto|muy bien|bien hecho|perfecto|no|casi|no exactamente|lo siento|cierto',
    reasons: 'porque|ya que|pues',
    labels: joinLabels('es'),
  }),
  numbers: whole(
    'cero|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|cien|mil',
  ),
  summary: whole(
    '(?:todas?|todos|ningun[ao]) (?:las|los|de las|de los)(?: (?:anteriores|opciones|respuestas))+|ningun[ao] de (?:estas|estos|ellas|ellos)|todas estas|todos estos',
  ),
  vague: [
    'aquí',
    'haz clic aquí',
    'haga clic aquí',
    'clic aquí',
    'enlace',
    'este enlace',
    'esta página',
    'más',
    'leer más',
    'ver más',
  ],
  negative:
    /(?:[Cc]uál(?:es)?|[Qq]ué)\s(?:(?!\b(?:que|si|cuando)\b)[^,;:.?!])*?\bno\s+(?:es|son|está|están|se|puede|pueden|debe|deben|debería|tiene|tienen|hace|hay)\b|\b(?:excepto|salvo)\s*[:?.…]*\s*$/u,
  generic: only(
    'cuál|cuáles|qué|es|son|la|el|las|los|de|estas|estos|siguientes?|afirmación|afirmaciones|respuestas?|opción|opciones|verdaderas?|falsas?|correctas?',
  ),
};
