import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useLocation} from '@docusaurus/router';
import {useEffect, useId, useState} from 'react';

/** Which instances show a quiz, by page and id. A place that became free is taken again. */
const instances = new Map<string, (string | undefined)[]>();

/** The quiz's anchor: its id, and `<id>.2` for a second instance on the page, as a partial imported twice makes one. */
export function useAnchor(id: string): string {
  const key = `${useLocation().pathname}#${id}`;
  const token = useId();
  // The same on the server and while hydrating: both meet the instances in the order of the page.
  const [place] = useState(() => claim(key, token));
  useEffect(() => {
    claim(key, token);
    return () => release(key, token);
  }, [key, token]);
  useBrokenLinks().collectAnchor(id);
  return place ? `${id}.${place + 1}` : id;
}

function claim(key: string, token: string): number {
  const tokens = instances.get(key) ?? [];
  instances.set(key, tokens);
  const place = tokens.indexOf(token);
  if (place >= 0) return place;
  const free = tokens.indexOf(undefined);
  tokens[free < 0 ? tokens.length : free] = token;
  return tokens.indexOf(token);
}

function release(key: string, token: string): void {
  const tokens = instances.get(key);
  if (tokens?.includes(token)) tokens[tokens.indexOf(token)] = undefined;
}
