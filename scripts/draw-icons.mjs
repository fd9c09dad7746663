/** `npm run icons`: draws the PNG icons from their SVG sources, in Chromium. To be run after changing an SVG. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './lib/run.mjs';
import { ensureChromium } from './lib/test-programs.mjs';

/** Pixels → source: below 32 pixels a grid with four rows is mud, so the smallest has a drawing of its own. */
const ICONS = new Map([
  [16, 'icon-small.svg'],
  [32, 'icon.svg'],
  [64, 'icon.svg'],
  [80, 'icon.svg'],
  [128, 'icon.svg'],
]);

const assets = path.join(ROOT, 'assets');
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const [size, source] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(path.join(assets, source), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
