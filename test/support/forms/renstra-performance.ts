import type { CellInput } from '../workbook-builder';
import {
  indicatorRows,
  amount,
  bodyRows,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  nameColumn,
  quantity,
  ratio,
  tell,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import type { Leaf } from './headings';
import { achievementOf, budgetOf, quantityOf, realizedQuantity, spentOf, sum } from './outline';
import type { Random } from './random';
import { NUMBERINGS, yearsFrom, yearText } from './renstra-years';

/** T-C.23 with all three target kinds or one, five or six years, which the headings name or only count ("Tahun ke-" over 1 to 5). */
export function servicePerformanceOfRenstra(
  random: Random,
  kinds: 1 | 3,
  count: 5 | 6,
  headings: 'named' | 'counted' = 'named',
): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const pd = random.pick(['Perangkat Daerah', 'SKPD', 'OPD']);
  const years = yearsFrom(story.year - count, count);
  const isCounted = headings === 'counted';
  const named = yearText(random);
  const text = isCounted ? (year: number) => String(year - years[0]! + 1) : named;
  const rows = indicatorRows(telling);
  const bare = { ...style, unitBehind: false };
  const byYear = (
    role: string,
    measure: 'percent' | undefined,
    of: (row: BodyRow, year: number) => CellInput | undefined,
  ): Leaf<BodyRow>[] =>
    years.map((year) =>
      leaf(text(year), { role, year, ...(measure && { measure }) }, measure ? 'ratio' : 'quantity', (row) =>
        of(row, year),
      ),
    );
  const kindColumns = [
    leaf<BodyRow>('Target NSPK', 'nspkTarget', 'quantity', () => undefined),
    leaf<BodyRow>('Target IKK', 'ikkTarget', 'quantity', (row) =>
      rows.indexOf(row) % 2 === 0 ? quantity(80, row.indicator!, bare) : undefined,
    ),
    leaf<BodyRow>('Target Indikator Lainnya', 'otherTarget', 'quantity', () => undefined),
  ];
  return makeForm<BodyRow>({
    layout: 'T-C.23',
    sheetName: random.pick(['Tabel 2.7', 'T-C.23', 'Kinerja Pelayanan']),
    title: [
      `${random.pick(['Tabel 2.1', 'Tabel T-C.23.', 'Tabel 2.7'])} Pencapaian Kinerja Pelayanan ${pd} ${story.agency.name} ${story.region}${isCounted ? ` Tahun ${years[0]}-${years.at(-1)}` : ''}`,
      '',
    ],
    headings: [
      leaf('No', 'no', 'no', (row) => rows.indexOf(row) + 1),
      indicatorColumn(
        random.pick([
          `Indikator Kinerja sesuai Tugas dan Fungsi ${pd}`,
          'Indikator Kinerja',
          `Indikator Kinerja Sesuai Tupoksi ${pd}`,
        ]),
      ),
      ...(kinds === 3 ? kindColumns : [random.pick(kindColumns)]),
      group(
        isCounted
          ? `Target Renstra ${pd} Tahun ke-`
          : random.pick([`Target Renstra ${pd} Tahun`, `Target Renstra ${pd} Tahun ke-`]),
        byYear('target', undefined, (row, year) => quantity(quantityOf(row.indicator!, year), row.indicator!, bare)),
      ),
      group(
        random.pick(['Realisasi Capaian Tahun', 'Realisasi Capaian Tahun ke-', 'Realisasi Tahun']),
        byYear('realized', undefined, (row, year) =>
          quantity(realizedQuantity(row.indicator!, year), row.indicator!, bare),
        ),
      ),
      group(
        random.pick(['Rasio Capaian pada Tahun', 'Rasio Capaian pada Tahun ke-', 'Rasio Capaian Tahun']),
        byYear('ratio', 'percent', (row, year) =>
          ratio(
            achievementOf(row.indicator!, realizedQuantity(row.indicator!, year), quantityOf(row.indicator!, year)),
            style,
          ),
        ),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

/** T-C.24: budgets and what was spent, per program, with yearly means of growth. */
export function fundingOfRenstra(random: Random, withNumbers: boolean): FormSheet {
  const telling = tell(random, { programs: 3 });
  const { story, style } = telling;
  const years = yearsFrom(story.year - 5, 5);
  const text = yearText(random);
  const rows = bodyRows(telling, random.pick(['TOTAL', 'JUMLAH', undefined])).filter(
    ({ node, isFirst }) => node && isFirst && node.level !== 'subKegiatan',
  );
  const byYear = (
    role: string,
    content: 'amount' | 'ratio',
    of: (row: BodyRow, year: number) => CellInput | undefined,
  ): Leaf<BodyRow>[] =>
    years.map((year) =>
      leaf(text(year), { role, year, measure: content === 'ratio' ? 'percent' : 'rp' }, content, (row) =>
        of(row, year),
      ),
    );
  const growth = (of: typeof budgetOf) => (row: BodyRow) => {
    const values = years.map((year) => of(row.node!, year));
    return ratio(sum(values.slice(1).map((value, index) => value / values[index]! - 1)) / (values.length - 1), style);
  };
  const number = leaf<BodyRow>('No', 'no', 'no', (row) => (row.isTotal ? undefined : rows.indexOf(row) + 1));
  return makeForm<BodyRow>({
    layout: 'T-C.24',
    sheetName: random.pick(['Tabel 2.8', 'T-C.24', 'Anggaran']),
    title: [
      `${random.pick(['Tabel 2.2', 'Tabel T-C.24', 'Tabel. 2.8'])} Anggaran dan Realisasi Pendanaan Pelayanan ${story.agency.name}`,
      story.region,
      '',
    ],
    headings: [
      ...(withNumbers ? [number] : []),
      nameColumn(random.pick(['Uraian', 'Uraian ***)', 'Uraian Program/Kegiatan'])),
      group(
        random.pick(['Anggaran pada Tahun', 'Anggaran pada Tahun ke-']),
        byYear('budget', 'amount', (row, year) => amount(budgetOf(row.node!, year))),
      ),
      group(
        random.pick(['Realisasi Anggaran pada Tahun', 'Realisasi Anggaran pada Tahun ke-']),
        byYear('spent', 'amount', (row, year) => amount(spentOf(row.node!, year))),
      ),
      group(
        random.pick(['Rasio antara Realisasi dan Anggaran Tahun', 'Rasio antara Realisasi dan Anggaran Tahun ke-']),
        byYear('ratio', 'ratio', (row, year) => ratio(spentOf(row.node!, year) / budgetOf(row.node!, year), style)),
      ),
      group('Rata-rata Pertumbuhan', [
        leaf('Anggaran', 'budgetGrowth', 'ratio', growth(budgetOf)),
        leaf('Realisasi', 'spentGrowth', 'ratio', growth(spentOf)),
      ]),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
    isTotal: ({ isTotal }) => isTotal,
    notes: random.pick([[], ['', 'Sumber: Laporan Realisasi Fisik dan Keuangan']]),
  });
}

/** T-C.28: indicators that follow the RPJMD. */
export function indicatorsOfRpjmd(random: Random, count: 5 | 6): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const years = yearsFrom(story.year, count);
  const text = yearText(random);
  const rows = indicatorRows(telling);
  const bare = { ...style, unitBehind: false };
  const figure = (year: number) => (row: BodyRow) => quantity(quantityOf(row.indicator!, year), row.indicator!, bare);
  return makeForm<BodyRow>({
    layout: 'T-C.28',
    sheetName: random.pick(['Tabel 7.1', 'T-C.28', 'Indikator RPJMD']),
    title: [
      random.pick(['Tabel 7.1', 'Tabel T-C.28']),
      `Indikator Kinerja ${random.pick(['Perangkat Daerah', 'SKPD'])} yang Mengacu pada Tujuan dan Sasaran RPJMD`,
      '',
    ],
    headings: [
      leaf('No', 'no', 'no', (row) => rows.indexOf(row) + 1),
      indicatorColumn(random.pick(['Indikator', 'Indikator Kinerja'])),
      leaf(
        random.pick([
          'Kondisi Kinerja pada Awal Periode RPJMD',
          'Kondisi Kinerja Awal Periode RPJMD',
          'Kondisi kinerja pada awal periode RPJMD (Tahun 0)',
        ]),
        'baseline',
        'quantity',
        figure(years[0]! - 1),
      ),
      group(
        random.pick(['Target Capaian Setiap Tahun', 'Target Capaian setiap tahun']),
        years.map((year) => leaf(text(year), { role: 'target', year }, 'quantity', figure(year))),
      ),
      leaf(
        random.pick(['Kondisi Kinerja pada Akhir Periode RPJMD', 'Kondisi Kinerja Akhir Periode RPJMD']),
        'final',
        'quantity',
        figure(years.at(-1)!),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
    notes: random.pick([[], ['', 'Sumber Data: RPJMD']]),
  });
}
