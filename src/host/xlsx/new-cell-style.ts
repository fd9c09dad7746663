import type { CellStyle } from 'hucre/xlsx';
import type { NewCellLook } from '../../sheet/new-workbook';

/** On every computer, or replaced by one that is as wide. */
export const FONT = 'Arial';

const INK = '1F2937';
const LINE = { style: 'thin', color: { rgb: 'C9D1D9' } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const inTable = (font: CellStyle['font'], alignment: CellStyle['alignment'] = {}): CellStyle => ({
  font: { name: FONT, size: 10, color: { rgb: INK }, ...font },
  border: BOX,
  alignment: {
    vertical: 'top',
    wrapText: true,
    ...(alignment.horizontal ? {} : { horizontal: 'left', indent: 1 }),
    ...alignment,
  },
});

const heading = (alignment: CellStyle['alignment']): CellStyle => ({
  ...inTable({ bold: true, color: { rgb: '0B3B37' } }, { vertical: 'center', ...alignment }),
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D5EBE8' } },
});

/** Severities are words with a sign; their colours only help the eye, and are dark enough on white. */
const STYLES: Readonly<Record<NewCellLook, CellStyle>> = {
  title: { font: { name: FONT, size: 16, bold: true, color: { rgb: '0B5D57' } } },
  heading: { font: { name: FONT, size: 12, bold: true, color: { rgb: INK } } },
  muted: { font: { name: FONT, size: 10, color: { rgb: '57606A' } } },
  'column-heading': heading({}),
  'count-heading': heading({ horizontal: 'center' }),
  text: inTable({}),
  count: { ...inTable({}, { horizontal: 'center' }), numFmt: '#,##0' },
  percent: { ...inTable({}, { horizontal: 'center' }), numFmt: '0.00%' },
  error: inTable({ bold: true, color: { rgb: 'B3261E' } }),
  warning: inTable({ bold: true, color: { rgb: '8A5300' } }),
  info: inTable({ color: { rgb: '1D5FA8' } }),
  link: inTable({ underline: true, color: { rgb: '0B5CAD' } }),
};

/** How a look is drawn. */
export function newCellStyle(look: NewCellLook): CellStyle {
  return STYLES[look];
}
