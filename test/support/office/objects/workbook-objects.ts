import type { Rectangle } from '../../../../src/sheet/rectangle';
import { ExcelError } from '../excel-error';
import { WHOLE_SHEET, type ExcelSheet } from '../workbook/excel-sheet';
import type { EventName, ExcelWorkbook } from '../workbook/excel-workbook';
import { chartsObject } from './chart-objects';
import type { Home, Limits } from './home';
import { parseAreas, rangeAreasObject, rangeObject } from './range-object';
import type { ServerObject } from './server-object';
import { xmlPartsObject } from './xml-part-objects';

/** The root of all paths. */
export function workbookObject(book: ExcelWorkbook, limits: Limits): ServerObject {
  return {
    kind: 'Workbook',
    parts: {
      Worksheets: () => worksheetsObject(book, limits),
      CustomXmlParts: () => xmlPartsObject(book),
      Application: () => ({
        kind: 'Application',
        methods: { SuspendApiCalculationUntilNextSync: () => undefined },
      }),
    },
    methods: {
      GetSelectedRange: () => rangeObject({ book, limits, sheet: book.selection.sheet }, book.selection.area),
      InsertWorksheetsFromBase64: (base64) => book.insertFile(Buffer.from(String(base64), 'base64')),
      _RemoveReference: () => undefined,
    },
  };
}

function worksheetsObject(book: ExcelWorkbook, limits: Limits): ServerObject {
  const object = (sheet: ExcelSheet): ServerObject => worksheetObject({ book, sheet, limits });
  const find = (key: unknown): ExcelSheet | null => {
    const name = String(key).toLowerCase();
    return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
  };
  const registrations = (['DataChanged', 'SelectionChanged', 'Activated'] as EventName[]).flatMap((event) => [
    [`_Register${event}Event`, () => book.register(event)] as const,
    [`_Unregister${event}Event`, () => book.unregister(event)] as const,
  ]);
  return {
    kind: 'WorksheetCollection',
    items: () => book.sheets.map(object),
    item: (key) => {
      const sheet = find(key);
      if (!sheet) throw new ExcelError('ItemNotFound');
      return object(sheet);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet && object(sheet);
      },
      ...Object.fromEntries(registrations),
    },
  };
}

function worksheetObject(home: Home): ServerObject {
  const { sheet } = home;
  const used = (valuesOnly: unknown): Rectangle | null => sheet.usedRange(valuesOnly === true);
  return {
    kind: 'Worksheet',
    id: sheet.id,
    scalars: { Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility },
    settable: { Name: (name) => home.book.rename(sheet, String(name)) },
    parts: {
      Charts: () => chartsObject(home),
      CustomProperties: () => customPropertiesObject(sheet),
      Protection: () => ({
        kind: 'WorksheetProtection',
        scalars: {
          Protected: () => sheet.protection.isOn,
          Options: () => ({ allowFormatCells: sheet.protection.allowFormatCells }),
        },
      }),
    },
    methods: {
      Delete: () => home.book.deleteSheet(sheet),
      GetCell: (row, column) => {
        const [top, left] = [Number(row), Number(column)];
        return rangeObject(home, { top, left, bottom: top, right: left });
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
        home.book.selection = { sheet, area: home.book.selection.area };
      },
      GetRange: (address) => {
        const [area = WHOLE_SHEET, ...more] = typeof address === 'string' ? parseAreas(address) : [];
        if (more.length > 0) throw new ExcelError('InvalidArgument');
        return rangeObject(home, area);
      },
      GetRanges: (address) => rangeAreasObject(home, parseAreas(String(address))),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left, height, width] = [row, column, rows, columns].map(Number) as [number, number, number, number];
        return rangeObject(home, { top, left, bottom: top + height - 1, right: left + width - 1 });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area && rangeObject(home, area);
      },
    },
  };
}

function customPropertiesObject({ customProperties }: ExcelSheet): ServerObject {
  const object = (key: string): ServerObject => ({
    kind: 'WorksheetCustomProperty',
    scalars: { Key: () => key, Value: () => customProperties.get(key) },
  });
  return {
    kind: 'WorksheetCustomPropertyCollection',
    items: () => [...customProperties.keys()].map(object),
    methods: {
      Add: (key, value) => {
        customProperties.set(String(key), String(value));
        return object(String(key));
      },
    },
  };
}
