import type {Figure} from './measure.js';
import {weighPeer, weighWholePeer} from './peerPackages.js';
import {weighWidget} from './widget.js';

interface Peer {
  name: string;
  goal?: number;
  note?: string;
}

const PEERS: Peer[] = [
  {name: 'popizz', note: 'popizz without its other types'},
  {name: 'react-quiz-component', goal: 1 / 5, note: 'the peer has its styles in it'},
  {name: 'quizdown', note: 'the peer has its styles and its framework in it'},
  {name: 'survey-react-ui'},
];

const PUBLISHED = 'as its maker gives it, not measured here';

/** Weighs what the same five choice questions need in each system, and all types of questions. */
export async function weighBundles(): Promise<Figure[]> {
  const five = await weighWidget(['@theme/Quiz'], ['choice']);
  const all = await weighWidget(
    ['@theme/Quiz', '@theme/Quiz/Field', '@theme/Quiz/Code'],
    ['choice', 'fields', 'order', 'recall'],
  );
  const script = {name: 'JavaScript of five choice questions', value: five.js, unit: 'B'} as const;
  const styles = {name: 'styles of five choice questions', value: five.css, unit: 'B'} as const;
  const figures: Figure[] = [];
  for (const {name, ...rest} of PEERS) {
    const peer = await weighPeer(name);
    figures.push({...script, ...rest, against: {name, value: peer.js}});
    if (peer.css) figures.push({...styles, against: {name, value: peer.css}});
  }
  return [
    ...figures,
    {...script, against: {name: 'starlight-quiz', value: 4400}, note: PUBLISHED},
    {...styles, against: {name: 'starlight-quiz', value: 4200}, note: PUBLISHED},
    {
      name: 'JavaScript of all types of questions',
      value: all.js,
      unit: 'B',
      against: {name: 'popizz', value: (await weighWholePeer('popizz')).js},
    },
    {name: 'styles of all types of questions', value: all.css, unit: 'B'},
  ];
}
