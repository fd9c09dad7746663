import type { Rectangle } from '../../../../src/sheet/rectangle';
import { ExcelError } from '../excel-error';
import type { ConditionalFormatRecord } from '../workbook/excel-sheet';
import type { Home } from './home';
import type { ServerObject } from './server-object';

/** The conditional formats that touch some areas, from the highest priority down. */
export function conditionalFormatsObject(home: Home, areas: readonly Rectangle[]): ServerObject {
  const { book, sheet } = home;
  const touching = (): ConditionalFormatRecord[] => {
    return sheet.conditionalFormats.filter((format) =>
      format.areas.some((one) => areas.some((other) => overlap(one, other))),
    );
  };
  return {
    kind: 'ConditionalFormatCollection',
    items: () => touching().map((format) => conditionalFormatObject(home, format)),
    item: (key) => {
      const found = touching().find(({ id }) => id === key);
      if (!found) throw new ExcelError('ItemNotFound');
      return conditionalFormatObject(home, found);
    },
    methods: {
      Add: (type) => {
        refuseIfProtected(home);
        const format: ConditionalFormatRecord = {
          id: book.newId(),
          type: String(type),
          formula: '',
          areas,
          stopIfTrue: false,
          look: {},
        };
        // A new one gets the highest priority; the others keep their order below it.
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatObject(home, format);
      },
    },
  };
}

function conditionalFormatObject(home: Home, format: ConditionalFormatRecord): ServerObject {
  const { sheet } = home;
  const isCustom = format.type === 'Custom';
  return {
    kind: 'ConditionalFormat',
    id: format.id,
    scalars: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.conditionalFormats.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
    },
    settable: { StopIfTrue: (value) => (format.stopIfTrue = value === true) },
    parts: {
      Custom: () => {
        // Asking a format of another type is an error, not null (OfficeDev/office-js#2180).
        if (!isCustom) throw new ExcelError('InvalidOperation');
        if (format.unreadable) throw new ExcelError('ItemNotFound');
        return customObject(format);
      },
    },
    methods: {
      Delete: () => {
        refuseIfProtected(home);
        const at = sheet.conditionalFormats.indexOf(format);
        if (at < 0 || format.unreadable) throw new ExcelError('ItemNotFound');
        sheet.conditionalFormats.splice(at, 1);
      },
    },
  };
}

function customObject(format: ConditionalFormatRecord): ServerObject {
  return {
    kind: 'CustomConditionalFormat',
    parts: {
      Rule: () => ({
        kind: 'ConditionalFormatRule',
        scalars: { Formula: () => format.formula },
        settable: { Formula: (value) => (format.formula = String(value)) },
      }),
      Format: () => ({
        kind: 'ConditionalRangeFormat',
        parts: {
          Font: () => lookObject(format, 'Font', ['Bold', 'Italic', 'Underline', 'Strikethrough', 'Color']),
          Fill: () => lookObject(format, 'Fill', ['Color']),
          Borders: () => ({
            kind: 'ConditionalRangeBorderCollection',
            items: () => [],
            item: (edge) => {
              if (!['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].includes(String(edge))) {
                throw new ExcelError('InvalidArgument');
              }
              return lookObject(format, `Borders/${String(edge)}`, ['Style', 'Color']);
            },
          }),
        },
      }),
    },
  };
}

function lookObject(format: ConditionalFormatRecord, path: string, names: readonly string[]): ServerObject {
  const settable = names.map((name) => [name, (value: unknown) => (format.look[`${path}/${name}`] = value)] as const);
  return { kind: path, settable: Object.fromEntries(settable) };
}

function refuseIfProtected({ sheet }: Home): void {
  if (sheet.protection.isOn && !sheet.protection.allowFormatCells) throw new ExcelError('AccessDenied');
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
