import { Bench } from 'tinybench';
import { checkWorkbook } from '../../src/app/check-workbook';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { longTable } from './long-table';

/** Rows of the measured table; as many as an agency's table hardly ever has. */
const ROWS = 20_000;

const bytes = longTable(ROWS);
const bench = new Bench({ iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 });
bench.add('read', async () => void (await XlsxHost.open(bytes).read()));
bench.add('read and check', async () => {
  const result = checkWorkbook(await XlsxHost.open(bytes).read());
  if (result.tables.length !== 1) throw new Error(`${result.tables.length} tables found where there is one`);
});
await bench.run();

const [read, both] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.mean : Number.NaN)) as [
  number,
  number,
];
console.log(`T-C.29 of ${ROWS.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(1)} MB`);
console.log(`read             ${read.toFixed(0)} ms`);
console.log(`read and check   ${both.toFixed(0)} ms, ${(both / read).toFixed(2)} times reading`);
