/**
 * Part of `npm run generate`: writes docs/layouts.md, the list of all table forms with their columns, formulas and years, from
 * the files in src/layouts/forms/, each with an example as the program reads it. With `--check` it only says whether the file is
 * up to date.
 */
import path from 'node:path';
import { findPlans } from '../src/app/find-plans';
import { roleName } from '../src/app/layout-name';
import { ALL_LAYOUTS } from '../src/layouts/find-layout';
import { formulaInputs, type Formula } from '../src/layouts/formula';
import { columnName, layoutColumn, type Layout, type LayoutColumn } from '../src/layouts/layout';
import { columnLetters } from '../src/sheet/address';
import { cellAt, type SheetSnapshot } from '../src/sheet/snapshot';
import { cellText } from '../src/table/cell-text';
import type { Table } from '../src/table/table';
import { sampleOf } from '../test/support/forms/form-sheet';
import { Random } from '../test/support/forms/random';
import { FORM_SAMPLES } from '../test/support/forms/samples';
import { snapshotOf } from '../test/support/snapshots';
import { keepWritten } from './lib/keep-written';

const MEASURES = { k: 'K', rp: 'Rp', percent: '%' } as const;

/** Markdown would take these for emphasis, tables or HTML. */
const escaped = (text: string): string => text.replaceAll(/[\\*_`<>[\]|]/g, '\\$&');

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n');

function contentText({ content, measure, side }: LayoutColumn): string {
  const kinds = {
    number: 'nomor',
    code: 'kode',
    text: 'teks',
    amount: measure ? MEASURES[measure] : 'K, Rp',
    ratio: '%',
  };
  return side === null ? kinds[content] : `${kinds[content]} (\`${side}\`)`;
}

function yearsText({ yearOffset, toDate, repeats, compared }: LayoutColumn): string {
  if (compared) return 'n dan tahun pembanding';
  if (repeats === 'quarters') return 'triwulan I–IV';
  if (repeats === 'years' && yearOffset === null) return 'tiap tahun';
  if (yearOffset === null) return '';
  const year = yearOffset === 0 ? 'n' : `n${yearOffset > 0 ? '+' : '−'}${Math.abs(yearOffset)}`;
  return `${toDate ? 's/d ' : ''}${year}${repeats === 'years' ? ' dan seterusnya' : ''}`;
}

/** A formula in the names of the form's columns, years left out. */
function formulaInNames(layout: Layout, formula: Formula): string {
  const names = formulaInputs(formula).map((role) => {
    const column = layoutColumn(layout, role);
    return column
      ? columnName({ ...column, name: { id: column.name.id.replace(/( s\/d)? \{year\}/, ''), en: '' } }, null).id
      : role;
  });
  if (formula.kind === 'last') return `${names[0]} tahun terakhir`;
  if (formula.kind === 'sum' && names.length === 1) return `jumlah semua ${names[0]}`;
  return names.join(formula.kind === 'sum' ? ' + ' : ' ÷ ');
}

/** Of columns that a role has at several places of the form, the one that must be there, else the first. */
function isMain(layout: Layout, column: LayoutColumn): boolean {
  const same = layout.columns.filter(({ role, side }) => role === column.role && side === column.side);
  return column === (same.find(({ required }) => required) ?? same[0]);
}

function columnRows(layout: Layout): string[][] {
  return layout.columns.flatMap((column) => {
    if (!isMain(layout, column)) return [];
    const computed = layout.computed.find(({ role }) => role === column.role);
    const name = column.name.id.replace(/( s\/d)? ?\{year\}/, '');
    return [
      [
        String(column.number),
        escaped(name) + (column.required ? ' **·**' : ''),
        `\`${column.role}\``,
        contentText(column),
        yearsText(column),
        computed ? escaped(formulaInNames(layout, computed.formula)) : '',
      ],
    ];
  });
}

/** A made-up table of the form, read: each column with its heading, what it was taken for and the cells of two rows. */
async function exampleText(layout: Layout): Promise<string> {
  const sample = FORM_SAMPLES.map(({ make }) => make(new Random(1))).find((form) => form.layout === layout.id);
  if (!sample) throw new Error(`There is no sample of ${layout.id}`);
  const snapshot = await snapshotOf([sampleOf(sample).sheet]);
  const [plan] = findPlans(snapshot).plans;
  if (plan?.layout.id !== layout.id) throw new Error(`The sample of ${layout.id} is not read as such`);
  return table(
    ['Kolom', 'Judul di lembar', 'Dibaca sebagai', 'Baris pertama', 'Baris kedua'],
    exampleRows(plan.sheet, plan.table),
  );
}

function exampleRows(sheet: SheetSnapshot, { layout, columns, bodyRows }: Table): string[][] {
  return columns.map(({ column, header, role, year, quarter, measure }) => {
    const name = roleName(layout, role, 'id', year) + (quarter ? ` ${quarter}` : '');
    const rows = bodyRows.slice(0, 2).map((row) => escaped(cellText(cellAt(sheet, row, column))));
    return [
      columnLetters(column),
      escaped(header),
      escaped(name) + (measure ? ` (${MEASURES[measure]})` : ''),
      ...rows,
    ];
  });
}

async function layoutText(layout: Layout): Promise<string> {
  return [
    `## ${layout.id}`,
    `${escaped(layout.name.id)} · _${escaped(layout.name.en)}_`,
    ...(layout.titles.length > 0
      ? [`Judulnya antara lain: ${layout.titles.map((title) => `"${escaped(title)}"`).join('; ')}.`]
      : []),
    table(['No', 'Kolom', 'Nama di JSON', 'Isi', 'Tahun', 'Rumus'], columnRows(layout)),
    'Contoh, seperti yang dibaca:',
    await exampleText(layout),
  ].join('\n\n');
}

const forms = [...ALL_LAYOUTS].sort((one, other) => one.id.localeCompare(other.id));
const sections: string[] = [];
for (const layout of forms) sections.push(await layoutText(layout));

const text = [
  '<!-- Written by `npm run generate` from the files in src/layouts/. Do not edit. -->',
  '# Bentuk tabel',
  `${forms.length} bentuk tabel yang dikenali. **·** menandai kolom yang harus ada. Nomor kolom adalah nomor menurut formulir; di lembar kerja nomornya boleh lain atau tidak ada. n adalah tahun Renja. Angka dalam contoh dibuat-buat.`,
  ...sections,
  '',
].join('\n\n');

await keepWritten(path.join('docs', 'layouts.md'), text);
