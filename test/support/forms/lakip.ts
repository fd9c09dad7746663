import {
  indicatorRows,
  amount,
  bodyRows,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  quantity,
  ratio,
  tell,
  unitColumn,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import type { Numbering } from './headings';
import { budgetOf, quantityOf, spentOf } from './outline';
import type { Random } from './random';
import { OBJECTIVES } from './vocabulary';

/** How the number rows of a LAKIP's tables are written; many have none. */
export const NUMBERINGS: readonly Numbering[] = ['plain', 'brackets', 'brackets', null];

/** The sasaran of every so many rows, in the first of them. */
export const objectiveEvery = (rows: readonly BodyRow[], every: number) => (row: BodyRow) => {
  const index = rows.indexOf(row);
  return index % every === 0 ? OBJECTIVES[(index / every) % OBJECTIVES.length] : undefined;
};

/** Perjanjian Kinerja: objectives, indicators and their targets. */
export function performanceAgreement(random: Random, options: { withNumbers: boolean; withUnit: boolean }): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const rows = indicatorRows(telling);
  return makeForm<BodyRow>({
    layout: 'LAKIP-PK',
    sheetName: random.pick(['Perjanjian Kinerja', 'PK', 'PK Kadis']),
    title: [`PERJANJIAN KINERJA TAHUN ${story.year}`, story.agency.name.toUpperCase(), story.region.toUpperCase(), ''],
    headings: [
      ...(options.withNumbers
        ? [leaf<BodyRow>(random.pick(['No', 'NO.']), 'no', 'no', (row) => rows.indexOf(row) + 1)]
        : []),
      leaf(
        random.pick(['Sasaran Strategis', 'Sasaran', 'SASARAN STRATEGIS']),
        'objective',
        'text',
        objectiveEvery(rows, 2),
      ),
      indicatorColumn(random.pick(['Indikator Kinerja', 'INDIKATOR KINERJA', 'Indikator Kinerja Utama'])),
      ...(options.withUnit ? [unitColumn('Satuan')] : []),
      leaf(random.pick(['Target', 'TARGET', `Target ${story.year}`]), 'target', 'quantity', (row) =>
        quantity(quantityOf(row.indicator!, story.year), row.indicator!, { ...style, unitBehind: !options.withUnit }),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

/** IKU and the Renstra's targets by year. */
export function mainIndicators(random: Random): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const rows = indicatorRows(telling);
  const years = Array.from({ length: 5 }, (_, index) => story.year + index);
  const bare = { ...style, unitBehind: false };
  const figure = (year: number) => (row: BodyRow) => quantity(quantityOf(row.indicator!, year), row.indicator!, bare);
  return makeForm<BodyRow>({
    layout: 'LAKIP-IKU',
    sheetName: random.pick(['IKU', 'Renstra IKU', 'Indikator Kinerja Utama']),
    title: [
      `INDIKATOR KINERJA UTAMA DAN TARGET RENSTRA TAHUN ${years[0]}-${years[4]}`,
      random.pick([story.agency.name.toUpperCase(), '']),
      '',
    ],
    headings: [
      leaf(random.pick(['NO', 'No']), 'no', 'no', (row) => `${rows.indexOf(row) + 1}.`),
      indicatorColumn(random.pick(['INDIKATOR', 'Indikator Kinerja Utama', 'Indikator Kinerja'])),
      leaf(
        random.pick(['Kondisi Kinerja pada awal periode RPJMD', 'Kondisi Awal']),
        'baseline',
        'quantity',
        figure(years[0]! - 1),
      ),
      group(
        random.pick(['Target Capaian Setiap Tahun', 'Target Kinerja Tahun']),
        years.map((year) => leaf(String(year), { role: 'target', year }, 'quantity', figure(year))),
      ),
      leaf(
        random.pick(['Kondisi Kinerja pada akhir periode RPJMD', 'Kondisi Akhir']),
        'final',
        'quantity',
        figure(years[4]!),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

/** Realisasi Anggaran: what was planned and spent per program. */
export function spending(random: Random, options: { withNumbers: boolean; withObjectives: boolean }): FormSheet {
  const telling = tell(random, { programs: 3 });
  const { story, style } = telling;
  const total = random.pick(['Jumlah', 'TOTAL', undefined]);
  const levels = random.pick([['program'], ['program', 'kegiatan']]);
  const rows = bodyRows(telling, total).filter(
    ({ node, isFirst, isTotal }) => node && isFirst && (isTotal || levels.includes(node.level)),
  );
  const isLabelFirst = options.withNumbers;
  return makeForm<BodyRow>({
    layout: 'LAKIP-ANGGARAN',
    sheetName: random.pick(['Realisasi Anggaran', 'Anggaran']),
    title: ['REALISASI ANGGARAN', `Realisasi Anggaran ${story.agency.name} Tahun ${story.year}`, ''],
    headings: [
      ...(options.withNumbers
        ? [leaf<BodyRow>('No', 'no', 'no', (row) => (row.isTotal ? total : `${rows.indexOf(row) + 1}.`))]
        : []),
      ...(options.withObjectives
        ? [
            leaf<BodyRow>(
              random.pick(['Indikator Sasaran Renstra', 'Sasaran Strategis', 'Sasaran']),
              'objective',
              'text',
              (row) => (row.isTotal ? undefined : objectiveEvery(rows, 1)(row)),
            ),
          ]
        : []),
      leaf(random.pick(['Program dan Kegiatan Renstra', 'Program/Kegiatan', 'Program']), 'name', 'text', (row) =>
        row.isTotal ? (isLabelFirst ? undefined : total) : row.node!.name,
      ),
      leaf(
        random.pick(['Rencana Anggaran', 'Anggaran (Rp)', 'Pagu Anggaran']),
        { role: 'budget', measure: 'rp' },
        'amount',
        (row) => amount(budgetOf(row.node!, story.year)),
      ),
      leaf(
        random.pick(['Realisasi Anggaran', 'Realisasi (Rp)', 'Realisasi Anggaran (Rp)']),
        { role: 'spent', measure: 'rp' },
        'amount',
        (row) => amount(spentOf(row.node!, story.year)),
      ),
      leaf(
        random.pick(['% Capaian Anggaran', '%', 'Capaian (%)', 'Persentase']),
        { role: 'achievement', measure: 'percent' },
        'ratio',
        (row) => ratio(spentOf(row.node!, story.year) / budgetOf(row.node!, story.year), style),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
    isTotal: ({ isTotal }) => isTotal,
  });
}
