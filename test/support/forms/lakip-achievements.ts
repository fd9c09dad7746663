import {
  indicatorColumn,
  indicatorRows,
  group,
  leaf,
  makeForm,
  quantity,
  ratio,
  tell,
  unitColumn,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import type { Leaf } from './headings';
import { NUMBERINGS, objectiveEvery } from './lakip';
import { achievementOf, quantityOf, realizedQuantity } from './outline';
import type { Random } from './random';

/** What a year's realisation is of a year's target, as a LAKIP computes it. */
const share =
  (style: ReturnType<typeof tell>['style'], year: number, ofTarget = year) =>
  ({ indicator }: BodyRow) =>
    ratio(
      achievementOf(indicator!, realizedQuantity(indicator!, year), quantityOf(indicator!, ofTarget), 'complement'),
      style,
    );

/** What came of the targets of one year: "Realisasi PK", "Pengukuran Kinerja", "Analisis Capaian". */
export function achievementOfTargets(
  random: Random,
  options: { withNumbers: boolean; withObjectives: boolean; withUnit: boolean },
): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const rows = indicatorRows(telling);
  const withYear = random.pick(['', ` ${story.year}`]);
  const bare = { ...style, unitBehind: !options.withUnit && style.unitBehind };
  return makeForm<BodyRow>({
    layout: 'LAKIP-CAPAIAN',
    sheetName: random.pick(['Realisasi PK', 'Pengukuran Kinerja', 'Capaian']),
    title: [
      random.pick(['PENGUKURAN KINERJA', 'REALISASI PERJANJIAN KINERJA (PK)', 'ANALISIS CAPAIAN KINERJA']) +
        ` TAHUN ${story.year}`,
      random.pick([story.agency.name, `Urusan ${story.agency.bidang}`]),
      '',
    ],
    headings: [
      ...(options.withNumbers ? [leaf<BodyRow>('No', 'no', 'no', (row) => rows.indexOf(row) + 1)] : []),
      ...(options.withObjectives
        ? [leaf<BodyRow>(random.pick(['Sasaran Strategis', 'Sasaran']), 'objective', 'text', objectiveEvery(rows, 3))]
        : []),
      indicatorColumn(random.pick(['Indikator Kinerja', 'Indikator Kinerja Utama'])),
      ...(options.withUnit ? [unitColumn('Satuan')] : []),
      leaf(`Target${withYear}`, 'target', 'quantity', (row) =>
        quantity(quantityOf(row.indicator!, story.year), row.indicator!, bare),
      ),
      leaf(`Realisasi${withYear}`, 'realized', 'quantity', (row) =>
        quantity(realizedQuantity(row.indicator!, story.year), row.indicator!, bare),
      ),
      leaf(
        random.pick(['%', '% tingkat capaian', 'Capaian (%)', '% Capaian', 'Persentase Capaian']),
        { role: 'achievement', measure: 'percent' },
        'ratio',
        share(style, story.year),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

/** What came of the targets of several years, year by year, as a LAKIP compares them. */
export function achievementsCompared(random: Random): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const rows = indicatorRows(telling);
  const years = Array.from({ length: random.pick([2, 3]) }, (_, index) => story.year - index).reverse();
  const bare = { ...style, unitBehind: false };
  const [target, realized, achieved] = random.pick([
    ['Target', 'Realisasi', 'Capaian (%)'],
    ['Target', 'Realisasi', '% Capaian'],
    ['TARGET', 'REALISASI', '%'],
  ] as const);
  const ofYear = (year: number): Leaf<BodyRow>[] => [
    leaf(target, { role: 'target', year }, 'quantity', ({ indicator }) =>
      quantity(quantityOf(indicator!, year), indicator!, bare),
    ),
    leaf(realized, { role: 'realized', year }, 'quantity', ({ indicator }) =>
      quantity(realizedQuantity(indicator!, year), indicator!, bare),
    ),
    leaf(achieved, { role: 'achievement', measure: 'percent', year }, 'ratio', share(style, year)),
  ];
  return makeForm<BodyRow>({
    layout: 'LAKIP-CAPAIAN',
    sheetName: random.pick(['Perbandingan', 'Capaian', 'Tabel 3.4']),
    title: [
      `${random.pick(['Tabel 3.4 ', ''])}Perbandingan Realisasi Kinerja Tahun ${years[0]} s.d. ${story.year}`,
      random.pick([story.agency.name, '']),
      '',
    ],
    headings: [
      leaf<BodyRow>('No', 'no', 'no', (row) => rows.indexOf(row) + 1),
      indicatorColumn(random.pick(['Indikator Kinerja', 'Indikator Kinerja Utama'])),
      ...years.map((year) => group(`${random.pick(['Tahun ', ''])}${year}`, ofYear(year))),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

/** What was reached so far, set against the target of the year and that of the Renstra's end. */
export function achievementOfRenstra(random: Random): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const rows = indicatorRows(telling);
  const bare = { ...style, unitBehind: false };
  const [before, end] = [story.year - 1, story.year + 2];
  const figure = (of: typeof quantityOf, year: number) => (row: BodyRow) =>
    quantity(of(row.indicator!, year), row.indicator!, bare);
  return makeForm<BodyRow>({
    layout: 'LAKIP-CAPAIAN',
    sheetName: random.pick(['Capaian', 'Analisis']),
    title: [`ANALISIS CAPAIAN KINERJA TAHUN ${story.year}`, ''],
    headings: [
      indicatorColumn('Indikator Kinerja'),
      unitColumn('Satuan'),
      leaf(
        `Realisasi Tahun ${before}`,
        { role: 'realized', year: before },
        'quantity',
        figure(realizedQuantity, before),
      ),
      group(`Tahun ${story.year}`, [
        leaf('Target', { role: 'target', year: story.year }, 'quantity', figure(quantityOf, story.year)),
        leaf('Realisasi', { role: 'realized', year: story.year }, 'quantity', figure(realizedQuantity, story.year)),
        leaf(
          '% Capaian',
          { role: 'achievement', measure: 'percent', year: story.year },
          'ratio',
          share(style, story.year),
        ),
      ]),
      leaf(
        random.pick([`Target Akhir Renstra (${end})`, `Target Akhir Renstra Tahun ${end}`]),
        { role: 'renstraTarget', year: end },
        'quantity',
        figure(quantityOf, end),
      ),
      leaf(
        random.pick(['Capaian terhadap Target Akhir Renstra (%)', 'Tingkat Kemajuan (%)']),
        { role: 'renstraRatio', measure: 'percent', year: story.year },
        'ratio',
        share(style, story.year, end),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}
