import {useLocation} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useEffect, useId, useState} from 'react';

/** The instance that shows a quiz under its plain id, by page and id. */
const owners: Record<string, string> = {};

/** The quiz's anchor: its id, with something added in a second instance on the page, as a partial imported twice makes one. */
export function useAnchor(id: string): string {
  const key = `${useLocation().pathname}#${id}`;
  const token = useId();
  const claim = () => (owners[key] ??= token) === token;
  // The same on the server and while hydrating: both meet the instances in the order of the page.
  const [isOwner] = useState(claim);
  useEffect(() => {
    claim();
    return () => {
      if (owners[key] === token) delete owners[key];
    };
  });
  useBrokenLinks().collectAnchor(id);
  return isOwner ? id : id + token;
}
