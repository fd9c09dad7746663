import { formatAddress, parseAddress } from '../../../../src/sheet/address';
import { formatRectangle, type Rectangle } from '../../../../src/sheet/rectangle';
import type { SheetInput } from '../../workbook-builder';
import { ExcelError } from '../excel-error';
import { ExcelSheet } from './excel-sheet';
import { sheetInputs } from './inserted-file';
import { recalculate } from './recalculation';
import { typed } from './stored-cell';

/** What Excel tells those who listen; the numbers are the library's own. */
export const EVENTS = { DataChanged: 10, Activated: 11, SelectionChanged: 14 } as const;
export type EventName = keyof typeof EVENTS;
export type EventListener = (event: EventName, content: Readonly<Record<string, unknown>>) => void;

/** Who wrote. */
export type Writer = 'user' | 'add-in';

/** A custom XML part. */
export interface XmlPart {
  readonly id: string;
  namespace: string;
  xml: string;
}

/** A workbook as Excel holds it in memory, with as much of Excel's behaviour as an add-in meets. */
export class ExcelWorkbook {
  readonly sheets: ExcelSheet[];
  readonly xmlParts: XmlPart[] = [];
  /** Whether sheets may be neither added nor deleted (Review › Protect Workbook). */
  isStructureLocked = false;
  selection: { sheet: ExcelSheet; area: Rectangle };
  /** Which events were asked for, and how often. */
  readonly registrations = new Map<EventName, number>();
  #listener: EventListener = () => undefined;
  #unsettled: { sheet: ExcelSheet; row: number; column: number }[] = [];
  #ids = 0;

  constructor(inputs: readonly SheetInput[]) {
    this.sheets = inputs.map((input) => new ExcelSheet(this.newId(), input));
    this.selection = { sheet: this.sheets[0]!, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** An id in the form that Excel gives them. */
  newId(): string {
    return `{00000000-0001-0000-${String(this.#ids++).padStart(4, '0')}-000000000000}`;
  }

  sheet(name: string): ExcelSheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new ExcelError('ItemNotFound');
    return sheet;
  }

  addSheet(input: SheetInput): void {
    this.sheets.push(new ExcelSheet(this.newId(), input));
  }

  /** Inserts the sheets of an .xlsx file behind the others and gives their ids; names that are taken get a number, as in Excel. */
  insertFile(bytes: Uint8Array): string[] {
    if (this.isStructureLocked) throw new ExcelError('AccessDenied');
    return sheetInputs(bytes).map((input) => {
      let name = input.name;
      for (let count = 2; this.#isTaken(name); count++) name = `${input.name} (${count})`;
      this.addSheet({ ...input, name });
      return this.sheets.at(-1)!.id;
    });
  }

  rename(sheet: ExcelSheet, name: string): void {
    if (sheet.name !== name && this.#isTaken(name)) throw new ExcelError('ItemAlreadyExists');
    sheet.name = name;
  }

  deleteSheet(sheet: ExcelSheet): void {
    if (this.isStructureLocked) throw new ExcelError('AccessDenied');
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (others.length === 0) throw new ExcelError('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.selection.sheet === sheet) this.selection = { ...this.selection, sheet: others[0]! };
  }

  #isTaken(name: string): boolean {
    return this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Where events go; the library's side sets this once. */
  listen(listener: EventListener): void {
    this.#listener = listener;
  }

  /** What a person at the keyboard does: types into a cell and presses Enter. */
  userTypes(sheetName: string, address: string, entry: string | number | boolean): void {
    const sheet = this.sheet(sheetName);
    const { row, column } = parseAddress(address)!;
    this.enter(sheet, row, column, entry);
    this.settle();
    this.tellChanged(sheet, { top: row, left: column, bottom: row, right: column }, 'user');
  }

  userSelects(sheetName: string, area: Rectangle): void {
    this.select(this.sheet(sheetName), area);
  }

  select(sheet: ExcelSheet, area: Rectangle): void {
    this.selection = { sheet, area };
    this.tell('SelectionChanged', { worksheetId: sheet.id, address: formatRectangle(area) });
  }

  /** Puts an entry into a cell as typing does. `null` leaves the cell alone, as in an array of values. */
  enter(sheet: ExcelSheet, row: number, column: number, entry: unknown): void {
    if (entry === null || entry === undefined || sheet.isCovered(row, column)) return;
    const present = sheet.cell(row, column);
    if (sheet.protection.isOn && present.locked) throw new ExcelError('AccessDenied');
    if (typeof entry !== 'string' && typeof entry !== 'number' && typeof entry !== 'boolean') {
      throw new ExcelError('InvalidArgument');
    }
    const cell = typed(present, entry);
    const format =
      cell.formula !== null && cell.format === 'General' ? this.#formatFrom(sheet, cell.formula) : cell.format;
    sheet.put(row, column, { ...cell, format });
    this.#unsettled.push({ sheet, row, column });
  }

  /** A formula entered into a cell without a number format takes that of the first cell that it reads, as in Excel. */
  #formatFrom(sheet: ExcelSheet, formula: string): string {
    const first = /(?<![A-Za-z!'])\$?[A-Z]{1,3}\$?\d+(?!\()/.exec(formula)?.[0];
    const position = first === undefined ? null : parseAddress(first);
    const format = position === null ? 'General' : sheet.cell(position.row, position.column).format;
    return format === '@' ? 'General' : format;
  }

  setFormat(sheet: ExcelSheet, row: number, column: number, format: unknown): void {
    if (format === null || format === undefined) return;
    if (sheet.protection.isOn && !sheet.protection.allowFormatCells) throw new ExcelError('AccessDenied');
    if (typeof format !== 'string') throw new ExcelError('InvalidArgument');
    sheet.put(row, column, { ...sheet.cell(row, column), format });
  }

  /** Recalculates what depends on cells that have changed since the last time. */
  settle(): void {
    if (this.#unsettled.length === 0) return;
    const changed = this.#unsettled;
    this.#unsettled = [];
    recalculate(this.sheets, changed);
  }

  tellChanged(sheet: ExcelSheet, area: Rectangle, writer: Writer): void {
    this.tell('DataChanged', {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address: formatRectangle(area),
      triggerSource: writer === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  register(event: EventName): void {
    this.registrations.set(event, (this.registrations.get(event) ?? 0) + 1);
  }

  unregister(event: EventName): void {
    this.registrations.set(event, (this.registrations.get(event) ?? 0) - 1);
  }

  /** Sends an event to those who listen. */
  tell(event: EventName, content: Readonly<Record<string, unknown>>): void {
    if ((this.registrations.get(event) ?? 0) > 0) this.#listener(event, content);
  }

  /** Everything that a user could lose, as plain data to compare: cells, formats of numbers, conditional formats, XML parts. */
  content(): unknown {
    return {
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        cells: Object.fromEntries(
          [...sheet.cells()]
            .filter(([, , { value, formula, format, locked }]) => {
              return value !== null || formula !== null || format !== 'General' || !locked;
            })
            .map(([row, column, cell]) => [formatAddress({ row, column }), cell])
            .sort(([one], [other]) => (one! < other! ? -1 : 1)),
        ),
        conditionalFormats: sheet.conditionalFormats.map((format) => structuredClone(format)),
      })),
      xmlParts: this.xmlParts.map(({ xml }) => xml),
    };
  }
}
