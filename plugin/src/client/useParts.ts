import type {Props as AskingProps} from '@theme/Quiz/Asking';
import type {Props as MarkProps} from '@theme/Quiz/Mark';
import type {Props as PanelProps} from '@theme/Quiz/Panel';
import type {Props as VerdictProps} from '@theme/Quiz/Verdict';
import {useCallback, useEffect, useSyncExternalStore} from 'react';
import type {ComponentType} from 'react';

import type * as answered from '../answered/index.js';

/** What shows once something was answered. It comes in a script of its own, which nobody loads who only reads the page. */
export type Parts = ThemeParts & typeof answered;

/** The components among them. */
export interface ThemeParts {
  Verdict: ComponentType<VerdictProps>;
  Panel: ComponentType<PanelProps>;
  Mark: ComponentType<MarkProps>;
  Asking: ComponentType<AskingProps>;
}

/** Those of the page, once they are there. */
let loaded: Parts | undefined;

const listeners = new Set<() => void>();

/** The parts, and what loads them if they are not there yet: at once if `isNeeded`. */
export function useParts(load: () => Promise<{default: ThemeParts}>, isNeeded: boolean) {
  const parts = useSyncExternalStore(subscribe, getParts, () => undefined);
  const loadParts = useCallback(async () => {
    if (loaded) return;
    // One that fails is not kept, so that the next event tries again.
    const [theme, others] = await Promise.all([
      load(),
      import(/* webpackChunkName: "quiz-answered" */ '../answered/index.js'),
    ]);
    loaded = {...theme.default, ...others};
    listeners.forEach((listener) => listener());
  }, [load]);
  useEffect(() => {
    if (isNeeded) void loadParts();
  }, [isNeeded, loadParts]);
  return {parts, loadParts};
}

/** The parts, for what cannot wait until they show. */
export function getParts(): Parts | undefined {
  return loaded;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
