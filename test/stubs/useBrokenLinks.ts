/** Anchors that the checker of broken links was told about. */
export const anchors: string[] = [];

export default function useBrokenLinks() {
  return {collectAnchor: (anchor: string) => void anchors.push(anchor)};
}
