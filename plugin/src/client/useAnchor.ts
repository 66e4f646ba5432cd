import {useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useEffect, useId, useState} from 'react';

/** Tokens of the instances that show a quiz, by page and id; a place that became free holds `''`. */
const instances: Record<string, string[]> = {};

/** The quiz's anchor: its id, and `<id>.2` for a second instance on the page, as a partial imported twice makes one. */
export function useAnchor(id: string): string {
  const key = `${useLocation().pathname}#${id}`;
  const token = useId();
  // The same on the server and while hydrating: both meet the instances in the order of the page.
  const [place] = useState(() => claim(key, token));
  useEffect(() => {
    const tokens = instances[key] ?? [];
    tokens[claim(key, token)] = token;
    return () => {
      tokens[tokens.indexOf(token)] = '';
    };
  }, [key, token]);
  useBrokenLinks().collectAnchor(id);
  return place ? `${id}.${place + 1}` : id;
}

function claim(key: string, token: string): number {
  const tokens = (instances[key] ??= []);
  const place = [token, ''].map((each) => tokens.indexOf(each)).find((each) => each >= 0);
  tokens[place ?? tokens.length] = token;
  return tokens.indexOf(token);
}
