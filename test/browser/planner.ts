import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page, Route } from 'playwright-core';
import type { PageServer } from '../../scripts/lib/serve-page';
import { launchBrowser, startPageServer } from '../support/browser';
import { buildWorkbook, type WorkbookInput } from '../support/workbook-builder';

/** What becomes of the request for Microsoft's library: it is refused, never answered, or answered by a stand-in. */
export type OfficeLibrary = 'refused' | 'hanging' | 'arriving';

export interface VisitOptions extends BrowserContextOptions {
  readonly office?: OfficeLibrary;
  /** A workbook that the page is to open at its start; the example otherwise. */
  readonly workbook?: WorkbookInput;
  /** Addresses whose content never comes. */
  readonly hanging?: string;
  /** What the page's clock stands at. */
  readonly time?: Date;
}

const LAPTOP = { width: 1366, height: 768 };
const OFFICE = 'https://appsforoffice.microsoft.com/**';

/** A library that notes who calls it, in place of Microsoft's. */
const STAND_IN =
  'window.greeted = 0; window.Office = { onReady: () => { window.greeted += 1; return Promise.resolve({}); } };';

async function answerOffice(route: Route, office: OfficeLibrary): Promise<void> {
  if (office === 'refused') await route.abort();
  if (office === 'arriving') await route.fulfill({ contentType: 'text/javascript', body: STAND_IN });
}

/** The browser and the folder that the tests of one file share. */
export class Visits {
  private browser: Browser | null = null;
  private folder = '';
  private readonly open: Planner[] = [];

  async start(): Promise<void> {
    this.browser = await launchBrowser();
    this.folder = await mkdtemp(path.join(tmpdir(), 'periksa-renja-'));
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Writes a workbook to a file and gives its path. */
  file(name: string, content: WorkbookInput | Uint8Array): string {
    const place = path.join(this.folder, name);
    writeFileSync(place, content instanceof Uint8Array ? content : buildWorkbook(content));
    return place;
  }

  /** A planner in front of the page, with the example (or another workbook) open and checked. */
  async visit({ office = 'refused', workbook, hanging, time, ...options }: VisitOptions = {}): Promise<Planner> {
    if (!this.browser) throw new Error('Visits.start was not awaited.');
    const server = await startPageServer(workbook ? this.file('dibuka.xlsx', workbook) : null);
    const context = await this.browser.newContext({ viewport: LAPTOP, ...options });
    const page = await context.newPage();
    const planner = new Planner(page, server);
    this.open.push(planner);
    await page.route(OFFICE, (route) => answerOffice(route, office));
    // A route that nobody answers is a server that hangs.
    if (hanging)
      await page.route(hanging, (route) => (route.request().method() === 'HEAD' ? route.continue() : undefined));
    if (time) await page.clock.setFixedTime(time);
    await page.goto(server.address, { waitUntil: 'domcontentloaded' });
    if (!hanging) await planner.grid.waitFor();
    return planner;
  }

  /** Ends all visits of a test; fails when one of their pages threw an error. */
  async leave(): Promise<void> {
    const left = this.open.splice(0);
    for (const planner of left) await planner.leave();
    expect(left.flatMap(({ errors }) => errors)).toEqual([]);
  }
}

/** A planner's hands and eyes on the page. */
export class Planner {
  /** Errors that the page threw. */
  readonly errors: string[] = [];
  /** Addresses that the page asked for. */
  readonly requests: string[] = [];

  constructor(
    readonly page: Page,
    readonly server: PageServer,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** The findings' lines, groups among them. */
  get findings(): Locator {
    return this.page.getByRole('treeitem');
  }

  get selectedCell(): Locator {
    return this.page.getByRole('gridcell', { selected: true });
  }

  get addressBox(): Locator {
    return this.page.getByLabel('Alamat sel');
  }

  /** The strip that says what is to say about the selected cell. */
  get strip(): Locator {
    return this.page.getByRole('status', { name: 'Sel terpilih' });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole('tablist', { name: 'Lembar' }).getByRole('tab', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** On a screen so narrow that sheet and findings are shown in turn: the findings. */
  async showFindings(): Promise<void> {
    const turns = this.page.getByRole('tablist', { name: 'Tampilan' });
    if (await turns.isVisible()) await turns.getByRole('tab', { name: /^Temuan/ }).click();
  }

  /** Types an address into the address box and goes there. */
  async goTo(address: string): Promise<void> {
    await this.addressBox.fill(address);
    await this.addressBox.press('Enter');
  }

  /** The text of a cell that is in sight. */
  cell(row: number, columnLetter: string): Locator {
    const column = columnLetter.charCodeAt(0) - 65;
    return this.page.locator(`[role=gridcell][data-row="${row - 1}"][data-column="${column}"]`).last();
  }

  /** Whether the whole selected cell can be seen, not covered by headings. */
  async seesSelectedCell(): Promise<boolean> {
    return this.selectedCell.evaluate((cell) => {
      const { left, top, right, bottom } = cell.getBoundingClientRect();
      const inside = [
        [left + 3, top + 3],
        [right - 3, bottom - 3],
      ] as const;
      return inside.every(
        ([x, y]) => document.elementsFromPoint(x, y).find((found) => found.matches('[role=gridcell]')) === cell,
      );
    });
  }

  /** Chooses a file with the button, as the system's own window would hand it over. */
  async openByButton(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Buka').click();
    await (await chooser).setFiles(file);
  }

  /** Drags a file over the page; `drop` lets it go. */
  async drag(file: string, drop: boolean): Promise<void> {
    const bytes = [...(await readFile(file))];
    await this.page.evaluate(
      ({ name, content, letGo }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], name));
        for (const type of letGo ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover']) {
          document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
        }
      },
      { name: path.basename(file), content: bytes, letGo: drop },
    );
  }

  /** The bytes of the copy that the page hands over, and its file name. */
  async saveCopy(): Promise<{ name: string; bytes: Uint8Array }> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('banner').getByRole('button', { name: 'Simpan salinan' }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }

  async leave(): Promise<void> {
    await this.page.context().close();
    await this.server.close();
  }
}
