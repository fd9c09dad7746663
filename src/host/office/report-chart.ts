import { CHART_COLOURS } from '../../sheet/chart-look';
import type { NewChart } from '../../sheet/new-workbook';

/**
 * Draws a chart of bars over its place on a sheet. The headings above its rows name the series; the columns of a report's table stand
 * beside each other, the names first.
 */
export function addChart(sheet: Excel.Worksheet, { title, firstRow, lastRow, names, series, place }: NewChart): void {
  const rows = lastRow - firstRow + 2;
  const data = sheet.getRangeByIndexes(firstRow - 1, names, rows, series.length + 1).untrack();
  const chart = sheet.charts.add('BarClustered', data, 'Columns');
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  // Bars are drawn from the axis upwards; turned round, they stand in the order of the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.dataLabels.showValue = true;
  series.forEach((_, index) =>
    chart.series.getItemAt(index).format.fill.setSolidColor(`#${CHART_COLOURS[index % CHART_COLOURS.length]}`),
  );
  const [from, to] = [
    sheet.getCell(place.top, place.left).untrack(),
    sheet.getCell(place.bottom, place.right).untrack(),
  ];
  chart.setPosition(from, to);
}
