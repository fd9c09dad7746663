import type { Page } from 'playwright-core';

/** The role (or the element's name) and the accessible name of what has the focus: "button: Periksa". */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element && document.querySelector(`label[for="${element.id}"]`)?.textContent;
    const name = element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? ''}: ${name.trim()}`;
  });
}

/** More than a page of ours has stops for the Tab key. */
const MOST_STOPS = 70;

/** Presses Tab, or Shift+Tab, until something whose description fits has the focus; throws where nothing does. */
export async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${wanted.source}`);
}
