import type {Page} from 'playwright-core';

/** What assistive technology is told about one element. */
export interface AccessibleNode {
  role: string;
  name: string;
  description: string;
}

/** The accessibility tree of a page as a list, in reading order, as the browser itself computes it. */
export async function readAccessibleNodes(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const read = (value: {value?: unknown} | undefined) =>
    typeof value?.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : '';
  return nodes
    .filter(({ignored}) => !ignored)
    .map(({role, name, description}) => ({
      role: read(role),
      name: read(name),
      description: read(description),
    }));
}
