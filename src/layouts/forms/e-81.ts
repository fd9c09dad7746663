import {
  evaluationFigures,
  evaluationLead,
  evaluationTail,
  realizedToDateColumn,
  renstraRatioColumn,
} from '../evaluation-columns';
import { defineLayout } from '../layout';

/** E.81 of Permendagri 86/2017: evaluation of the Renja of a kabupaten or kota by quarters. The year evaluated is n-1. */
export const e81 = defineLayout({
  id: 'E.81',
  name: { id: 'Evaluasi hasil Renja per triwulan (E.81)', en: 'Quarterly evaluation of the Renja (E.81)' },
  titles: ['Evaluasi terhadap Hasil Renja Perangkat Daerah', 'Formulir E.81'],
  titleYearOffset: -1,
  columns: [
    ...evaluationLead,
    ...evaluationFigures,
    realizedToDateColumn(13),
    renstraRatioColumn(14),
    ...evaluationTail(15),
  ],
  computed: [
    { role: 'realizedYear', formula: { kind: 'sum', parts: ['realizedQuarter'] } },
    { role: 'realizedToDate', formula: { kind: 'sum', parts: ['realizedBefore', 'realizedYear'] } },
    { role: 'renstraRatio', formula: { kind: 'ratio', numerator: 'realizedToDate', denominator: 'renstraTarget' } },
  ],
});
