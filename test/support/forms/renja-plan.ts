import type { FormCells, FormSheet } from './form-sheet';
import {
  bodyRows,
  codeColumn,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  money,
  nameColumn,
  pickCodeStyle,
  target,
  tell,
  unitColumn,
  wordColumn,
  type BodyRow,
  type CodeStyle,
} from './body';
import type { Heading, Numbering } from './headings';
import { budgetOf } from './outline';
import type { Random } from './random';
import type { CellInput } from '../workbook-builder';
import { PLACES } from './vocabulary';

const NUMBERINGS: readonly Numbering[] = ['plain', 'plain', 'brackets', null];

/** T-C.31: two mirrored halves; `detailed` with the code in place of the number, and with a Satuan column in each half. */
export function reviewOfRkpd(random: Random, variant: 'plain' | 'detailed' = 'plain'): FormSheet {
  const telling = tell(random);
  const { story } = telling;
  const isDetailed = variant === 'detailed';
  const style = isDetailed ? { ...telling.style, unitBehind: false } : telling.style;
  const n = story.year;
  const words = {
    name: random.pick(['Program/Kegiatan', 'Program / Kegiatan', 'Program/Kegiatan/Sub Kegiatan']),
    location: 'Lokasi',
    indicator: random.pick(['Indikator kinerja', 'Indikator Kinerja']),
    target: random.pick(['Target Capaian', 'Target capaian', 'Target']),
    budget: random.pick(['Pagu Indikatif (Rp.000)', 'Pagu indikatif (Rp)', 'Pagu Indikatif (Rp. 000)']),
  };
  const half = (side: 'rkpd' | 'analysis', factor: number): Heading<BodyRow>[] => [
    { ...nameColumn(words.name), truth: { role: 'name', side } },
    {
      ...wordColumn(words.location, 'location', [story.agency.name, ...PLACES], random),
      truth: { role: 'location', side },
    },
    { ...indicatorColumn(words.indicator), truth: { role: 'indicator', side } },
    ...(isDetailed ? [{ ...unitColumn('Satuan'), truth: { role: 'unit', side } }] : []),
    leaf(words.target, { role: 'target', side }, 'quantity', (row) => target(row, style, n)),
    leaf(words.budget, { role: 'budget', measure: 'rp', side }, 'amount', (row) =>
      money(row, style, (node) => budgetOf(node, n) * factor),
    ),
  ];
  return makeForm<BodyRow>({
    layout: 'T-C.31',
    sheetName: random.pick(['Tabel 3', 'T-C.31', 'Review RKPD']),
    title: [
      `${random.pick(['Tabel 3', 'Tabel T-C.31', 'Tabel 2.4'])} Review terhadap Rancangan Awal RKPD Tahun ${n} ${story.region}`,
      '',
      `Nama Perangkat Daerah : ${story.agency.name}`,
      '',
    ],
    headings: [
      isDetailed
        ? codeColumn('Kode', { cells: 1, inherits: false })
        : leaf('No', 'no', 'no', ({ node, isFirst, isTotal }) =>
            node && isFirst && !isTotal ? node.label : undefined,
          ),
      group(random.pick(['Rancangan Awal RKPD', 'RANCANGAN AWAL RKPD']), half('rkpd', 1)),
      group(random.pick(['Hasil Analisis Kebutuhan', 'Hasil Analisa Kebutuhan']), half('analysis', 2)),
      leaf(random.pick(['Catatan Penting', 'Catatan']), 'notes', 'text', () => undefined),
    ],
    numbering: random.pick(NUMBERINGS),
    rows: bodyRows(telling, random.pick([null, 'JUMLAH', undefined])),
    isTotal: ({ isTotal }) => isTotal,
  });
}

