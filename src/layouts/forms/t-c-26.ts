import { goalColumn, indicatorColumn, noColumn, objectiveColumn } from '../common-columns';
import { defineLayout } from '../layout';

/** T-C.26 of Permendagri 86/2017: goals, objectives, strategies and policies of the Renstra; words only. */
export const tC26 = defineLayout({
  id: 'T-C.26',
  name: {
    id: 'Tujuan, sasaran, strategi dan kebijakan, Renstra (T-C.26)',
    en: 'Goals, objectives, strategies and policies (T-C.26)',
  },
  titles: ['Tujuan, Sasaran, Strategi, dan Kebijakan', 'Tujuan, Sasaran, Strategi dan Arah Kebijakan Perangkat Daerah'],
  body: 'text',
  columns: [
    noColumn(1),
    { ...goalColumn(1), required: true },
    { ...objectiveColumn(2), required: true },
    indicatorColumn(3, ['Indikator Sasaran']),
    {
      role: 'strategy',
      number: 3,
      name: { id: 'Strategi', en: 'Strategy' },
      headings: ['Strategi', 'Strategi Pencapaian'],
      content: 'text',
      required: true,
    },
    {
      role: 'policy',
      number: 4,
      name: { id: 'Arah kebijakan', en: 'Policy' },
      headings: ['Arah Kebijakan', 'Kebijakan'],
      content: 'text',
      required: true,
    },
  ],
  computed: [],
});
