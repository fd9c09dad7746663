import { findPlans } from '../../src/app/find-plans';
import type { Table } from '../../src/table/table';
import { scoreSheet } from '../accuracy/score';
import { parseTruth, type TypedTruth } from '../support/forms/typed-truth';
import { readFixtureSnapshot } from '../support/snapshots';
import type { WorkbookSnapshot } from '../../src/sheet/snapshot';

const tablesOf = (snapshot: WorkbookSnapshot): Table[] => findPlans(snapshot).plans.map(({ table }) => table);

/** Tables of real documents: fixture, sheet, truth. */
const REAL_TABLES: readonly (readonly [fixture: string, sheet: string, truth: TypedTruth])[] = [
  [
    'belu-renstra-2021-2026',
    'Tabel 2.7',
    {
      layout: 'T-C.23',
      header: '3-5',
      body: '6-9',
      columns: 'A no | B indicator | C ikkTarget | D:I target 2016 | J:O realized 2016 | P:U ratio percent 2016',
    },
  ],
  [
    'belu-renstra-2021-2026',
    'Tabel 2.8',
    {
      layout: 'T-C.24',
      header: '3-5',
      body: '6-13',
      columns:
        'A no | B name | C:G budget rp 2016 | H:L spent rp 2016 | M:Q ratio percent 2016 | R budgetGrowth | S spentGrowth',
    },
  ],
  [
    'belu-renstra-2021-2026',
    'Tabel 4.1',
    {
      layout: 'T-C.25',
      header: '5-7',
      body: '8-12',
      columns: 'A goal | B objective | C indicator | D unit | E:J target 2021',
    },
  ],
  [
    'belu-renstra-2021-2026',
    'Tabel 6.2',
    {
      layout: 'T-C.27',
      header: '3-5',
      body: '6-30',
      columns:
        'A goal | B objective | C code | D name | E indicator | F:Q target k/rp 2021 | R final rp | S responsibleUnit | T location',
    },
  ],
  [
    'belu-renstra-2021-2026',
    'Tabel 7.1',
    {
      layout: 'T-C.28',
      header: '4-5',
      body: '6-10',
      columns: 'A no | B indicator | C baseline | D:H target 2021 | I final',
    },
  ],
  [
    'dharmasraya-renja-2022',
    'Tabel 3.1',
    {
      layout: 'T-C.33',
      header: '7-9 31-33',
      body: '10-42',
      columns:
        'A code | B name | C indicator | D location | E target 2022 | F budget rp 2022 | G fundSource | H notes | I forwardTarget 2023 | J forwardBudget rp 2023',
    },
  ],
  [
    'rote-ndao-renja-2024-tabel-2-5',
    'Tabel 2',
    {
      layout: 'T-C.30',
      header: '3-5',
      body: '6-15',
      columns:
        'A no | B indicator | C nationalStandard | D ikk | E:H target 2021 | I:J realized 2021 | K:L projection 2023 | M notes',
    },
  ],
  [
    'rote-ndao-renja-2024-tabel-2-5',
    'Tabel 3',
    {
      layout: 'T-C.31',
      header: '5-7',
      body: '8-32',
      columns:
        'A no | B name rkpd | C location rkpd | D indicator rkpd | E target rkpd | F budget rp rkpd | ' +
        'G name analysis | H location analysis | I indicator analysis | J target analysis | K budget rp analysis | L notes',
    },
  ],
  [
    'rote-ndao-renja-2024-tabel-2-5',
    'Tabel 4',
    {
      layout: 'T-C.32',
      header: '3-4',
      body: null,
      columns: 'A no | B name | C location | D indicator | E volume | F notes',
    },
  ],
  [
    'rote-ndao-renja-2024-tabel-2-5',
    'Tabel 5',
    {
      layout: 'T-C.33',
      header: '3-5',
      body: '6-32',
      columns:
        'A:F code | G name | H indicator | I location | J target 2024 | K budget rp 2024 | L fundSource | M notes | N forwardTarget 2025 | O forwardBudget rp 2025',
    },
  ],
  [
    'bangka-selatan-lakip-2019',
    'Perjanjian Kinerja',
    { layout: 'LAKIP-PK', header: '5 25', body: '6-34', columns: 'A no | B objective | C indicator | D target' },
  ],
  [
    'bangka-selatan-lakip-2019',
    'Renstra IKU',
    {
      layout: 'LAKIP-IKU',
      header: '3-5 18-20',
      body: '6-29',
      columns: 'A no | B indicator | C baseline | D:H target 2017 | I final',
    },
  ],
  [
    'bangka-selatan-lakip-2019',
    'Realisasi PK',
    {
      layout: 'LAKIP-CAPAIAN',
      header: '6-7',
      body: '8-31',
      columns: 'A objective | B indicator | C target | D realized | E achievement percent',
    },
  ],
  [
    'bangka-selatan-lakip-2019',
    'Realisasi Anggaran',
    {
      layout: 'LAKIP-ANGGARAN',
      header: '4-5',
      body: '6-13',
      columns: 'A no | B objective | C name | D budget rp | E spent rp | F achievement percent',
    },
  ],
];

describe('tables of real documents', () => {
  it.each(REAL_TABLES)('%s, %s: found alone, with its form, rows and columns', async (fixture, sheetName, truth) => {
    const { sheets } = await readFixtureSnapshot(fixture);
    const tables = tablesOf({ sheets: sheets.filter(({ name }) => name === sheetName) });
    expect(tables).toHaveLength(1);
    expect(scoreSheet([parseTruth(truth)], tables).flatMap(({ faults }) => faults)).toEqual([]);
  });
});
