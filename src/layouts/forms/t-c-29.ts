import { noColumn, objectiveColumn } from '../common-columns';
import { defineLayout } from '../layout';

const LAST_YEAR_GROUP = ['Target dan Realisasi Kinerja Program dan Keluaran Kegiatan Tahun Lalu'];
const CURRENT_YEAR_GROUP = [
  'Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun Berjalan',
  'Perkiraan Realisasi s/d Tahun Berjalan',
];

/** T-C.29 of Permendagri 86/2017: last year's Renja and what the Renstra has reached. n is the year of the Renja. */
export const tC29 = defineLayout({
  id: 'T-C.29',
  name: {
    id: 'Evaluasi Renja dan pencapaian Renstra (T-C.29)',
    en: 'Evaluation of the Renja and progress of the Renstra (T-C.29)',
  },
  titles: [
    'Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra Perangkat Daerah s/d Tahun Berjalan',
    'Evaluasi Pelaksanaan Renja Tahun Lalu dan Capaian Renstra',
  ],
  // E.81 and E.55, the quarterly evaluations, have much the same headings.
  foreignWords: ['triwulan', 'tw', 'triw'],
  columns: [
    { ...noColumn(1), added: true },
    { ...objectiveColumn(1), added: true },
    { role: 'code', number: 1, name: { id: 'Kode', en: 'Code' }, headings: ['Kode', 'Kode Rekening'], content: 'code' },
    {
      role: 'name',
      number: 2,
      name: { id: 'Urusan/program/kegiatan', en: 'Affair/program/activity' },
      headings: [
        'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
        'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan',
        'Uraian',
      ],
      content: 'text',
      required: true,
    },
    {
      role: 'indicator',
      number: 3,
      name: { id: 'Indikator kinerja', en: 'Performance indicator' },
      headings: ['Indikator Kinerja Program (Outcome)/Kegiatan (Output)', 'Indikator Kinerja', 'Indikator'],
      content: 'text',
    },
    {
      role: 'unit',
      number: 3,
      name: { id: 'Satuan', en: 'Unit' },
      headings: ['Satuan'],
      content: 'text',
    },
    {
      role: 'renstraTarget',
      number: 4,
      name: { id: 'Target Renstra', en: 'Renstra target' },
      headings: [
        'Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun',
        'Target Capaian Kinerja Renstra pada Akhir Periode Renstra',
        'Target Renstra Perangkat Daerah',
        'Target Akhir Renstra',
      ],
      content: 'amount',
    },
    {
      role: 'realizedBefore',
      number: 5,
      name: { id: 'Realisasi s/d {year}', en: 'Realised up to {year}' },
      headings: [
        'Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun',
        'Realisasi Capaian Kinerja Renstra s/d Tahun',
        'Realisasi s/d Tahun',
      ],
      content: 'amount',
      yearOffset: -3,
      toDate: true,
    },
    {
      role: 'lastYearTarget',
      number: 6,
      name: { id: 'Target Renja {year}', en: 'Renja target {year}' },
      headings: ['Target Renja Perangkat Daerah Tahun', 'Target Renja', 'Target'],
      groupHeadings: LAST_YEAR_GROUP,
      content: 'amount',
      yearOffset: -2,
    },
    {
      role: 'lastYearRealized',
      number: 7,
      name: { id: 'Realisasi Renja {year}', en: 'Renja realisation {year}' },
      headings: ['Realisasi Renja Perangkat Daerah Tahun', 'Realisasi Renja', 'Realisasi'],
      groupHeadings: LAST_YEAR_GROUP,
      content: 'amount',
      yearOffset: -2,
    },
    {
      role: 'lastYearRatio',
      number: 8,
      name: { id: 'Tingkat realisasi {year}', en: 'Degree of realisation {year}' },
      headings: ['Tingkat Realisasi (%)', 'Tingkat Realisasi Renja', 'Persentase Realisasi', 'Tingkat Capaian Renja'],
      groupHeadings: LAST_YEAR_GROUP,
      content: 'ratio',
      yearOffset: -2,
    },
    {
      role: 'currentYearTarget',
      number: 9,
      name: { id: 'Target Renja {year}', en: 'Renja target {year}' },
      headings: [
        'Target Program dan Kegiatan (Renja Perangkat Daerah Tahun)',
        'Target Renja Tahun Berjalan',
        'Target Program/Kegiatan Renja Tahun',
      ],
      content: 'amount',
      yearOffset: -1,
    },
    {
      role: 'projectedRealized',
      number: 10,
      name: { id: 'Realisasi s/d {year}', en: 'Realised up to {year}' },
      headings: [
        'Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (Tahun)',
        'Perkiraan Realisasi Capaian s/d Tahun Berjalan',
        'Realisasi Capaian s/d Tahun',
      ],
      groupHeadings: CURRENT_YEAR_GROUP,
      content: 'amount',
      yearOffset: -1,
      toDate: true,
    },
    {
      role: 'renstraRatio',
      number: 11,
      name: { id: 'Tingkat capaian Renstra s/d {year}', en: 'Achievement of the Renstra up to {year}' },
      headings: [
        'Tingkat Capaian Realisasi Target Renstra (%)',
        'Tingkat Capaian Renstra',
        'Persentase Capaian Target Renstra',
        'Tingkat Capaian',
      ],
      groupHeadings: CURRENT_YEAR_GROUP,
      content: 'ratio',
      yearOffset: -1,
      toDate: true,
    },
    {
      role: 'notes',
      number: 12,
      name: { id: 'Catatan', en: 'Notes' },
      headings: ['Catatan', 'Keterangan'],
      content: 'text',
    },
    {
      role: 'responsibleUnit',
      number: 12,
      name: { id: 'Penanggung jawab', en: 'Responsible unit' },
      headings: ['Perangkat Daerah Penanggung Jawab', 'Unit Penanggung Jawab', 'Bidang Penanggung Jawab'],
      content: 'text',
    },
  ],
  computed: [
    { role: 'lastYearRatio', formula: { kind: 'ratio', numerator: 'lastYearRealized', denominator: 'lastYearTarget' } },
    {
      role: 'projectedRealized',
      formula: { kind: 'sum', parts: ['realizedBefore', 'lastYearRealized', 'currentYearTarget'] },
    },
    { role: 'renstraRatio', formula: { kind: 'ratio', numerator: 'projectedRealized', denominator: 'renstraTarget' } },
  ],
});
