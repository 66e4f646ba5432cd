import {check} from 'recheck';
import type {Diagnostics} from 'recheck';

/** What `recheck` says of an expression. No part of it may depend on how fast the machine is. */
export function recheck(source: string, flags: string): Promise<Diagnostics> {
  return check(source, flags, {
    timeout: null,
    attackTimeout: null,
    incubationTimeout: null,
    seedingTimeout: null,
  });
}
