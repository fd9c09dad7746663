import type { FormSheet } from './form-sheet';
import {
  bodyRows,
  codeColumn,
  group,
  indicatorColumn,
  indicatorRows,
  leaf,
  makeForm,
  nameColumn,
  pickCodeStyle,
  quantity,
  ratio,
  tell,
  type BodyRow,
  type CodeStyle,
} from './body';
import type { Heading, Numbering } from './headings';
import { achievementOf, budgetOf, overPeriods, quantityOf, realizedQuantity, spentOf, sum } from './outline';
import type { Random } from './random';
import { OBJECTIVES } from './vocabulary';

const NUMBERINGS: readonly Numbering[] = ['plain', 'plain', 'brackets', null];

/** T-C.29 in rupiah or in quantities, its code in one cell or split; `withObjectives` with number and objective before it. */
export function evaluationOfRenja(
  random: Random,
  measure: 'rp' | 'k',
  code?: CodeStyle,
  withObjectives = false,
): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const n = story.year;
  const pd = random.pick(['Perangkat Daerah', 'SKPD', 'OPD', 'PD']);
  const figure = (row: BodyRow, of: (year: number, kind: 'plan' | 'done') => number): number | null =>
    row.node && (row.isFirst || measure === 'k') && (measure === 'rp' || row.indicator) ? of(n, 'plan') : null;
  const value = (row: BodyRow, kind: 'plan' | 'done', year: number): number =>
    measure === 'rp'
      ? (kind === 'plan' ? budgetOf : spentOf)(row.node!, year)
      : (kind === 'plan' ? quantityOf : realizedQuantity)(row.indicator!, year);
  const together = (row: BodyRow, values: readonly number[]): number =>
    measure === 'rp' ? sum(values) : overPeriods(row.indicator!, values);
  const total = (row: BodyRow): number =>
    together(
      row,
      [n - 4, n - 3, n - 2, n - 1, n].map((year) => value(row, 'plan', year)),
    );
  const before = (row: BodyRow): number =>
    together(
      row,
      [n - 4, n - 3].map((year) => value(row, 'done', year)),
    );
  const toDate = (row: BodyRow): number =>
    together(row, [before(row), value(row, 'done', n - 2), value(row, 'plan', n - 1)]);
  const cell = (of: (row: BodyRow) => number) => (row: BodyRow) => {
    if (figure(row, () => 0) === null) return row.node && !row.isTotal ? style.none : undefined;
    return measure === 'rp' ? { value: of(row), format: '#,##0' } : Math.round(of(row) * 100) / 100;
  };
  const share = (part: (row: BodyRow) => number, whole: (row: BodyRow) => number) => (row: BodyRow) =>
    figure(row, () => 0) === null ? undefined : ratio(shareOf(row, part(row), whole(row)), style);
  const shareOf = ({ indicator }: BodyRow, part: number, whole: number): number =>
    measure === 'rp' ? part / whole : achievementOf(indicator!, part, whole);
  const last = (kind: 'plan' | 'done') => (row: BodyRow) => value(row, kind, n - 2);
  const lead: Heading<BodyRow>[] = [
    leaf('No', 'no', 'no', ({ node, isFirst, isTotal }) => (node && isFirst && !isTotal ? node.label : undefined)),
    leaf('Sasaran', 'objective', 'text', ({ node, isFirst, isTotal }) =>
      node?.level === 'program' && isFirst && !isTotal
        ? OBJECTIVES[story.programs.indexOf(node) % OBJECTIVES.length]
        : undefined,
    ),
  ];
  const headings: Heading<BodyRow>[] = [
    ...(withObjectives ? lead : []),
    codeColumn('Kode', code ?? pickCodeStyle(random)),
    nameColumn(
      random.pick([
        'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
        'Program/Kegiatan/Sub Kegiatan',
        'Urusan / Bidang / Program / Kegiatan',
      ]),
    ),
    indicatorColumn(
      random.pick([
        'Indikator Kinerja Program (outcome)/ Kegiatan (output)',
        'Indikator Kinerja',
        'Indikator Program/Kegiatan',
      ]),
    ),
    leaf(
      random.pick([
        `Target Kinerja Capaian Program (Renstra ${pd}) Tahun ${n}`,
        `Target Renstra ${pd} s.d. Tahun ${n}`,
        `Target Akhir Renstra ${pd}`,
      ]),
      { role: 'renstraTarget', measure },
      'amount',
      cell(total),
      { key: 'renstra' },
    ),
    leaf(
      random.pick([
        `Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun ${n - 3}`,
        `Realisasi Capaian Renstra s.d Tahun ${n - 3}`,
      ]),
      { role: 'realizedBefore', measure, year: n - 3 },
      'amount',
      cell(before),
      { key: 'before' },
    ),
    group(
      random.pick([
        `Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu (${n - 2})`,
        `Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun ${n - 2}`,
      ]),
      [
        leaf(
          `Target Renja ${pd} Tahun ${n - 2}`,
          { role: 'lastYearTarget', measure, year: n - 2 },
          'amount',
          cell(last('plan')),
          { key: 'target' },
        ),
        leaf(
          `Realisasi Renja ${pd} Tahun ${n - 2}`,
          { role: 'lastYearRealized', measure, year: n - 2 },
          'amount',
          cell(last('done')),
          { key: 'realized' },
        ),
        leaf(
          random.pick(['Tingkat Realisasi (%)', 'Tingkat Capaian (%)', '% Realisasi']),
          { role: 'lastYearRatio', measure: 'percent', year: n - 2 },
          'ratio',
          share(last('done'), last('plan')),
          {
            formula: random.pick(['({realized}/{target})', '{realized}/{target}', '({realized}/{target})x100%']),
          },
        ),
      ],
    ),
    leaf(
      random.pick([
        `Target Program dan Kegiatan (Renja ${pd} Tahun ${n - 1})`,
        `Target Renja ${pd} Tahun Berjalan (${n - 1})`,
      ]),
      { role: 'currentYearTarget', measure, year: n - 1 },
      'amount',
      cell((row) => value(row, 'plan', n - 1)),
      { key: 'current' },
    ),
    group(`Perkiraan Realisasi Capaian Target Renstra ${pd} s/d Tahun Berjalan`, [
      leaf(
        random.pick([
          `Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (${n - 1})`,
          `Perkiraan Realisasi s.d. Tahun ${n - 1}`,
        ]),
        { role: 'projectedRealized', measure, year: n - 1 },
        'amount',
        cell(toDate),
        {
          key: 'projected',
          formula: '({before}+{realized}+{current})',
        },
      ),
      leaf(
        random.pick(['Tingkat Capaian Realisasi Target Renstra (%)', 'Tingkat Capaian Target Renstra (%)']),
        { role: 'renstraRatio', measure: 'percent', year: n - 1 },
        'ratio',
        share(toDate, total),
        {
          formula: '({projected}/{renstra})',
        },
      ),
    ]),
  ];
  return makeForm({
    layout: 'T-C.29',
    sheetName: random.pick(['Tabel 1', 'T-C.29', 'Evaluasi Renja', 'Sheet1']),
    title: [
      ...random.pick([['Tabel 2.1'], ['Tabel T-C.29.'], []]),
      `Rekapitulasi Evaluasi Hasil Pelaksanaan Renja ${pd} dan Pencapaian Renstra ${pd} s/d Tahun ${n}`,
      story.region,
      '',
    ],
    headings,
    numbering: random.pick(NUMBERINGS),
    rows: bodyRows(telling, measure === 'rp' ? random.pick(['JUMLAH', 'TOTAL', null, undefined]) : undefined),
    isTotal: ({ isTotal }) => isTotal,
  });
}

