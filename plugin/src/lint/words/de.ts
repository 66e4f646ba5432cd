import {joinLabels} from '../../grammar/labels.js';
import {every, feedback, only, readOpposites, whole, words} from './words.js';
import type {Words} from './words.js';

const OTHERS =
  '(?:dieser?|von diesen|davon|der (?:oben|obigen|genannten|vorherigen|anderen (?:antworten|optionen)|antworten|optionen|möglichkeiten))';
const ORDINALS = '(?:die )?(?:erste|zweite|dritte) und (?:die )?(?:zweite|dritte|vierte|letzte)';
const ENDING = /(?<=\p{L}{3})(?:ungen|ung|innen|ern|eln|en|em|er|es|e|n|s)$/u;

/** German. */
export const DE: Words = {
  yes: words('ja|wahr|richtig|stimmt'),
  no: words('nein|falsch|unwahr|stimmt nicht'),
  feedback: feedback({
    verdicts:
      'richtig|korrekt|falsch|stimmt(?: nicht)?|nicht (?:richtig|korrekt)|unrichtig|das (?:ist|stimmt)(?: (?:richtig|falsch|korrekt|es|nicht))?|(?:die |eine )?(?:richtige|korrekte|falsche) (?:antwort|lösung|option)|diese(?:r|s)?(?: hier)?|die (?:antwort|lösung)',
    cries: 'ja|genau|super|perfekt|prima|gut gemacht|nein|leider|leider nein|fast|nicht ganz|wahr',
    reasons: 'weil|denn|da',
    labels: joinLabels('de'),
  }),
  numbers: whole(
    'null|eins?|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend',
  ),
  summary: whole(
    '(?:alle|keine[sr]?|beides?|nichts) (?:der|von den|davon|dieser|von diesen)(?: (?:oben|obigen|genannten|vorherigen|anderen))*(?: (?:genannten|antworten|optionen|möglichkeiten))?|alles davon|nichts davon|keine[sr]? davon|alle davon|alle genannten',
  ),
  vague: [
    'hier',
    'hier klicken',
    'klicken sie hier',
    'klicke hier',
    'klick hier',
    'link',
    'dieser link',
    'diesen link',
    'mehr',
    'mehr dazu',
    'weiterlesen',
  ],
  negative:
    /\b(?:[Ww]elche[rsnm]?|[Ww]as|[Ww]er)\b[^,;:.?!]*?\b(?:nicht(?!\s+nur\b)|keine?[rsnm]?|nie(?:mals)?)\b|\b(?:außer|ausgenommen)\s*[:?.…]*\s*$/u,
  generic: only(
    'welche[rsnm]?|was|der|die|das|dieser|folgenden?|aussagen?|antwort(?:en)?|ist|sind|stimmt|stimmen|gilt|gelten|wahr|wahre|falsch|falsche|richtig|richtige|korrekt|korrekte|trifft|treffen|zu|hier|wähle|wählen sie|nenne|option(?:en)?|behauptung(?:en)?|satz|sätze|beste',
  ),
  absolute: every(
    'immer|stets|nie|niemals|alle[rsnm]?|alles|jede[rsnm]?|jederzeit|jedesmal|überall|nichts|niemand|nirgends|nirgendwo|nur|allein|ausschließlich|völlig|vollständig|gänzlich|komplett|absolut|unmöglich|ausnahmslos|keinesfalls|auf keinen fall|in keinem fall|in jedem fall|auf jeden fall|unter keinen umständen|für immer',
  ),
  hedge: every(
    'kann|können|könnte|könnten|darf|dürfen|mag|meist|meistens|oft|häufig|manchmal|gelegentlich|normalerweise|üblicherweise|gewöhnlich|in der regel|im allgemeinen|wahrscheinlich|vermutlich|vielleicht|möglicherweise|etwa|ungefähr|rund|fast|beinahe|einige[rsn]?|manche[rsn]?|viele[rsn]?|die meisten|wenige|mehrere|teils|teilweise|eher|je nach|falls|wenn|sofern|außer|mindestens|höchstens|bis zu|hängt',
  ),
  empty: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesen diesem jene jener jenes es er sie ihr ihre sein seine man wir uns ich du ' +
      'wer was wen wem wessen welche welcher welches welchen welchem wann wo wohin woher warum wieso wie wozu womit wodurch ob und oder aber nicht kein keine keinen keiner ja nein ' +
      'wenn dann als so weil denn da damit dass bis während obwohl von in im am an auf bei beim für aus zu zum zur mit ohne über unter vor nach zwischen durch gegen um ab seit per ' +
      'ist sind war waren sei wird werden wurde wurden worden hat haben hatte kann können könnte darf dürfen muss müssen soll sollen sollte will wollen mag macht machen tut tun ' +
      'alle alles jede jeder jedes beide beides einige manche mehr viel viele weniger andere anderen anderer nur auch noch schon sehr selbst etwas nichts immer ' +
      'folgende folgenden folgender aussage aussagen antwort antworten option optionen frage wahr falsch richtig korrekt stimmt trifft beste bester bestes ' +
      'wähle wählen beschreibt bedeutet bedeuten passiert geschieht heißt heißen nennt gibt geben nimmt verwendet verwenden benutzt art weise teil erste ersten zweite letzte neue neuen dafür dazu davon dabei hier dort zwei drei vier'
    ).split(' '),
  ),
  ending: ENDING,
  scale: {
    whole: /^(?:beides?|alle|keine[rs]?)[.!]?$/i,
    part: words(
      'nur|bloß|ein|eine|einer|eins|zwei|einige|manche|die meisten|die hälfte|der erste|die erste|das erste',
    ),
  },
  others: new RegExp(
    `^(?:(?:alle|keine[rs]?|keins|nichts|jede[rs]?) ${OTHERS}(?![\\p{L}])|keine[rs]?\\s*[,;:(–—])`,
    'iu',
  ),
  both: new RegExp(`^(?:beides? ${OTHERS}(?![\\p{L}])|${ORDINALS})`, 'iu'),
  unfocused: {
    truth:
      /(?<!\p{L})(?:wahr|falsch|richtige?|korrekte?|zutreffend|zu|gilt|gelten|stimmt|stimmen|beste)(?!\p{L})/iu,
    about: /^(?:über|zum|zur|bei|für) |^(?:zu|von) (?!den\b|diesen\b)/i,
    verb: /^(?:ist|sind|stimmt|stimmen|gilt|gelten|trifft|treffen)$/i,
    opening:
      /^(?:(?:ein|eine|der|die|das) )?\S+(?: \S+)? (?:ist|sind)(?: ein| eine| der| die| das)?$/i,
    definite: /^(?:der|die|das) /i,
  },
  opposites: readOpposites(
    'vor/nach vorher/nachher davor/danach über/unter oben/unten oberhalb/unterhalb hinauf/hinunter links/rechts erste/letzte zuerst/zuletzt früher/später früh/spät innen/außen innerhalb/außerhalb drinnen/draußen an/aus auf/zu offen/geschlossen geöffnet/geschlossen öffnet/schließt mehr/weniger meisten/wenigsten höher/niedriger hoch/niedrig größer/kleiner groß/klein länger/kürzer lang/kurz schneller/langsamer schnell/langsam steigt/fällt steigt/sinkt wächst/schrumpft immer/nie alle/keine alles/nichts mit/ohne wahr/falsch richtig/falsch gleich/verschieden gleich/ungleich dieselbe/andere alt/neu älter/neuer öffentlich/privat lokal/entfernt lokal/global client/server sender/empfänger sendet/empfängt liest/schreibt lesen/schreiben eingabe/ausgabe statisch/dynamisch synchron/asynchron seriell/parallel nacheinander/gleichzeitig aufsteigend/absteigend waagrecht/senkrecht horizontal/vertikal intern/extern manuell/automatisch minimum/maximum mindestens/höchstens erfolg/fehler gelingt/scheitert beginnt/endet beginn/ende anfang/ende startet/stoppt erlaubt/verboten erlaubt/untersagt nötig/freiwillig erforderlich/optional eingeschaltet/ausgeschaltet aktiviert/deaktiviert sichtbar/verborgen sichtbar/unsichtbar sicher/gefährlich stark/schwach heiß/kalt warm/kalt nass/trocken tag/nacht gerade/ungerade positiv/negativ plus/minus vorwärts/rückwärts verschlüsselt/entschlüsselt hochgeladen/heruntergeladen online/offline tief/flach breit/schmal breiter/schmaler dick/dünn einmal/mehrmals vorübergehend/dauerhaft hinzugefügt/entfernt angenommen/abgelehnt gewinnt/verliert voll/leer schwer/leicht hart/weich besser/schlechter beste/schlechteste billig/teuer nah/fern näher/ferner',
    ENDING,
  ),
};
