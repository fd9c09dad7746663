import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds in a page, each as "rule (impact): where"; empty where there is nothing.
 *
 * @param within a selector of the part to look at; the whole page unless told
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // The page has no frames of other origins; the ordinary way would open a second page to gather what they say.
    .setLegacyMode()
    // Of what is in order nobody asks where it stands, and in a sheet these are thousands of cells.
    .options({ resultTypes: ['violations'] });
  const { violations: found } = await (within === undefined ? builder : builder.include(within)).analyze();
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => `${id} (${impact ?? '?'}): ${target.join(' ')}`),
  );
}

/** By how many pixels a page is wider than its window; at most zero where it need not be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
