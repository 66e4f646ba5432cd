import type {Commit, History} from '../../../timeTravel/history.js';
import {writeSite} from '../../fixtures/time-travel/site.js';
import type {TestSite} from '../../fixtures/time-travel/site.js';

/** A history of sites that no repository holds. */
export function createHistory(
  sites: readonly TestSite[],
  subjects: readonly string[] = [],
): History {
  const commits = sites.map((site, index): Commit => ({
    hash: String(index),
    subject: subjects[index] ?? '',
    // A content is its own name.
    files: new Map(Object.entries(writeSite(site))),
  }));
  return {commits, readContent: (name) => name};
}
