import type { Localized } from '../../text/locale';

/** What a body row is in the outline of urusan, program, kegiatan and sub kegiatan. */
export type Level =
  | 'urusan'
  | 'bidang-urusan'
  | 'program'
  | 'kegiatan'
  | 'sub-kegiatan'
  | 'indikator' // a further indicator of the row above: no name of its own
  | 'bagian' // a heading inside the body: no code, no figures, but for an agency's own row
  | 'total'
  | 'rata-rata' // the average achievement of the rows above
  | 'predikat' // the grade of that average
  | 'unknown'; // a row with a name whose place could not be told

const ABOUT_OTHERS: ReadonlySet<Level> = new Set(['bagian', 'total', 'rata-rata', 'predikat']);

/** Whether a row plans or reports something itself: it is no heading, and no total, average or grade of other rows. */
export function isWorkLevel(level: Level): boolean {
  return !ABOUT_OTHERS.has(level);
}

/** The levels' names as a planner writes them. */
export const LEVEL_NAMES: Readonly<Record<Level, Localized>> = {
  urusan: { id: 'urusan', en: 'government affair (urusan)' },
  'bidang-urusan': { id: 'bidang urusan', en: 'field of affairs (bidang urusan)' },
  program: { id: 'program', en: 'program' },
  kegiatan: { id: 'kegiatan', en: 'kegiatan' },
  'sub-kegiatan': { id: 'sub kegiatan', en: 'sub kegiatan' },
  indikator: { id: 'baris indikator', en: 'indicator row' },
  bagian: { id: 'judul bagian', en: 'section heading' },
  total: { id: 'jumlah', en: 'total' },
  'rata-rata': { id: 'rata-rata capaian', en: 'average achievement' },
  predikat: { id: 'predikat kinerja', en: 'performance grade' },
  unknown: { id: 'baris', en: 'row' },
};