/** T-C.32: proposals of stakeholders, `units` with a Satuan column; `empty` without any, `nihil` saying so. */
export function proposals(random: Random, content: 'rows' | 'units' | 'empty' | 'nihil'): FormSheet {
  const telling = tell(random);
  const { story } = telling;
  const rows: readonly FormCells[] =
    content === 'empty'
      ? []
      : content === 'nihil'
        ? [[undefined, random.pick(['NIHIL', 'Nihil', '- nihil -'])]]
        : bodyRows(telling, undefined)
            .filter(({ node, isFirst }) => node && isFirst)
            .map(({ node, indicator }, index) => [
              index + 1,
              node!.name,
              random.pick(PLACES),
              indicator!.text,
              ...(content === 'units'
                ? [random.integer(1, 30), indicator!.unit]
                : [`${random.integer(1, 30)} ${indicator!.unit}`]),
              undefined,
            ]);
  const at = (index: number) => (row: FormCells) => row[index];
  return makeForm<FormCells>({
    layout: 'T-C.32',
    sheetName: random.pick(['Tabel 4', 'T-C.32', 'Usulan Masyarakat']),
    title: [
      `${random.pick(['Tabel 4.', 'Tabel T-C.32.'])} Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun ${story.year} ${story.region}`,
      '',
    ],
    headings: [
      leaf('No', 'no', 'no', at(0)),
      leaf(random.pick(['Program/Kegiatan', 'Program / Kegiatan']), 'name', 'text', at(1)),
      leaf('Lokasi', 'location', 'text', at(2)),
      leaf(random.pick(['Indikator Kinerja', 'Indikator kinerja']), 'indicator', 'text', at(3)),
      leaf(random.pick(['Besaran/Volume', 'Besaran / Volume', 'Volume']), 'volume', 'quantity', at(4)),
      ...(content === 'units' ? [leaf('Satuan', 'unit', 'text', at(5))] : []),
      leaf(random.pick(['Catatan', 'Catatan/Keterangan']), 'notes', 'text', at(content === 'units' ? 6 : 5)),
    ],
    numbering: random.pick(NUMBERINGS),
    rows,
  });
}

/**
 * T-C.33: `full` with prakiraan maju, `short` without, `sipd` with three indicator columns under three header rows, `sipd-targets` with
 * three target columns, too.
 */
export function planOfRenja(
  random: Random,
  variant: 'full' | 'short' | 'sipd' | 'sipd-targets',
  code: CodeStyle = pickCodeStyle(random),
): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const n = story.year;
  const place = wordColumn('Lokasi', 'location', [story.agency.name, ...PLACES], random);
  const fund = wordColumn(
    random.pick(['Sumber Dana', 'Sumber dana']),
    'fundSource',
    ['APBD', 'APBD II', 'DAU', 'PAD'],
    random,
  );
  const plan = (year: number, isForward: boolean): Heading<BodyRow>[] => [
    leaf(
      random.pick(['Target Capaian Kinerja', 'Target Capaian kinerja', 'Target']),
      { role: isForward ? 'forwardTarget' : 'target', year },
      'quantity',
      (row) => target(row, style, year),
    ),
    leaf(
      random.pick(['Kebutuhan Dana/Pagu Indikatif', 'Kebutuhan Dana / Pagu Indikatif (Rp)', 'Pagu Indikatif (Rp)']),
      { role: isForward ? 'forwardBudget' : 'budget', measure: 'rp', year },
      'amount',
      (row) => money(row, style, (node) => budgetOf(node, year)),
    ),
  ];
  const [plannedTarget, plannedBudget] = plan(n, false) as [Heading<BodyRow>, Heading<BodyRow>];
  const planned = [
    variant === 'sipd-targets' ? sipdTargets(n, (row) => target(row, style, n)) : plannedTarget,
    plannedBudget,
  ];
  const indicators =
    variant === 'sipd' || variant === 'sipd-targets'
      ? [sipdIndicators()]
      : [
          indicatorColumn(
            random.pick([
              'Indikator Kinerja Program/Kegiatan',
              'Indikator Kinerja',
              'Indikator Kinerja Program (Outcome)/Kegiatan (Output)',
            ]),
          ),
        ];
  const notes = leaf<BodyRow>(
    random.pick(variant === 'short' ? ['Ket', 'Keterangan', 'Catatan'] : ['Catatan Penting', 'Catatan']),
    'notes',
    'text',
    () => undefined,
  );
  const forward = group(
    random.pick([`Prakiraan Maju Rencana Tahun ${n + 1}`, `Perkiraan Maju Rencana Tahun ${n + 1}`]),
    plan(n + 1, true),
  );
  return makeForm<BodyRow>({
    layout: 'T-C.33',
    sheetName: random.pick(['Tabel 5', 'T-C.33', 'Rencana Kerja', 'Sheet3']),
    title:
      variant === 'short'
        ? [
            random.pick(['TABEL 4.1', 'Tabel 3.2']),
            `RENCANA KERJA DAN PENDANAAN ${story.agency.name.toUpperCase()} TAHUN ${n}`,
            '',
          ]
        : [
            `${random.pick(['Tabel 5.', 'Tabel 3.1', 'Tabel T-C.33'])} Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun ${n} dan Prakiraan Maju Tahun ${n + 1}`,
            story.region,
            '',
          ],
    headings: [
      codeColumn('Kode', code),
      nameColumn(
        random.pick([
          'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
          'Program/Kegiatan/Sub Kegiatan',
          'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
        ]),
      ),
      ...indicators,
      group(`Rencana Tahun ${n}`, [place, ...planned, fund]),
      notes,
      ...(variant === 'short' ? [] : [forward]),
    ],
    numbering: random.pick(NUMBERINGS),
    rows: bodyRows(telling, random.pick(['JUMLAH', 'TOTAL', null, undefined])),
    isTotal: ({ isTotal }) => isTotal,
  });
}

