import {
  onceEvery,
  quantity,
  bodyRows,
  codeColumn,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  money,
  nameColumn,
  target,
  tell,
  unitColumn,
  wordColumn,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import type { Heading, Leaf } from './headings';
import { budgetOf, overPeriods, quantityOf, sum } from './outline';
import type { Random } from './random';
import { NUMBERINGS, yearsFrom, yearText } from './renstra-years';
import { GOALS, OBJECTIVES, PLACES } from './vocabulary';

export interface ProgramPlanOptions {
  /** Pairs of K and Rp under each year, the same in a header of one row ("Target 2021", "Pagu 2021"), or Rp alone. */
  readonly figures: 'pairs' | 'flat pairs' | 'rp';
  readonly years: 5 | 6;
  readonly withUnit: boolean;
  readonly withGoals: boolean;
  readonly withBaseline: boolean;
  readonly withPlace: boolean;
}

/** T-C.27: programs with targets and funds by year. */
export function programsOfRenstra(random: Random, options: ProgramPlanOptions): FormSheet {
  const telling = tell(random);
  const { story } = telling;
  const style = { ...telling.style, unitBehind: !options.withUnit && telling.style.unitBehind };
  const pd = random.pick(['Perangkat Daerah', 'SKPD', 'OPD']);
  const years = yearsFrom(story.year, options.years);
  const text = yearText(random);
  const rows = bodyRows(telling, random.pick(['JUMLAH', undefined, undefined]));
  const [k, rp] = random.pick([
    ['K', 'Rp'],
    ['Target', 'Rp'],
    ['Target', 'Rp.'],
    ['Kinerja', 'Rp'],
    ['target', 'Pagu (Rp)'],
  ] as const);
  const pair = (
    label: string,
    truth: { role: string; year?: number },
    cells: readonly [Leaf<BodyRow>['cells'], Leaf<BodyRow>['cells']],
  ): Heading<BodyRow>[] => {
    if (options.figures === 'rp') return [leaf(label, { ...truth, measure: 'rp' }, 'amount', cells[1])];
    const [ofK, ofRp] = options.figures === 'pairs' ? [k, rp] : [`Target ${label}`, `Pagu ${label}`];
    const leaves = [
      leaf(ofK, { ...truth, measure: 'k' as const }, 'quantity', cells[0]),
      leaf(ofRp, { ...truth, measure: 'rp' as const }, 'amount', cells[1]),
    ];
    return options.figures === 'pairs' ? [group(label, leaves)] : leaves;
  };
  const isFlat = options.figures === 'flat pairs';
  const yearly = years.flatMap((year) =>
    pair(isFlat ? String(year) : text(year), { role: 'target', year }, [
      (row) => target(row, style, year),
      (row) => money(row, style, (node) => budgetOf(node, year)),
    ]),
  );
  const final = pair(
    isFlat
      ? 'Akhir'
      : random.pick([
          `Kondisi Kinerja pada Akhir Periode Renstra ${pd}`,
          `Kondisi pada Akhir Periode Renstra ${pd}`,
          `Kondisi Kinerja pada akhir periode Renstra`,
        ]),
    { role: 'final' },
    [
      ({ indicator }) =>
        indicator
          ? quantity(
              overPeriods(
                indicator,
                years.map((year) => quantityOf(indicator, year)),
              ),
              indicator,
              style,
            )
          : undefined,
      (row) => money(row, style, (node) => sum(years.map((year) => budgetOf(node, year)))),
    ],
  );
  return makeForm<BodyRow>({
    layout: 'T-C.27',
    sheetName: random.pick(['Tabel 6.2', 'T-C.27', 'Program Renstra']),
    title: [
      `${random.pick(['Tabel 6.1', 'Tabel T-C.27.', 'Tabel 6.2'])} Rencana Program, Kegiatan, dan Pendanaan ${story.agency.name} ${story.region}`,
      '',
    ],
    headings: [
      ...(options.withGoals
        ? [
            leaf<BodyRow>('Tujuan', 'goal', 'text', onceEvery(rows, 12, GOALS)),
            leaf<BodyRow>('Sasaran', 'objective', 'text', onceEvery(rows, 6, OBJECTIVES)),
          ]
        : []),
      codeColumn('Kode', { cells: random.pick([1, 1, 6]), inherits: false }),
      nameColumn(
        random.pick(['Program dan Kegiatan', 'Program/Kegiatan/Sub Kegiatan', 'Program, Kegiatan dan Sub Kegiatan']),
      ),
      indicatorColumn(
        random.pick([
          'Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)',
          'Indikator Kinerja Program (outcome) dan Kegiatan (output)',
          'Indikator Kinerja',
        ]),
      ),
      ...(options.withUnit ? [unitColumn('Satuan')] : []),
      ...(options.withBaseline
        ? [
            leaf<BodyRow>(
              random.pick([
                `Data Capaian pada Tahun Awal Perencanaan`,
                `Data Capaian pada Tahun Awal Perencanaan (${years[0]! - 1})`,
              ]),
              'baseline',
              'quantity',
              (row) => target(row, style, years[0]! - 1),
            ),
          ]
        : []),
      ...(!isFlat && random.chance(0.6)
        ? [group(random.pick(['Target Kinerja Program dan Kerangka Pendanaan', 'Target dan Pagu Indikatif']), yearly)]
        : yearly),
      ...final,
      ...(options.withPlace
        ? [
            wordColumn(
              random.pick([
                `Unit Kerja ${pd} Penanggung Jawab`,
                `Unit ${pd} Penanggung Jawab`,
                'Unit Kerja Penanggung Jawab',
              ]),
              'responsibleUnit',
              [story.agency.name, 'Sekretariat'],
              random,
            ),
            wordColumn('Lokasi', 'location', PLACES, random),
          ]
        : []),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
    isTotal: ({ isTotal }) => isTotal,
  });
}
