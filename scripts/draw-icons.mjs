/** `npm run icons`: draws the PNG icons from their SVG sources, in Chromium. To be run after changing an SVG. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './lib/run.mjs';
import { ensureChromium } from './lib/test-programs.mjs';

/** Below 32 pixels a grid with four rows is mud, so the smallest has a drawing of its own. */
const sourceOf = (name, size) => (size < 32 ? `${name}-small.svg` : `${name}.svg`);

/** The sizes that Office asks for: of the add-in's own icon, and of the ribbon's buttons. */
const ICONS = [
  { name: 'icon', sizes: [16, 32, 64, 80, 128] },
  ...['panel', 'check', 'fill', 'clear'].map((command) => ({ name: `ribbon/${command}`, sizes: [16, 32, 80] })),
];

const assets = path.join(ROOT, 'assets');
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  for (const { name, sizes } of ICONS) for (const size of sizes) await draw(name, size);
} finally {
  await browser.close();
}

async function draw(name, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(assets, sourceOf(name, size)), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
  await page.close();
}
