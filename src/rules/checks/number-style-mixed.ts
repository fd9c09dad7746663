import { formatAddress } from '../../sheet/address';
import { formatFigure } from '../../text/number-text';
import type { NumberStyle } from '../../plan/figures/number-style';
import { defineRule } from '../rule';
import { isOtherStyle, textColumns } from '../rows/text-figures';

interface StyleData {
  readonly cell: string;
  readonly text: string;
  readonly value: number;
  readonly isPercent: boolean;
  readonly tableStyle: NumberStyle;
}

const EXAMPLES: Readonly<Record<NumberStyle, string>> = { id: '1.234,56', en: '1,234.56' };

/** Among numbers typed as text, one that uses point and comma the other way round than the rest of the table. */
export const numberStyleMixed = defineRule<StyleData>({
  id: 'number-style-mixed',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Cara menulis angka bercampur: titik dan koma dipakai terbalik dari bagian lain tabel.',
    en: 'Number styles are mixed: point and comma are used the other way round than in the rest of the table.',
  },
  check: (plan) =>
    textColumns(plan)
      .filter(({ isTextColumn }) => isTextColumn)
      .flatMap(({ texts }) => texts)
      .filter(({ quantity }) => isOtherStyle(quantity.textStyle, plan))
      .map(({ row, column, text, quantity }) => {
        const place = { row: row.row, column: column.column };
        const { value, isPercent } = quantity;
        return {
          ...place,
          subject: row,
          stated: text,
          expected: value,
          message: 'mixed',
          data: { cell: formatAddress(place), text, value, isPercent, tableStyle: plan.numberStyle },
        };
      }),
  messages: {
    mixed: {
      id: (data) => ({
        what: `"${data.text}" ditulis dengan cara lain daripada angka-angka di sekitarnya`,
        why: `Tabel ini memakai ${EXAMPLES[data.tableStyle]}; kami membaca angka ini ${formatFigure(data.value, data.isPercent, 'id')}.`,
        action: `Samakan penulisan angka di ${data.cell}.`,
      }),
      en: (data) => ({
        what: `"${data.text}" is written in another style than the figures around it`,
        why: `The table uses ${EXAMPLES[data.tableStyle]}; we read this figure as ${formatFigure(data.value, data.isPercent, 'en')}.`,
        action: `Write ${data.cell} like the others.`,
      }),
    },
  },
  examples: [
    {
      name: 'satu angka bergaya Inggris di antara angka Indonesia',
      rows: `1.06.01 | PROGRAM PENUNJANG | | '1.300.000' | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 16.15%
1.06.02 | PROGRAM PEMBERDAYAAN | | '1,100,000' | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 8.18%
1.06.03 | PROGRAM REHABILITASI | | '1.200.000' | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 7.5%`,
      findings: [{ cell: 'D5', expected: 1100000 }],
    },
  ],
});
