import { computedCellAt } from '../../plan/computed/computed-cells';
import { fillContent } from '../../plan/filling/fill-formula';
import { unusualFigures } from '../../plan/figures/unusual-figures';
import { formatAddress } from '../../sheet/address';
import type { Localized } from '../../text/locale';
import { editOf } from '../edit-of';
import { nameOfColumn } from '../messages/formula-data';
import { defineRule } from '../rule';

interface ErrorData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly error: string;
}

const MEANINGS: Readonly<Record<string, Localized>> = {
  '#DIV/0!': { id: 'membagi dengan nol atau sel kosong', en: 'it divides by zero or by a blank cell' },
  '#REF!': { id: 'menunjuk sel yang sudah dihapus', en: 'it refers to a cell that was deleted' },
  '#VALUE!': { id: 'menghitung teks seperti angka', en: 'it computes with text' },
  '#NAME?': { id: 'memakai nama rumus yang tidak dikenal', en: 'it uses a name that Excel does not know' },
  '#N/A': { id: 'tidak menemukan nilai yang dicari', en: 'it did not find the value that it looks up' },
  '#NUM!': { id: 'menghasilkan angka yang tidak mungkin', en: 'it gives an impossible number' },
  '#NULL!': { id: 'memakai irisan sel yang kosong', en: 'it uses an empty intersection of cells' },
};

const meaning = (error: string, locale: 'id' | 'en'): string =>
  MEANINGS[error]?.[locale] ?? (locale === 'id' ? 'rumusnya tidak menghasilkan angka' : 'its formula gives no number');

/** A cell of the table that shows an error such as #DIV/0!. */
export const formulaError = defineRule<ErrorData>({
  id: 'formula-error',
  severity: 'error',
  layouts: 'all',
  summary: {
    id: 'Sel menampilkan galat rumus seperti #DIV/0! atau #REF!.',
    en: 'A cell shows a formula error such as #DIV/0! or #REF!.',
  },
  check: (plan, settings) =>
    unusualFigures(plan).flatMap(({ row, column, quantity }) => {
      if (quantity.kind !== 'error') return [];
      const place = { row: row.row, column: column.column };
      const computed = computedCellAt(plan, row.row, column.column);
      const isKnown = computed !== undefined && computed.expected !== null;
      return [
        {
          ...place,
          subject: row,
          stated: quantity.error,
          expected: computed?.expected ?? null,
          message: 'error',
          data: { cell: formatAddress(place), columnName: nameOfColumn(plan, column), error: quantity.error },
          fix: isKnown
            ? {
                kind: 'suggestion' as const,
                edits: [editOf(plan, place, fillContent(plan, computed, settings.zeroTarget))],
              }
            : null,
        },
      ];
    }),
  messages: {
    error: {
      id: (data) => ({
        what: `${data.columnName.id} menampilkan ${data.error}`,
        why: `Rumus di ${data.cell} ${meaning(data.error, 'id')}.`,
        action: `Perbaiki rumus di ${data.cell} atau sel yang ditunjuknya.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} shows ${data.error}`,
        why: `The formula in ${data.cell} fails: ${meaning(data.error, 'en')}.`,
        action: `Correct the formula in ${data.cell} or the cells it refers to.`,
      }),
    },
  },
  examples: [
    {
      name: 'pembagian dengan nol',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 24647500 | 24647500 | 0 | 0 | =G4/F4⇒#DIV/0! | 0 | 24647500 | 100%',
      findings: [{ cell: 'H4', expected: 0 }],
    },
  ],
});
