import { codeColumn, indicatorColumn, noColumn, notesColumn, unitColumn } from './common-columns';
import { defineLayout } from './layout';

/**
 * What stands for a form where a table is none of ours but declares formulas in its row of column numbers. The columns below are
 * those that carry words; the others are called by their numbers (`declaredRole`).
 */
export const DECLARED_LAYOUT = defineLayout({
  id: 'declared',
  name: { id: 'Tabel lain dengan rumus di baris nomor kolom', en: 'Other table that declares its formulas' },
  titles: [],
  columns: [
    noColumn(1),
    codeColumn(1),
    {
      role: 'name',
      number: 2,
      name: { id: 'Uraian', en: 'Description' },
      headings: ['Uraian', 'Nama', 'Nama Kegiatan', 'Program/Kegiatan', 'Jenis Belanja', 'Uraian Program/Kegiatan'],
      content: 'text',
    },
    indicatorColumn(3),
    unitColumn(4),
    notesColumn(5),
  ],
  computed: [],
});

/** The role of a column that is known by nothing but its number: "column-13". */
export function declaredRole(number: string): string {
  return `column-${number}`;
}
