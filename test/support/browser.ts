import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { servePage, type PageServer } from '../../scripts/lib/serve-page';

/** The built page, as `npm run build` leaves it. */
const PAGE_FOLDER = path.resolve(__dirname, '../../dist/page');

/**
 * What Chromium is to do without. It heeds only the last list that it is given, so those of Playwright's own that matter here stand
 * among them.
 */
const FEATURES_OFF = [
  // The suggestions below the address bar are web pages by now: two for every window, as dear as the page that is tested.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Flags that keep Chromium off the network and running inside a container. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

/** Starts the Chromium that `npm test` found. The caller closes it. Throws when the tests were not started by `npm test`. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM;
  if (!executablePath) throw new Error('CHROMIUM is not set: run browser tests by `npm test -- FILE`.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * Serves the built page on a free port, as `npm start` does, with a workbook to open at start or with the example.
 *
 * @param workbook path of an .xlsx file, or null
 * @param folder another built page than the project's own
 */
export function startPageServer(workbook: string | null = null, folder = PAGE_FOLDER): Promise<PageServer> {
  return servePage({ folder, workbook, port: 0 });
}
