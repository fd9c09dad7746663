import {
  bodyRows,
  codeColumn,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  nameColumn,
  tell,
  unitColumn,
  wordColumn,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import type { Numbering } from './headings';
import {
  budgetOf,
  quantityOf,
  realizedInQuarter,
  realizedQuantity,
  overPeriods,
  spentInQuarter,
  spentOf,
  sum,
} from './outline';
import type { Random } from './random';
import { OBJECTIVES } from './vocabulary';

import { figureGroup, pairingOf, ratioGroup, shareOfAmount, shareOfIndicator, type Figures } from './figure-groups';

const NUMBERINGS: readonly Numbering[] = ['plain', 'plain', 'brackets', null];

export interface EvaluationOptions {
  readonly layout: 'E.81' | 'E.55';
  readonly figures: 'pairs' | 'triples';
  readonly quarters: 'plain' | 'cumulative';
  readonly withUnit: boolean;
  readonly withCode: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** E.81 and E.55: the Renja's targets with what came of them quarter by quarter. */
export function quarterlyEvaluation(random: Random, options: EvaluationOptions): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const n = story.year;
  const pd = random.pick(['Perangkat Daerah', 'SKPD', 'OPD']);
  const pairing = pairingOf(style, random, options.figures === 'triples' || random.chance(0.7));
  const years = [n - 3, n - 2, n - 1, n, n + 1];
  const upTo = (quarter: number): number[] =>
    options.quarters === 'cumulative' ? [1, 2, 3, 4].slice(0, quarter) : [quarter];
  const renstra: Figures = {
    k: (indicator) =>
      overPeriods(
        indicator,
        years.map((year) => quantityOf(indicator, year)),
      ),
    rp: (node) => sum(years.map((year) => budgetOf(node, year))),
  };
  const before: Figures = {
    k: (indicator) =>
      overPeriods(
        indicator,
        [n - 3, n - 2, n - 1].map((year) => realizedQuantity(indicator, year)),
      ),
    rp: (node) => sum([n - 3, n - 2, n - 1].map((year) => spentOf(node, year))),
  };
  const current: Figures = { k: (indicator) => quantityOf(indicator, n), rp: (node) => budgetOf(node, n) };
  const done: Figures = { k: (indicator) => realizedQuantity(indicator, n), rp: (node) => spentOf(node, n) };
  const toDate: Figures = {
    k: (indicator) => overPeriods(indicator, [before.k(indicator), done.k(indicator)]),
    rp: (node) => before.rp(node) + done.rp(node),
  };
  const quarter = (at: 1 | 2 | 3 | 4): Figures => ({
    k: (indicator) =>
      overPeriods(
        indicator,
        upTo(at).map((each) => realizedInQuarter(indicator, n, each)),
      ),
    rp: (node) => sum(upTo(at).map((each) => spentInQuarter(node, n, each))),
  });
  const quarterText = (at: number): string =>
    options.quarters === 'cumulative'
      ? `s.d. Triwulan ${ROMAN[at - 1]}`
      : options.figures === 'triples'
        ? `Triwulan ${ROMAN[at - 1]}`
        : ROMAN[at - 1]!;
  const quarters = ([1, 2, 3, 4] as const).map((at) =>
    figureGroup(
      quarterText(at),
      quarter(at),
      {
        truth: { role: 'realizedQuarter', quarter: at },
        key: `q${at}`,
        ...(options.figures === 'triples' && { percentOf: shareOfIndicator(quarter(at).k, current.k) }),
      },
      pairing,
    ),
  );
  const yearRatio = ratioGroup(
    random.pick([
      `Tingkat Capaian Kinerja dan Realisasi Anggaran Renja ${pd} Tahun ${n} (%)`,
      `Tingkat Capaian Kinerja Renja Tahun ${n} (%)`,
    ]),
    { k: shareOfIndicator(done.k, current.k), rp: shareOfAmount(done.rp, current.rp) },
    { truth: { role: 'yearRatio', year: n }, formula: '{year}/{current}x100' },
    pairing,
  );
  return makeForm<BodyRow>({
    layout: options.layout,
    sheetName: random.pick([options.layout, 'Evaluasi Renja', 'TW IV']),
    title: [
      `Formulir ${options.layout}`,
      `Evaluasi Terhadap Hasil Renja ${pd} Lingkup Kabupaten/Kota`,
      `Renja ${story.agency.name} ${story.region} Tahun ${n}`,
      random.pick(['', 'Periode Pelaksanaan: Januari - Desember']),
      '',
    ],
    headings: [
      leaf('No', 'no', 'no', ({ node, isFirst, isTotal }) => (node && isFirst && !isTotal ? node.label : undefined)),
      leaf('Sasaran', 'objective', 'text', ({ node, isFirst, isTotal }) =>
        node?.level === 'program' && isFirst && !isTotal
          ? OBJECTIVES[story.programs.indexOf(node) % OBJECTIVES.length]
          : undefined,
      ),
      ...(options.withCode ? [codeColumn('Kode', { cells: 1, inherits: false })] : []),
      nameColumn(random.pick(['Program/Kegiatan', 'Program/Kegiatan/Sub Kegiatan', 'Program / Kegiatan'])),
      indicatorColumn(
        random.pick([
          'Indikator Kinerja Program (outcome)/ Kegiatan (output)',
          'Indikator Kinerja Program/Kegiatan',
          'Indikator Kinerja',
        ]),
      ),
      ...(options.withUnit ? [unitColumn('Satuan')] : []),
      figureGroup(
        random.pick([
          `Target Renstra ${pd} pada Tahun ${n + 1} (Akhir Periode Renstra ${pd})`,
          `Target Akhir Renstra ${pd} Tahun ${n + 1}`,
        ]),
        renstra,
        { truth: { role: 'renstraTarget' }, key: 'renstra' },
        pairing,
      ),
      figureGroup(
        random.pick([
          `Realisasi Capaian Kinerja Renstra ${pd} s/d Renja ${pd} Tahun Lalu (${n - 1})`,
          `Realisasi Capaian Kinerja Renstra s.d. Tahun ${n - 1}`,
        ]),
        before,
        { truth: { role: 'realizedBefore', year: n - 1 }, key: 'before' },
        pairing,
      ),
      figureGroup(
        random.pick([
          `Target Kinerja dan Anggaran Renja ${pd} Tahun Berjalan yang Dievaluasi (${n})`,
          `Target Kinerja dan Anggaran Renja ${pd} Tahun ${n}`,
        ]),
        current,
        { truth: { role: 'currentYearTarget', year: n }, key: 'current' },
        pairing,
      ),
      group(random.pick(['Realisasi Kinerja Pada Triwulan', 'Realisasi Kinerja dan Anggaran pada Triwulan']), quarters),
      figureGroup(
        random.pick([
          `Realisasi Capaian Kinerja dan Anggaran Renja ${pd} yang Dievaluasi (${n})`,
          `Realisasi Kinerja dan Anggaran Renja ${pd} Tahun ${n}`,
        ]),
        done,
        {
          truth: { role: 'realizedYear', year: n },
          key: 'year',
          ...(options.quarters === 'plain' && { formula: '{q1}+{q2}+{q3}+{q4}' }),
          ...(options.figures === 'triples' && { percentOf: shareOfIndicator(done.k, current.k) }),
        },
        pairing,
      ),
      ...(options.layout === 'E.55' ? [yearRatio] : []),
      figureGroup(
        random.pick([
          `Realisasi Kinerja dan Anggaran Renstra ${pd} s/d Tahun ${n}`,
          `Realisasi Kinerja dan Anggaran Renstra ${pd} s.d. Tahun ${n} (Akhir Tahun Pelaksanaan Renja ${pd})`,
        ]),
        toDate,
        { truth: { role: 'realizedToDate', year: n }, key: 'toDate', formula: '{before}+{year}' },
        pairing,
      ),
      ratioGroup(
        random.pick([
          `Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra ${pd} s/d Tahun ${n} (%)`,
          `Tingkat Capaian Kinerja Dan Realisasi Anggaran Renstra ${pd} (%)`,
        ]),
        { k: shareOfIndicator(toDate.k, renstra.k), rp: shareOfAmount(toDate.rp, renstra.rp) },
        { truth: { role: 'renstraRatio' }, formula: '{toDate}/{renstra} x100%' },
        pairing,
      ),
      wordColumn(
        random.pick([`Unit ${pd} Penanggung Jawab`, `Unit Kerja Penanggung Jawab`]),
        'responsibleUnit',
        [story.agency.name],
        random,
      ),
      ...(options.layout === 'E.55' && random.chance(0.4)
        ? [leaf<BodyRow>('Ket', 'notes', 'text', () => undefined)]
        : []),
    ],
    numbering: random.pick(NUMBERINGS),
    rows: bodyRows(telling, undefined),
    closing: random.pick([['Rata-rata capaian kinerja (%)', 'Predikat Kinerja'], []]),
    notes: [
      'Faktor pendorong keberhasilan kinerja:',
      'Faktor penghambat pencapaian kinerja:',
      'Tindak lanjut yang diperlukan dalam triwulan berikutnya:',
      'Tindak lanjut yang diperlukan dalam Renja berikutnya:',
    ],
  });
}
