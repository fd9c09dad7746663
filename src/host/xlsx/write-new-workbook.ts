import { writeXlsx, type Cell, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import { columnLetters, formatAddress } from '../../sheet/address';
import { CHART_COLOURS } from '../../sheet/chart-look';
import type { NewCell, NewChart, NewSheet, NewWorkbook } from '../../sheet/new-workbook';
import { linkToFiles } from './link-to-file';
import { FONT, newCellStyle } from './new-cell-style';
import { pageStartsOf, type Paper } from './page-starts';
import { rowHeights } from './row-heights';

/** Distances to the edge of the paper in inches. */
const MARGINS = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };
const POINTS_PER_INCH = 72;
/** What A4 across leaves between these. */
const PAPER: Paper = {
  width: 841.9 - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH,
  height: 595.3 - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH,
};

/** Writes a workbook from nothing, as a file. */
export async function writeNewWorkbook({ title, sheets }: NewWorkbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writeSheet(sheet)),
    properties: { title, creator: 'Periksa Renja' },
    defaultFont: { name: FONT, size: 10 },
    // A text is written where it stands, as a text: nothing that reads it can take it for a formula.
    stringMode: 'inline',
  });
  return linkToFiles(
    bytes,
    sheets.map(({ linkedFile }) => linkedFile),
  );
}

function writeSheet(sheet: NewSheet): WriteSheet {
  const { name, columnWidths, headingRow, rows, charts } = sheet;
  const lastColumn = columnLetters(columnWidths.length - 1);
  const hasList = headingRow !== null && rows.length > headingRow + 1;
  return {
    name,
    columns: columnWidths.map((width) => ({ width })),
    rows: rows.map((cells) => cells.map(({ value }) => value)),
    cells: writeCells(rows),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row, { height }])),
    ...(headingRow === null ? {} : { freezePane: { rows: headingRow + 1 } }),
    ...(hasList ? { autoFilter: { range: `A${headingRow + 1}:${lastColumn}${rows.length}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(headingRow === null ? {} : { printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}` }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false },
    // A break stands below the row that it ends.
    rowBreaks: pageStartsOf(sheet, PAPER).map((row) => row - 1),
    charts: charts.map((chart) => writeChart(chart, name)),
  };
}

function writeCells(rows: NewSheet['rows']): Map<string, Partial<Cell>> {
  const cells = rows.flatMap((row, index) =>
    row.map((cell, column): [string, Partial<Cell>] => [`${index},${column}`, writeCell(cell)]),
  );
  return new Map(cells);
}

function writeCell({ value, look, link }: NewCell): Partial<Cell> {
  const style = newCellStyle(look);
  if (!link) return { value, style };
  const location = `'${link.sheet.replaceAll("'", "''")}'!${link.cell}`;
  return { value, style, hyperlink: { target: '', location } };
}

function writeChart(
  { title, description, firstRow, lastRow, names, series, place }: NewChart,
  sheet: string,
): SheetChart {
  const range = (column: number): string => {
    const [first, last] = [firstRow, lastRow].map((row) => formatAddress({ row, column }));
    return `'${sheet.replaceAll("'", "''")}'!${absolute(first!)}:${absolute(last!)}`;
  };
  return {
    type: 'bar',
    title,
    altText: description,
    series: series.map(({ name, column }, index) => ({
      name,
      values: range(column),
      categories: range(names),
      color: CHART_COLOURS[index % CHART_COLOURS.length]!,
    })),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    legend: series.length > 1 ? 'bottom' : false,
    gapWidth: 60,
    titleFontSize: 12,
    dataLabels: { showValue: true, position: 'outEnd', fontSize: 9 },
    // Bars are drawn from the axis upwards; turned round, they stand in the order of the table.
    axes: {
      x: { reverse: true, labelFontSize: 9, majorTickMark: 'none' },
      y: {
        crosses: 'max',
        labelFontSize: 9,
        numberFormat: { formatCode: '0%' },
        gridlines: { major: false },
        scale: { min: 0 },
        majorTickMark: 'none',
      },
    },
  };
}

/** "B3" → "$B$3". */
function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
