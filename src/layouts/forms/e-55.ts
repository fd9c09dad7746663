import {
  evaluationFigures,
  evaluationLead,
  evaluationTail,
  realizedToDateColumn,
  renstraRatioColumn,
} from '../evaluation-columns';
import { defineLayout } from '../layout';

/** E.55 and its kabupaten/kota variants: as E.81, with the achievement of the year beside that of the Renstra. */
export const e55 = defineLayout({
  id: 'E.55',
  name: {
    id: 'Evaluasi hasil Renja per triwulan dengan capaian tahunan (E.55)',
    en: 'Quarterly evaluation of the Renja with the achievement of the year (E.55)',
  },
  titles: ['Evaluasi terhadap Hasil Renja Perangkat Daerah', 'Formulir E.55'],
  titleYearOffset: -1,
  columns: [
    ...evaluationLead,
    ...evaluationFigures,
    {
      role: 'yearRatio',
      number: 13,
      name: { id: 'Tingkat capaian Renja {year}', en: 'Achievement of the Renja {year}' },
      headings: [
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Perangkat Daerah Tahun (%)',
        'Tingkat Capaian Renja Tahun Berjalan',
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja yang Dievaluasi',
      ],
      content: 'ratio',
      yearOffset: -1,
    },
    realizedToDateColumn(14),
    renstraRatioColumn(15),
    ...evaluationTail(16),
  ],
  computed: [
    { role: 'realizedYear', formula: { kind: 'sum', parts: ['realizedQuarter'] } },
    { role: 'yearRatio', formula: { kind: 'ratio', numerator: 'realizedYear', denominator: 'currentYearTarget' } },
    { role: 'realizedToDate', formula: { kind: 'sum', parts: ['realizedBefore', 'realizedYear'] } },
    { role: 'renstraRatio', formula: { kind: 'ratio', numerator: 'realizedToDate', denominator: 'renstraTarget' } },
  ],
});
