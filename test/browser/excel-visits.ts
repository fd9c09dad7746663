import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { PageServer } from '../../scripts/lib/serve-page';
import { formatAddress, parseAddress } from '../../src/sheet/address';
import { launchBrowser, startPageServer } from '../support/browser';
import { openPageExcel } from '../support/office/page-excel';
import type { TestExcel } from '../support/office/test-excel';
import { parseFixture } from '../support/table-fixture';
import type { SheetInput } from '../support/workbook-builder';

const EXAMPLE = path.resolve(__dirname, '../../assets/contoh.tsv');
/** How Office tells the page that it has opened it. */
const OPENED_BY_EXCEL = '/index.html?_host_Info=Excel$Win32$16.01$id-ID$$$$16';

export interface ExcelVisitOptions extends BrowserContextOptions {
  /** The example's unless told. */
  readonly sheets?: readonly SheetInput[];
  /** "1.14" unless told. */
  readonly excelApi?: string;
  /** The program that Office says it is; "Excel" unless told. */
  readonly program?: string;
  /** "id-ID" unless told. */
  readonly displayLanguage?: string;
  /** The ground of Office's own windows; it says nothing unless told. */
  readonly officeGround?: string;
  /** Where the workbook was saved; "" for a new one. */
  readonly savedAt?: string;
  /** Whether somebody types into a cell while the pane opens; until `excel.line.repair()`. */
  readonly refusesAtFirst?: boolean;
  /** What the page's clock stands at. */
  readonly time?: Date;
}

/** The browser that the tests of one file share. */
export class ExcelVisits {
  private browser: Browser | null = null;
  private server: PageServer | null = null;
  private readonly open: ExcelPlanner[] = [];

  async start(): Promise<void> {
    this.browser = await launchBrowser();
    this.server = await startPageServer();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  /** A planner whose Excel has a workbook open, and the pane beside it. */
  async visit(options: ExcelVisitOptions = {}): Promise<ExcelPlanner> {
    if (!this.browser || !this.server) throw new Error('ExcelVisits.start was not awaited.');
    const { sheets = exampleSheets(), excelApi = '1.14', refusesAtFirst = false, time, ...context } = options;
    const page = await (await this.browser.newContext({ viewport: { width: 350, height: 720 }, ...context })).newPage();
    const excel = await openPageExcel(page, sheets, { excelApi });
    if (refusesAtFirst) {
      excel.line.plan({ at: 1, code: 'InvalidOperationInCellEditMode', when: 'before', lasting: true });
    }
    await page.addInitScript(completeOffice, {
      program: options.program ?? 'Excel',
      displayLanguage: options.displayLanguage ?? 'id-ID',
      ground: options.officeGround ?? null,
      url: options.savedAt ?? 'C:\\Renja\\Renja Dinas Sosial.xlsx',
    });
    if (time) await page.clock.setFixedTime(time);
    const planner = new ExcelPlanner(page, excel);
    this.open.push(planner);
    await page.goto(this.server.address + OPENED_BY_EXCEL, { waitUntil: 'domcontentloaded' });
    return planner;
  }

  /** Ends all visits of a test; fails when one of their pages threw an error. */
  async leave(): Promise<void> {
    const left = this.open.splice(0);
    for (const { page } of left) await page.context().close();
    expect(left.flatMap(({ errors }) => errors)).toEqual([]);
  }
}

/** The sheets of the example workbook. */
export function exampleSheets(): readonly SheetInput[] {
  return parseFixture(readFileSync(EXAMPLE, 'utf8'));
}

interface OfficeTraits {
  readonly program: string;
  readonly displayLanguage: string;
  readonly ground: string | null;
  readonly url: string;
}

/** Runs in the page before all scripts: gives the stand-in for Microsoft's loader what the pane asks of it besides. */
function completeOffice({ program, displayLanguage, ground, url }: OfficeTraits): void {
  let office: unknown;
  const complete = (given: { context: object; onReady: unknown }): unknown => {
    const nothing = () => undefined;
    Object.assign(given, {
      HostType: { Excel: 'Excel', Word: 'Word' },
      EventType: { OfficeThemeChanged: 'officeThemeChanged' },
      onReady: (callback?: (info: object) => void) => {
        const info = { host: program, platform: 'PC' };
        callback?.(info);
        return Promise.resolve(info);
      },
      actions: {
        associate: (name: string, run: (event: object) => void) => {
          Object.assign(window, { [`press ${name}`]: () => run({ completed: nothing }) });
        },
      },
      addin: { showAsTaskpane: () => Promise.resolve() },
    });
    Object.assign(given.context, {
      displayLanguage,
      ...(ground === null ? {} : { officeTheme: { bodyBackgroundColor: ground } }),
      document: {
        // A test may open another workbook meanwhile.
        url: (window as { savedAt?: string }).savedAt ?? url,
        addHandlerAsync: (_: string, tell: () => void) => Object.assign(window, { tellTheme: tell }),
      },
    });
    return given;
  };
  Object.defineProperty(window, 'Office', {
    configurable: true,
    get: () => office,
    // The library for Excel sets it once more, to something of its own.
    set: (given: { context: object; onReady: unknown }) => {
      office ??= complete(given);
    },
  });
}

/** A planner's hands and eyes on the pane, and on the workbook beside it. */
export class ExcelPlanner {
  /** Errors that the page threw. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    readonly excel: TestExcel,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** The findings' lines, groups among them. */
  get findings(): Locator {
    return this.page.getByRole('treeitem');
  }

