import { isErrorValue } from '../../../../src/sheet/cell';
import { formatRectangle, parseRectangle, type Rectangle } from '../../../../src/sheet/rectangle';
import { ExcelError } from '../excel-error';
import type { StoredCell } from '../workbook/stored-cell';
import { conditionalFormatsObject } from './conditional-format-objects';
import type { Home } from './home';
import type { ServerObject } from './server-object';

/** A block of cells. */
export function rangeObject(home: Home, area: Rectangle): ServerObject {
  const { book, sheet, limits } = home;
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  // Made when needed only: a range may be the whole sheet.
  const rows = (): number[] => Array.from({ length: rowCount }, (_, index) => area.top + index);
  const columns = (): number[] => Array.from({ length: columnCount }, (_, index) => area.left + index);

  const grid = (tell: (cell: StoredCell) => unknown): (() => unknown) => {
    return () => {
      if (rowCount * columnCount > limits.cells) return null;
      book.settle();
      const across = columns();
      return rows().map((row) => across.map((column) => tell(sheet.cell(row, column))));
    };
  };
  const setGrid = (put: (row: number, column: number, value: unknown) => void): ((value: unknown) => void) => {
    return (value) => {
      const isSquare =
        Array.isArray(value) && value.length === rowCount && value.every((line) => isLine(line, columnCount));
      if (!isSquare) throw new ExcelError('InvalidArgument');
      try {
        const across = columns();
        rows().forEach((row, y) => across.forEach((column, x) => put(row, column, (value as unknown[][])[y]![x])));
      } finally {
        book.tellChanged(sheet, area, 'add-in');
      }
    };
  };
  const common = (hidden: ReadonlySet<number>, indexes: readonly number[]): boolean | null => {
    const count = indexes.filter((index) => hidden.has(index)).length;
    return count === 0 ? false : count === indexes.length ? true : null;
  };

  return {
    kind: 'Range',
    scalars: {
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowCount,
      ColumnCount: () => columnCount,
      Address: () => `${sheet.name}!${formatRectangle(area)}`,
      Values: grid(({ value }) => (isErrorValue(value) ? value.error : (value ?? ''))),
      ValueTypes: grid(valueType),
      Formulas: grid(({ value, formula }) => formula ?? (isErrorValue(value) ? value.error : (value ?? ''))),
      NumberFormat: grid(({ format }) => format),
      RowHidden: () => common(sheet.hiddenRows, rows()),
      ColumnHidden: () => common(sheet.hiddenColumns, columns()),
    },
    settable: {
      Formulas: setGrid((row, column, value) => book.enter(sheet, row, column, value)),
      Values: setGrid((row, column, value) => book.enter(sheet, row, column, value)),
      NumberFormat: setGrid((row, column, value) => book.setFormat(sheet, row, column, value)),
    },
    parts: {
      ConditionalFormats: () => conditionalFormatsObject(home, [area]),
      Format: () => ({ kind: 'RangeFormat', parts: { Protection: () => protectionOf(home, rows(), columns()) } }),
    },
    methods: {
      Select: () => {
        if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidSelection');
        book.select(sheet, area);
      },
      GetRowProperties: () => rows().map((row) => ({ rowHidden: sheet.hiddenRows.has(row) })),
      GetColumnProperties: () => columns().map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) })),
      GetMergedAreasOrNullObject: () => {
        const inside = sheet.merges.filter(({ top, left }) => {
          return top >= area.top && top <= area.bottom && left >= area.left && left <= area.right;
        });
        if (inside.length > limits.mergedAreas) throw new ExcelError('GeneralException');
        return inside.length === 0 ? null : rangeAreasObject(home, inside);
      },
      _KeepReference: () => undefined,
    },
  };
}

/** Several blocks of one sheet. */
export function rangeAreasObject(home: Home, areas: readonly Rectangle[]): ServerObject {
  return {
    kind: 'RangeAreas',
    scalars: { AreaCount: () => areas.length },
    parts: {
      ConditionalFormats: () => conditionalFormatsObject(home, areas),
      Areas: () => ({ kind: 'RangeCollection', items: () => areas.map((area) => rangeObject(home, area)) }),
    },
    methods: { _KeepReference: () => undefined },
  };
}

function isLine(line: unknown, length: number): boolean {
  return Array.isArray(line) && line.length === length;
}

function valueType({ value }: StoredCell): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function protectionOf({ sheet }: Home, rows: readonly number[], columns: readonly number[]): ServerObject {
  return {
    kind: 'FormatProtection',
    scalars: {
      Locked: () => {
        const locked = rows.flatMap((row) => columns.map((column) => sheet.cell(row, column).locked));
        return locked.every((one) => one === locked[0]) ? locked[0] : null;
      },
    },
  };
}

/** "$A$1:$B$2,C3" as areas. */
export function parseAreas(text: string): Rectangle[] {
  // Longer ones are refused with no word about the reason (OfficeDev/office-js#5198).
  if (text.length > 8_192) throw new ExcelError('InvalidArgument');
  return text.split(',').map((part) => {
    const area = parseRectangle(part.trim());
    if (!area) throw new ExcelError('InvalidArgument');
    return area;
  });
}
