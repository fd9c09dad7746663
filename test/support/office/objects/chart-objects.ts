import { ExcelError } from '../excel-error';
import type { ChartRecord } from '../workbook/excel-sheet';
import type { Home } from './home';
import { isServerObject, type ServerObject } from './server-object';

/** A sheet's charts; what is set of one is kept by its path, and nothing of it is drawn. */
export function chartsObject({ sheet }: Home): ServerObject {
  return {
    kind: 'ChartCollection',
    methods: {
      Add: (type, data) => {
        const chart = { type: String(type), data: addressOf(data), look: {} };
        sheet.charts.push(chart);
        return chartObject(chart);
      },
    },
  };
}

function chartObject({ look }: ChartRecord): ServerObject {
  return {
    kind: 'Chart',
    parts: {
      Title: () => part(look, 'Title', ['Text']),
      Legend: () => part(look, 'Legend', ['Visible', 'Position']),
      DataLabels: () => part(look, 'DataLabels', ['ShowValue']),
      Series: () => ({ kind: 'ChartSeriesCollection', methods: { GetItemAt: (index) => seriesObject(look, index) } }),
      Axes: () => ({
        kind: 'ChartAxes',
        parts: {
          CategoryAxis: () => part(look, 'CategoryAxis', ['ReversePlotOrder']),
          ValueAxis: () => ({
            ...part(look, 'ValueAxis', ['Minimum']),
            parts: { MajorGridlines: () => part(look, 'MajorGridlines', ['Visible']) },
          }),
        },
      }),
    },
    methods: {
      SetPosition: (from, to) => void (look['Position'] = `${addressOf(from)}:${addressOf(to)}`),
    },
  };
}

function seriesObject(look: ChartRecord['look'], index: unknown): ServerObject {
  const fill = { SetSolidColor: (color: unknown) => void (look[`Series/${String(index)}`] = color) };
  return {
    kind: 'ChartSeries',
    parts: {
      Format: () => ({
        kind: 'ChartSeriesFormat',
        parts: { Fill: () => ({ kind: 'ChartFill', methods: fill }) },
      }),
    },
  };
}

function part(look: ChartRecord['look'], kind: string, names: readonly string[]): ServerObject {
  const settable = names.map((name) => [name, (value: unknown) => (look[`${kind}/${name}`] = value)] as const);
  return { kind, settable: Object.fromEntries(settable) };
}

/** The address of a range that was given as an argument, without its sheet. */
function addressOf(range: unknown): string {
  if (!isServerObject(range)) throw new ExcelError('InvalidArgument');
  return String(range.scalars?.['Address']?.()).replace(/^.*!/, '');
}
