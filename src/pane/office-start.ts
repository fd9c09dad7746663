import { registerCommands } from '../commands/ribbon-commands';
import { excelCapabilities } from '../host/office/capabilities';
import type { Locale } from '../text/locale';

/**
 * The only place of the page that names Microsoft's library. It is loaded beside the page (page.html), and in a browser it is
 * never waited for: where its address cannot be reached, or outside Office, the page is simply the page.
 */

/** The workbook that Excel has open. */
export interface ExcelWorkbook {
  /** Its place on the disk or on the web; "" for one that was never saved. */
  readonly address: string;
  /** Indonesian where Excel speaks Indonesian, English where it speaks anything else. */
  readonly locale: Locale;
}

/** Where the page is. */
export type PagePlace =
  | { readonly kind: 'browser' }
  /** Office has opened the page and has yet to answer. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'excel'; readonly workbook: ExcelWorkbook }
  /** Excel, but below what the panel needs; another program of Office; or Office, and no answer. */
  | { readonly kind: 'too-old' | 'not-excel' | 'silent' };

const LONGEST_WAIT = 20_000;

// Office opens the page under an address that names the program ("?_host_Info=Excel$Win32$…").
let place: PagePlace = { kind: new URLSearchParams(location.search).has('_host_Info') ? 'connecting' : 'browser' };
let isDark: boolean | null = null;
const listeners = new Set<() => void>();

/** Where the page is, as far as that is known by now. */
export function currentPlace(): PagePlace {
  return place;
}

/** Whether Office is drawn dark; null where it does not say. */
export function isOfficeDark(): boolean | null {
  return isDark;
}

/** Calls when {@link currentPlace} or {@link isOfficeDark} answers something else. The function that it gives ends that. */
export function onOfficeNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers the library once it has arrived: inside Excel an add-in that never calls onReady is taken for one that hangs. */
export function listenForOffice(): void {
  if (isLibraryThere()) void greet();
  else {
    const script = document.querySelector<HTMLScriptElement>('script[data-office]');
    script?.addEventListener('load', () => void greet(), { once: true });
    // The script may have failed before anybody listened to it. The window's own event comes after all scripts, whatever became of them.
    window.addEventListener('load', () => !isLibraryThere() && giveUp(), { once: true });
  }
  if (place.kind === 'connecting') setTimeout(giveUp, LONGEST_WAIT);
}

function giveUp(): void {
  if (place.kind === 'connecting') tell({ kind: 'silent' });
}

/** Without a library behind the script's address (a proxy's own page), nothing is there to greet. */
async function greet(): Promise<void> {
  if (!isLibraryThere()) return;
  registerCommands();
  const { host } = await Office.onReady();
  tell(placeIn(host));
  // Last: not every Excel tells that its theme has changed, and one that refuses to must not keep the pane from opening.
  if (place.kind === 'excel') Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, followTheme);
}

function isLibraryThere(): boolean {
  return typeof Office !== 'undefined';
}

/** Outside Office the library arrives too, and names no program. */
function placeIn(host: Office.HostType | null | undefined): PagePlace {
  if (!host) return { kind: 'browser' };
  if (host !== Office.HostType.Excel) return { kind: 'not-excel' };
  followTheme();
  if (!excelCapabilities().isSupported) return { kind: 'too-old' };
  const locale = /^id\b/i.test(Office.context.displayLanguage) ? 'id' : 'en';
  return { kind: 'excel', workbook: { address: savedAddress(Office.context.document.url), locale } };
}

/** What was never saved has a name ("Book1") and no place. */
function savedAddress(url: string | null): string {
  return url && /[/\\]/.test(url) ? url : '';
}

function tell(next: PagePlace): void {
  if (next.kind !== place.kind) place = next;
  for (const listener of listeners) listener();
}

/** Not every Excel tells its theme; the system's wish then holds. */
function followTheme(): void {
  isDark = darkness(Office.context.officeTheme);
  for (const listener of listeners) listener();
}

function darkness(theme: Office.OfficeTheme | undefined): boolean | null {
  if (!theme) return null;
  const { isDarkTheme } = theme as Partial<Office.OfficeTheme>;
  return isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor);
}

/** Whether "#rrggbb" is nearer to black than to white, by the weights that the eye gives to the three colours. */
function isDarkColor(color: string): boolean | null {
  const [, red, green, blue] = /^#(..)(..)(..)/.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}