/** The indicators of program, kegiatan and sub kegiatan side by side, each filled on rows of its level. */
function sipdIndicators(): Heading<BodyRow> {
  const level = (text: string, name: string): Heading<BodyRow> =>
    leaf(text, 'indicator', 'text', ({ node, indicator }) => (node?.level === name ? indicator?.text : undefined));
  return group('Indikator Kinerja', [
    group('Indikator', [
      level('Capaian Program', 'program'),
      level('Hasil Kegiatan', 'kegiatan'),
      level('Keluaran Sub Kegiatan', 'subKegiatan'),
    ]),
  ]);
}

/** The targets of program, sub kegiatan and kegiatan side by side, each filled on rows of its level. */
function sipdTargets(year: number, cell: (row: BodyRow) => CellInput | undefined): Heading<BodyRow> {
  const level = (text: string, name: string): Heading<BodyRow> =>
    leaf(text, { role: 'target', year }, 'quantity', (row) => (row.node?.level === name ? cell(row) : undefined));
  return group('Target Capaian Kinerja', [
    level('Program', 'program'),
    level('Keluaran Sub Kegiatan', 'subKegiatan'),
    level('Hasil Kegiatan', 'kegiatan'),
  ]);
}

/** T-C.33 with a Satuan column of its own beside the target. */
export function planOfRenjaWithUnit(random: Random): FormSheet {
  const telling = tell(random);
  const { story } = telling;
  const style = { ...telling.style, unitBehind: false };
  const n = story.year;
  return makeForm<BodyRow>({
    layout: 'T-C.33',
    sheetName: random.pick(['Renja', 'Tabel 3.1']),
    title: [
      `Tabel 3.1 Rumusan Rencana Program dan Kegiatan ${story.agency.name} Tahun ${n} dan Prakiraan Maju Tahun ${n + 1}`,
      '',
    ],
    headings: [
      codeColumn('Kode', { cells: 1, inherits: false }),
      nameColumn('Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan'),
      indicatorColumn('Indikator Kinerja Program/Kegiatan/Sub Kegiatan'),
      group(`Rencana Tahun ${n}`, [
        wordColumn('Lokasi', 'location', [story.agency.name, ...PLACES], random),
        leaf('Target Capaian Kinerja', { role: 'target', year: n }, 'quantity', (row) => target(row, style, n)),
        unitColumn('Satuan'),
        leaf('Pagu Indikatif', { role: 'budget', measure: 'rp', year: n }, 'amount', (row) =>
          money(row, style, (node) => budgetOf(node, n)),
        ),
        wordColumn('Sumber Dana', 'fundSource', ['DAU', 'DAK Fisik'], random),
      ]),
      leaf('Catatan Penting', 'notes', 'text', () => undefined),
      group(`Prakiraan Maju Rencana Tahun ${n + 1}`, [
        leaf('Target Capaian Kinerja', { role: 'forwardTarget', year: n + 1 }, 'quantity', (row) =>
          target(row, style, n + 1),
        ),
        leaf('Pagu Indikatif', { role: 'forwardBudget', measure: 'rp', year: n + 1 }, 'amount', (row) =>
          money(row, style, (node) => budgetOf(node, n + 1)),
        ),
      ]),
    ],
    numbering: 'plain',
    rows: bodyRows(telling, 'JUMLAH'),
    isTotal: ({ isTotal }) => isTotal,
  });
}
