import { Bench } from 'tinybench';
import { checkWorkbook } from '../../src/app/check-workbook';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { longTable } from './long-table';

/** Rows of the measured table; as many as an agency's table hardly ever has. */
const ROWS = 20_000;

const bytes = longTable(ROWS);
const snapshot = await XlsxHost.open(bytes).read();
const bench = new Bench({ iterations: 10, time: 0, warmupIterations: 2, warmupTime: 0 });
bench.add('read', () => XlsxHost.open(bytes).read());
bench.add('check', () => {
  // What is known of a snapshot is remembered with it, so each turn gets one of its own.
  const result = checkWorkbook({ sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) });
  if (result.tables.length !== 1) throw new Error(`${result.tables.length} tables found where there is one`);
});
await bench.run();

const [read, check] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN)) as [
  number,
  number,
];
console.log(`T-C.29 of ${ROWS.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(1)} MB (medians)`);
console.log(`reading          ${read.toFixed(0)} ms`);
console.log(`checking         ${check.toFixed(0)} ms, ${(check / read).toFixed(2)} times reading`);
