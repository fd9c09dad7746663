import {
  indicatorRows,
  onceEvery,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  quantity,
  tell,
  unitColumn,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import { quantityOf } from './outline';
import type { Random } from './random';
import { NUMBERINGS, yearsFrom, yearText } from './renstra-years';
import { GOALS, OBJECTIVES, POLICIES, STRATEGIES } from './vocabulary';

/** T-C.25: goals and objectives with yearly targets. */
export function goalsOfRenstra(
  random: Random,
  options: { withUnit: boolean; withGoalIndicator: boolean; years: 5 | 6 },
): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const rows = indicatorRows(telling);
  const text = yearText(random);
  const bare = { ...style, unitBehind: false };
  return makeForm<BodyRow>({
    layout: 'T-C.25',
    sheetName: random.pick(['Tabel 4.1', 'T-C.25', 'Tujuan Sasaran']),
    title: [
      random.pick(['Tabel 4.1', 'Tabel T-C.25']),
      `Tujuan dan Sasaran Jangka Menengah Pelayanan ${random.pick(['Perangkat Daerah', 'SKPD'])} ${story.agency.name}`,
      '',
    ],
    headings: [
      ...(random.chance(0.6) ? [leaf<BodyRow>('No', 'no', 'no', (row) => rows.indexOf(row) + 1)] : []),
      leaf(random.pick(['Tujuan', 'TUJUAN']), 'goal', 'text', onceEvery(rows, 4, GOALS)),
      ...(options.withGoalIndicator
        ? [
            leaf<BodyRow>(
              'Indikator Tujuan',
              'indicator',
              'text',
              onceEvery(rows, 4, ['Indeks Pembangunan Manusia', 'Angka Kemiskinan']),
            ),
          ]
        : []),
      leaf(random.pick(['Sasaran', 'SASARAN']), 'objective', 'text', onceEvery(rows, 2, OBJECTIVES)),
      indicatorColumn(random.pick(['Indikator Tujuan/Sasaran', 'Indikator Sasaran', 'Indikator Kinerja'])),
      ...(options.withUnit ? [unitColumn(random.pick(['Satuan', 'SATUAN']))] : []),
      group(
        random.pick([
          'Target Kinerja Tujuan/Sasaran pada Tahun',
          'Target Kinerja Sasaran pada Tahun ke-',
          'Target Kinerja',
        ]),
        yearsFrom(story.year, options.years).map((year) =>
          leaf(text(year), { role: 'target', year }, 'quantity', (row: BodyRow) =>
            quantity(quantityOf(row.indicator!, year), row.indicator!, bare),
          ),
        ),
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

interface StrategyRow {
  readonly cells: readonly (string | undefined)[];
}

/** T-C.26: goals, objectives, strategies and policies, under visi and misi. */
export function strategiesOfRenstra(random: Random, withIndicator: boolean): FormSheet {
  const { story } = tell(random);
  const vision = random.chance(0.7);
  const policies = random.shuffled([...POLICIES, ...POLICIES]);
  const rows = policies.map<StrategyRow>((policy, index) => ({
    cells: [
      index % 6 === 0 ? GOALS[index / 6] : undefined,
      index % 3 === 0 ? OBJECTIVES[index / 3] : undefined,
      index % 3 === 0 ? story.programs[index % story.programs.length]!.indicators[0]!.text : undefined,
      index % 2 === 0 ? STRATEGIES[(index / 2) % STRATEGIES.length] : undefined,
      policy,
    ],
  }));
  const at = (index: number) => (row: StrategyRow) => row.cells[index];
  return makeForm<StrategyRow>({
    layout: 'T-C.26',
    sheetName: random.pick(['Tabel 5.1', 'T-C.26', 'Strategi']),
    title: [
      `${random.pick(['Tabel 5.1', 'Tabel T-C.26'])} Tujuan, Sasaran, Strategi, dan Kebijakan ${story.agency.name}`,
      '',
      ...(vision
        ? [
            'VISI : Terwujudnya masyarakat yang maju, mandiri dan sejahtera',
            'MISI 1 : Meningkatkan kualitas sumber daya manusia',
          ]
        : []),
    ],
    headings: [
      leaf(random.pick(['Tujuan', 'TUJUAN']), 'goal', 'text', at(0)),
      leaf(random.pick(['Sasaran', 'SASARAN']), 'objective', 'text', at(1)),
      ...(withIndicator ? [leaf<StrategyRow>('Indikator Sasaran', 'indicator', 'text', at(2))] : []),
      leaf(random.pick(['Strategi', 'STRATEGI']), 'strategy', 'text', at(3)),
      leaf(random.pick(['Arah Kebijakan', 'ARAH KEBIJAKAN', 'Kebijakan']), 'policy', 'text', at(4)),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}
