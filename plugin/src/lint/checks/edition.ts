/** The folder of a docs version or of a translation that a file is in; empty for what the site's authors write now. */
export function findEdition(path: string): string {
  return (
    /^(?:.*\/)?(?:i18n\/[^/]+\/[^/]+\/[^/]+|[^/]*versioned_docs\/[^/]+)\//.exec(path)?.[0] ?? ''
  );
}
