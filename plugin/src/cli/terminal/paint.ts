import {loadHostModule} from '../../host/loadHostModule.js';

type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim';

/** Colours a text where the host would do so. `NO_COLOR` switches that off; the host does not know that variable. */
export function paint(colour: Colour, text: string): string {
  const {NO_COLOR, FORCE_COLOR} = process.env;
  if (NO_COLOR && !FORCE_COLOR) return text;
  return loadHostModule('@docusaurus/logger').default[colour](text);
}
