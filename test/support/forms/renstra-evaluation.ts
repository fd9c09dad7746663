import {
  bodyRows,
  group,
  indicatorColumn,
  leaf,
  makeForm,
  nameColumn,
  target,
  tell,
  wordColumn,
  type BodyRow,
} from './body';
import type { FormSheet } from './form-sheet';
import type { Heading, Numbering } from './headings';
import { budgetOf, overPeriods, quantityOf, realizedQuantity, spentOf, sum } from './outline';
import type { Random } from './random';
import { OBJECTIVES } from './vocabulary';

import { figureGroup, pairingOf, ratioGroup, shareOfAmount, shareOfIndicator, type Figures } from './figure-groups';

const NUMBERINGS: readonly Numbering[] = ['plain', 'plain', 'brackets', null];

/** E.80: the Renstra's targets, what came of them and the ratio, year by year, in pairs. */
export function evaluationOfRenstra(
  random: Random,
  options: { form: 'E.80' | 'E.54'; withBaseline: boolean },
): FormSheet {
  const telling = tell(random);
  const { story, style } = telling;
  const years = Array.from({ length: 5 }, (_, index) => story.year - 5 + index);
  const pd = random.pick(['Perangkat Daerah', 'SKPD', 'OPD']);
  const pairing = pairingOf(style, random);
  const label = random.pick<(year: number, index: number) => string>([
    (year) => String(year),
    (year) => `Tahun ${year}`,
    (year, index) => `${index + 1} (${year})`,
  ]);
  const plan = (year: number): Figures => ({
    k: (indicator) => quantityOf(indicator, year),
    rp: (node) => budgetOf(node, year),
  });
  const done = (year: number): Figures => ({
    k: (indicator) => realizedQuantity(indicator, year),
    rp: (node) => spentOf(node, year),
  });
  const renstra: Figures = {
    k: (indicator) =>
      overPeriods(
        indicator,
        years.map((year) => quantityOf(indicator, year)),
      ),
    rp: (node) => sum(years.map((year) => budgetOf(node, year))),
  };
  const byYear = (role: 'target' | 'realized', of: (year: number) => Figures): Heading<BodyRow>[] =>
    years.map((year, index) => figureGroup(label(year, index), of(year), { truth: { role, year } }, pairing));
  return makeForm<BodyRow>({
    layout: 'E.80',
    sheetName: random.pick([options.form, 'Evaluasi Renstra']),
    title: [
      `Formulir ${options.form}`,
      `Evaluasi Terhadap Hasil Renstra ${pd} Lingkup Kabupaten/Kota`,
      `Renstra ${story.agency.name} ${story.region}`,
      `Periode Pelaksanaan: ${years[0]} - ${years[4]}`,
      '',
    ],
    headings: [
      leaf('No', 'no', 'no', ({ node, isFirst, isTotal }) => (node && isFirst && !isTotal ? node.label : undefined)),
      leaf('Sasaran', 'objective', 'text', ({ node, isFirst, isTotal }) =>
        node?.level === 'program' && isFirst && !isTotal
          ? OBJECTIVES[story.programs.indexOf(node) % OBJECTIVES.length]
          : undefined,
      ),
      nameColumn(random.pick(['Program/Kegiatan', 'Program / Kegiatan'])),
      indicatorColumn(random.pick(['Indikator Kinerja', 'Indikator Kinerja Program/Kegiatan'])),
      ...(options.withBaseline
        ? [
            leaf<BodyRow>(
              random.pick(['Data Capaian pada Awal Tahun Perencanaan', 'Data Capaian Awal Tahun Perencanaan']),
              'baseline',
              'quantity',
              (row) => target(row, { ...style, unitBehind: false }, years[0]! - 1),
            ),
          ]
        : []),
      figureGroup(
        random.pick([`Target pada Akhir Tahun Perencanaan`, `Target Capaian pada Akhir Tahun Perencanaan`]),
        renstra,
        { truth: { role: 'renstraTarget' } },
        pairing,
      ),
      group(
        random.pick([`Target Renstra ${pd} Tahun ke-`, `Target Renstra ${pd} Kabupaten/Kota Tahun ke-`]),
        byYear('target', plan),
      ),
      group(random.pick(['Realisasi Capaian Tahun ke-', 'Realisasi Capaian Tahun']), byYear('realized', done)),
      group(
        random.pick(['Rasio Capaian pada Tahun ke-', 'Rasio Capaian pada Tahun']),
        years.map((year, index) =>
          ratioGroup(
            label(year, index),
            {
              k: shareOfIndicator(done(year).k, plan(year).k),
              rp: shareOfAmount(done(year).rp, plan(year).rp),
            },
            { truth: { role: 'ratio', year } },
            pairing,
          ),
        ),
      ),
      wordColumn(
        random.pick([`Unit ${pd} Penanggung Jawab`, 'Unit Kerja Penanggung Jawab']),
        'responsibleUnit',
        [story.agency.name],
        random,
      ),
    ],
    numbering: random.pick(NUMBERINGS),
    rows: bodyRows(telling, undefined),
    closing: random.pick([['Rata-rata capaian kinerja (%)', 'Predikat kinerja'], []]),
    notes: [
      'Faktor pendorong pencapaian kinerja:',
      'Faktor penghambat:',
      ...random.pick([['Usulan tindak lanjut pada Renstra berikutnya:'], []]),
    ],
  });
}