/** T-C.30: the service's indicators over four years. */
export function servicePerformance(random: Random): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const n = story.year;
  const pd = random.pick(['Perangkat Daerah', 'SKPD', 'PD']);
  const year = (at: number): string => random.pick([`Tahun ${at}`, `Tahun ${at}`, `Th. ${at}`, `${at}`]);
  const figures = (role: string, years: readonly number[], of: typeof quantityOf): Heading<BodyRow>[] =>
    years.map((at) =>
      leaf(year(at), { role, year: at }, 'quantity', (row) =>
        quantity(of(row.indicator!, at), row.indicator!, { ...style, unitBehind: false }),
      ),
    );
  const rows = indicatorRows(telling);
  return makeForm<BodyRow>({
    layout: 'T-C.30',
    sheetName: random.pick(['Tabel 2', 'T-C.30', 'Capaian Pelayanan']),
    title: [
      `${random.pick(['Tabel 2', 'Tabel 2.2', 'Tabel T-C.30'])} Pencapaian Kinerja Pelayanan ${pd} ${story.agency.name} ${story.region}`,
      '',
    ],
    headings: [
      leaf('No', 'no', 'no', (row) => rows.indexOf(row) + 1),
      indicatorColumn(random.pick(['Indikator', 'Indikator Kinerja', 'Indikator Kinerja Pelayanan'])),
      leaf(
        random.pick(['SPM/Standar Nasional', 'SPM / standar nasional', 'Standar Nasional (SPM)']),
        'nationalStandard',
        'quantity',
        (row) =>
          rows.indexOf(row) % 3 === 1 && row.indicator!.unit === '%' ? { value: 100, format: '0.00' } : undefined,
      ),
      leaf(random.pick(['IKK', 'IKK (PP-6/08)', 'Indikator Kinerja Kunci (IKK)']), 'ikk', 'quantity', (row) =>
        rows.indexOf(row) % 4 === 2 ? 'IKK' : undefined,
      ),
      group(
        random.pick([`Target Renstra ${pd}`, `Target Renstra ${pd} Tahun`]),
        figures('target', [n - 2, n - 1, n, n + 1], quantityOf),
      ),
      group(
        random.pick(['Realisasi Capaian', 'Realisasi Capaian Tahun', 'Realisasi']),
        figures('realized', [n - 2, n - 1], realizedQuantity),
      ),
      group('Proyeksi', figures('projection', [n, n + 1], quantityOf)),
      leaf(random.pick(['Catatan Analisis', 'Catatan']), 'notes', 'text', (row) =>
        rows.indexOf(row) % 3 === 0 ? 'sesuai kuota' : undefined,
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}
