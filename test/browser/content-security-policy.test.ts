import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import type { PageServer } from '../../scripts/lib/serve-page';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-commands';
import { launchBrowser, startPageServer } from '../support/browser';
import { Planner } from './planner';

const ROOT = path.resolve(__dirname, '../..');
const PAGE_FOLDER = path.join(ROOT, 'dist/page');
const LIBRARY_FOLDER = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
const LIBRARY_ORIGIN = 'https://appsforoffice.microsoft.com';
const LIBRARY_PATH = '/lib/1/hosted/';

/** Outside Office, Microsoft's library opens a frame to count its users. The policy keeps it from being loaded. */
const LIBRARY_TELEMETRY = 'frame-src https://telemetryservice.firstpartyapps.oaspapps.com';

/** How Excel tells the library where it runs; without a host to speak to, it loads its scripts and goes no further. */
const EXCELS = {
  Windows: '?_host_Info=Excel$Win32$16.01$id-ID$$$$16',
  Mac: '?_host_Info=Excel$Mac$16.00$en-US$$$$16',
  'the web': '?_host_Info=Excel$Web$16.00$en-US$7fe9b4e9-d51e-bea5-d194-c817bc5ed4bc$$$16',
};

let browser: Browser;
let server: PageServer;
let visits: Visit[] = [];

/** A page being watched from its first moment. */
interface Visit {
  readonly page: Page;
  readonly planner: Planner;
  /** What the policy refused, as "directive address". */
  readonly refused: string[];
}

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startPageServer();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(async () => {
  for (const { page } of visits) await page.context().close();
  visits = [];
});

/** Answers a request for Microsoft's library with Microsoft's own file. */
async function answerFromPackage(route: Route): Promise<void> {
  const file = path.join(LIBRARY_FOLDER, new URL(route.request().url()).pathname.slice(LIBRARY_PATH.length));
  if (!existsSync(file)) await route.fulfill({ status: 404 });
  else {
    // The library asks for its further scripts in CORS mode, as its server allows.
    const headers = { 'Access-Control-Allow-Origin': '*' };
    await route.fulfill({ path: file, contentType: 'text/javascript', headers });
  }
}

async function visit(query = ''): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused: string[] = [];
  await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { noteRefused } = window as unknown as { noteRefused: (what: string) => void };
      noteRefused(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.route(`${LIBRARY_ORIGIN}/**`, answerFromPackage);
  const visited = { page, planner: new Planner(page, server), refused };
  visits.push(visited);
  await page.goto(`${server.address}/index.html${query}`);
  return visited;
}

/** Waits until something has come about; the test's own time limit ends a wait in vain. */
async function until(page: Page, condition: () => boolean): Promise<void> {
  while (!condition()) await page.waitForTimeout(50);
}

/** The servers that the page asked something of. */
function origins({ planner }: Visit): Set<string> {
  return new Set(planner.requests.map((address) => new URL(address).origin).filter((origin) => origin !== 'null'));
}

describe('the content security policy', () => {
  test('stands before all scripts of the built page, none of which is inline, and lets no script in but ours and Office', () => {
    const html = readFileSync(path.join(PAGE_FOLDER, 'index.html'), 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
    expect(policy).not.toBeNull();
    expect(policy!.index).toBeLessThan(html.indexOf('<script'));
    expect(policy![1]).toContain(`default-src 'self'; script-src 'self' ${LIBRARY_ORIGIN};`);
    for (const [tag, content] of html.matchAll(/<script[^>]*>([^<]*)/g)) {
      expect(tag).toContain(' src="');
      expect(content).toBe('');
    }
    expect(html).not.toMatch(/ on\w+=/);
  });

  test('is kept by the page while a workbook is opened, checked and saved, and keeps out the telemetry of the library', async () => {
    const watched = await visit();
    const { page, planner, refused } = watched;
    await planner.grid.waitFor();
    await planner.findings.first().waitFor();
    await planner.saveCopy();
    // The frame is the last that the library tries.
    await until(page, () => refused.includes(LIBRARY_TELEMETRY));
    expect(refused).toEqual([LIBRARY_TELEMETRY]);
    expect(origins(watched)).toEqual(new Set([server.address, LIBRARY_ORIGIN]));
  });

  test.each(Object.entries(EXCELS))('lets the library load all of its scripts for Excel on %s', async (_, query) => {
    const watched = await visit(query);
    const { page, planner, refused } = watched;
    // Its sentences are the last that the library asks for.
    await until(page, () => planner.requests.some((address) => address.endsWith('/office_strings.js')));
    await page.waitForFunction(() => 'Excel' in window);
    await page.waitForTimeout(300);
    expect(refused).toEqual([]);
    expect(origins(watched)).toEqual(new Set([server.address, LIBRARY_ORIGIN]));
  });

  test('refuses inline scripts, eval, scripts of others and words with other servers', async () => {
    const { page, refused } = await visit();
    await page.evaluate(() => {
      const inline = document.createElement('script');
      inline.textContent = 'document.body.className = "inline"';
      const foreign = document.createElement('script');
      foreign.src = 'https://example.org/foreign.js';
      document.head.append(inline, foreign);
      fetch('https://example.org/').catch(() => undefined);
      // Later, for what Chromium evaluates on a test's behalf may use eval.
      setTimeout(() => {
        try {
          eval('document.body.className = "eval"');
        } catch {
          // Noted by the listener.
        }
      });
    });
    const expected = [
      'script-src-elem inline',
      'script-src-elem https://example.org/foreign.js',
      'connect-src https://example.org/',
      'script-src eval',
    ];
    await until(page, () => expected.every((what) => refused.includes(what)));
    expect(await page.evaluate(() => document.body.className)).not.toMatch(/inline|eval/);
  });
});

test('the built page has every function that a button of the ribbon names', () => {
  const scripts = readdirSync(PAGE_FOLDER).filter((file) => file.endsWith('.js'));
  const code = scripts.map((file) => readFileSync(path.join(PAGE_FOLDER, file), 'utf8')).join('\n');
  expect(code).toContain('actions.associate');
  for (const name of Object.keys(RIBBON_COMMANDS)) expect(code).toContain(name);
});