  /** The strip that says what is to say about the selected cell. */
  get strip(): Locator {
    return this.page.getByRole('status', { name: /^(Sel terpilih|Selected cell)$/ });
  }

  /** Where Excel's own selection stands. */
  get selection(): string {
    const { sheet, area } = this.excel.book.selection;
    return `${sheet.name}!${formatAddress({ row: area.top, column: area.left })}`;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole('tab', { name });
  }

  /** Presses the first "Periksa" and waits for what it finds. */
  async check(): Promise<void> {
    await this.button(/^(Periksa|Check)$/).click();
    await this.findings.first().waitFor();
  }

  async fill(): Promise<void> {
    await this.button(/^(Isi kolom|Fill achievement)/).click();
    await this.button(/^(Isi|Fill) \d+/).click();
    await this.page.getByText(/sel diisi|cells filled/).waitFor();
  }

  async choose(item: string | RegExp): Promise<void> {
    await this.button(/^(Menu lain|More)$/).click();
    await this.page.locator('[role^=menuitem]').filter({ hasText: item }).click();
  }

  /** What a cell of the workbook holds: its formula, or else its value. */
  cell(address: string, sheet = this.excel.book.sheets[0]!.name): unknown {
    const { row, column } = parseAddress(address)!;
    const { formula, value } = this.excel.book.sheet(sheet).cell(row, column);
    return formula ?? value;
  }

  /** Types into a cell of the workbook. */
  type(address: string, entry: string | number): void {
    this.excel.book.userTypes(this.excel.book.sheets[0]!.name, address, entry);
  }

  /** Goes to a cell of the workbook. */
  goTo(address: string): void {
    const { row, column } = parseAddress(address)!;
    this.excel.book.userSelects(this.excel.book.sheets[0]!.name, {
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
  }

  /** Waits until something gives what is wanted; for five seconds. */
  async until<Value>(value: () => Value | Promise<Value>, wanted: Value): Promise<void> {
    for (let waits = 0; waits < 100 && (await value()) !== wanted; waits++) await this.page.waitForTimeout(50);
    expect(await value()).toBe(wanted);
  }

  /** Closes the pane and opens it again; the workbook stays open. */
  async reopen(): Promise<void> {
    await this.page.reload({ waitUntil: 'domcontentloaded' });
  }
}
