import { formatAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';
import { unusualFigures } from '../../plan/figures/unusual-figures';
import type { Localized } from '../../text/locale';
import { formatFigure } from '../../text/number-text';
import type { PlanTable } from '../../plan/plan-table';
import { editOf } from '../edit-of';
import { nameOfColumn } from '../messages/formula-data';
import { defineRule, type RuleHit } from '../rule';
import { isOtherStyle, textColumns, type ColumnFigures, type TextFigure } from '../rows/text-figures';

interface TextData {
  readonly cell: string;
  readonly columnName: Localized;
  readonly text: string;
  readonly value: number;
  readonly isPercent: boolean;
  /** How many cells of the column the remark is about. */
  readonly count: number;
}

/** The edit that makes the text a number, shown as before. */
function numberEdit(plan: PlanTable, { row, column, quantity }: TextFigure): Edit {
  const decimals = quantity.decimals - (quantity.isPercent ? 2 : 0);
  const format = `${quantity.isPercent ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${quantity.isPercent ? '%' : ''}`;
  return editOf(plan, { row: row.row, column: column.column }, { value: quantity.value, formula: null, format });
}

function textHit(plan: PlanTable, figures: readonly TextFigure[], isWholeColumn: boolean): RuleHit<TextData> {
  const [first] = figures as [TextFigure];
  const place = { row: first.row.row, column: first.column.column };
  const isPlain = figures.every(({ quantity }) => quantity.textStyle !== 'ambiguous');
  return {
    ...place,
    subject: isWholeColumn ? null : first.row,
    stated: first.text,
    expected: first.quantity.value,
    message: isWholeColumn ? 'column' : 'cell',
    data: {
      cell: formatAddress(place),
      columnName: nameOfColumn(plan, first.column),
      text: first.text,
      value: first.quantity.value,
      isPercent: first.quantity.isPercent,
      count: figures.length,
    },
    related: figures
      .slice(1)
      .map(({ row, column }) => ({ row: row.row, column: column.column, relation: 'same' as const })),
    fix: { kind: isPlain ? 'safe' : 'suggestion', edits: figures.map((figure) => numberEdit(plan, figure)) },
  };
}

/** "60.300 &": a second figure is announced and does not follow. */
const UNFINISHED = /\d.*(?:[&+;]|\bdan)\s*$/i;

function unfinishedHits(plan: PlanTable): RuleHit<TextData>[] {
  return unusualFigures(plan).flatMap(({ row, column }) => {
    const text = cellText(cellAt(plan.sheet, row.row, column.column));
    if (!UNFINISHED.test(text)) return [];
    const place = { row: row.row, column: column.column };
    const data = { cell: formatAddress(place), columnName: nameOfColumn(plan, column), text };
    return [
      {
        ...place,
        subject: row,
        stated: text,
        expected: null,
        message: 'unfinished',
        data: { ...data, value: 0, isPercent: false, count: 1 },
      },
    ];
  });
}

/** In a column of texts, a text of the other style is the business of number-style-mixed. */
function columnHits(plan: PlanTable, column: ColumnFigures): RuleHit<TextData>[] {
  if (!column.isTextColumn) return column.texts.map((figure) => textHit(plan, [figure], false));
  const figures = column.texts.filter(({ quantity }) => !isOtherStyle(quantity.textStyle, plan));
  return figures.length > 0 ? [textHit(plan, figures, figures.length > 1)] : [];
}

const valueText = ({ value, isPercent }: TextData, locale: 'id' | 'en'): string =>
  formatFigure(value, isPercent, locale);

/** A figure that Excel holds as text: it looks like a number but no formula counts it. A whole column of them is said once. */
export const numberAsText = defineRule<TextData>({
  id: 'number-as-text',
  severity: 'warning',
  layouts: 'all',
  summary: {
    id: 'Angka tersimpan sebagai teks, sehingga tidak ikut terhitung dalam rumus Excel.',
    en: 'A figure is stored as text, so no formula of Excel counts it.',
  },
  check: (plan) => [...textColumns(plan).flatMap((column) => columnHits(plan, column)), ...unfinishedHits(plan)],
  messages: {
    cell: {
      id: (data) => ({
        what: `"${data.text}" tersimpan sebagai teks, bukan angka`,
        why: `Kami membacanya ${valueText(data, 'id')}; rumus Excel tidak menghitung teks.`,
        action: `Ketik ulang ${data.cell} sebagai angka.`,
      }),
      en: (data) => ({
        what: `"${data.text}" is stored as text, not as a number`,
        why: `We read it as ${valueText(data, 'en')}; Excel's formulas do not count text.`,
        action: `Type ${data.cell} again as a number.`,
      }),
    },
    column: {
      id: (data) => ({
        what: `${data.count} angka di kolom ${data.columnName.id} tersimpan sebagai teks, mulai ${data.cell} ("${data.text}")`,
        why: `Kami membaca ${data.cell} sebagai ${valueText(data, 'id')}; rumus Excel tidak menghitung teks.`,
        action: 'Ubah kolom ini menjadi angka.',
      }),
      en: (data) => ({
        what: `${data.count} figures of ${data.columnName.en} are stored as text, from ${data.cell} on ("${data.text}")`,
        why: `We read ${data.cell} as ${valueText(data, 'en')}; Excel's formulas do not count text.`,
        action: 'Turn this column into numbers.',
      }),
    },
    unfinished: {
      id: ({ cell, text }) => ({
        what: `"${text}" belum selesai: angka kedua tidak ada`,
        why: `Tanda di akhir "${text}" menjanjikan angka lagi, sehingga isinya tinggal teks yang tidak bisa dihitung.`,
        action: `Lengkapi ${cell}, atau hapus tanda di akhirnya.`,
      }),
      en: ({ cell, text }) => ({
        what: `"${text}" is not finished: the second figure is missing`,
        why: `The sign at the end of "${text}" announces another figure, so the cell is text that cannot be computed with.`,
        action: `Complete ${cell}, or delete the sign at its end.`,
      }),
    },
  },
  examples: [
    {
      name: 'satu angka diketik sebagai teks',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.02 | PROGRAM PEMBERDAYAAN | | Rp 100.000,00 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 90%
1.06.03 | PROGRAM REHABILITASI | | 200000 | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 45%`,
      findings: [{ cell: 'D5', expected: 100000 }],
    },
    {
      name: 'satu kolom penuh dilaporkan sekali',
      rows: `1.06.01 | PROGRAM PENUNJANG | | '300.000' | 100000 | 50000 | 50000 | 100% | 60000 | 210000 | 70%
1.06.02 | PROGRAM PEMBERDAYAAN | | '1.100.000' | 40000 | 20000 | 20000 | 100% | 30000 | 90000 | 8.18%`,
      findings: [{ cell: 'D4', expected: 300000 }],
    },
    {
      name: 'target "100 %" di antara target yang bersatuan bukan temuan',
      layout: 'T-C.33',
      columns: 'code name indicator location target budget fundSource',
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | Ba'a | '100 %' | 50000000 | APBD
1.06.01.2.01 | Perencanaan | Jumlah dokumen | Ba'a | 19 dokumen | 50000000 | APBD
1.06.01.2.01.01 | Penyusunan dokumen | Jumlah dokumen | Ba'a | 12 dokumen | 50000000 | APBD`,
      findings: [],
    },
    {
      name: 'angka kedua dijanjikan, tetapi tidak ada',
      layout: 'T-C.27',
      columns: 'code name indicator target.2021.k target.2021.rp target.2022.k target.2022.rp final.rp',
      rows: '1.06.01.2.06.03 | Penyediaan Barang Cetakan | Jumlah cetakan (lembar) dan buku | 60.300 & | 18000000 | 60.300 & 5 | 18000000 | 36000000',
      findings: [{ cell: 'D4' }],
    },
  ],
});
