/**
 * Finds the folder of the version or the translation that a file is in; empty for the current files of the default
 * locale.
 *
 * - `versioned_docs/version-1/a.md` is in `versioned_docs/version-1/`.
 * - `docs/a.md` is in none.
 */
export function findEdition(path: string): string {
  return (
    /^(?:.*\/)?(?:i18n\/[^/]+\/[^/]+\/[^/]+|[^/]*versioned_docs\/[^/]+)\//.exec(path)?.[0] ?? ''
  );
}

/** Whether a file is of the current version and the default locale, so that it is no copy of another one. */
export function isCurrent(path: string): boolean {
  return findEdition(path) === '';
}
