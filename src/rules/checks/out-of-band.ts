import * as z from 'zod/mini';
import { layoutColumn } from '../../layouts/layout';
import type { ComputedCell } from '../../plan/computed/computed-cell';
import { computedCells } from '../../plan/computed/computed-cells';
import { degreeOf } from '../../plan/computed/degree';
import { planColumn, type PlanTable } from '../../plan/plan-table';
import { columnLetters } from '../../sheet/address';
import { formatPercent } from '../../text/number-text';
import {
  figureText,
  formulaByFigures,
  formulaByNames,
  formulaData,
  inputCells,
  type FormulaData,
} from '../messages/formula-data';
import { hasNote } from '../messages/row-note';
import { defineRule, type RuleHit } from '../rule';

const fraction = z.number().check(z.minimum(0), z.maximum(10));

const bandSchema = z
  .object({ low: z._default(fraction, 0.75), high: z._default(fraction, 1.1) })
  .check(z.refine(({ low, high }) => low < high));

type Band = z.infer<typeof bandSchema>;

interface BandData extends FormulaData {
  readonly achieved: number;
  /** The edge of the band that was passed. */
  readonly edge: number;
  /** The letters of the notes column. */
  readonly notes: string;
}

/** Up to an edge is inside; the tolerance is half of the last digit shown. */
function passedEdge(cell: ComputedCell, { low, high }: Band): { message: 'below' | 'above'; edge: number } | null {
  const achieved = degreeOf(cell);
  if (achieved === null) return null;
  if (achieved < low - cell.tolerance) return { message: 'below', edge: low };
  return achieved > high + cell.tolerance ? { message: 'above', edge: high } : null;
}

function bandHits(plan: PlanTable, band: Band): RuleHit<BandData>[] {
  const notes = planColumn(plan, 'notes');
  // Without a notes column there is no place in the table for the explanation that is asked for.
  if (!notes) return [];
  return computedCells(plan).flatMap((cell) => {
    const passed = isOneYearsRatio(plan, cell) ? passedEdge(cell, band) : null;
    const achieved = degreeOf(cell);
    if (!passed || achieved === null || hasNote(plan, cell.row)) return [];
    const { message, edge } = passed;
    return [
      {
        row: cell.row.row,
        column: cell.column.column,
        subject: cell.row,
        stated: achieved,
        expected: edge,
        message,
        data: { ...formulaData(plan, cell), achieved, edge, notes: columnLetters(notes.column) },
        related: inputCells(cell),
      },
    ];
  });
}

/** A figure that runs up over the years of a plan begins low by nature. */
function isOneYearsRatio(plan: PlanTable, { formula, column }: ComputedCell): boolean {
  return formula.kind === 'ratio' && layoutColumn(plan.layout, column.role)?.toDate !== true;
}

const edgeText = (edge: number, locale: 'id' | 'en'): string =>
  formatPercent(edge, locale, Number.isInteger(Number((edge * 100).toFixed(6))) ? 0 : 2);

/** Achievement far from the target, with no word in the notes column. */
export const outOfBand = defineRule<BandData, Band>({
  id: 'out-of-band',
  severity: 'info',
  layouts: 'all',
  summary: {
    id: 'Tingkat capaian jauh di bawah atau di atas target (bawaan: di bawah 75% atau di atas 110%) tanpa penjelasan di kolom catatan.',
    en: 'Achievement far below or above its target (by default below 75 % or above 110 %) without a word in the notes column.',
  },
  options: {
    schema: bandSchema,
    fields: {
      low: { label: { id: 'Wajar mulai dari', en: 'As expected from' }, unit: 'percent' },
      high: { label: { id: 'sampai dengan', en: 'up to' }, unit: 'percent' },
    },
    advice: {
      id: 'Tulis dua persentase, yang pertama lebih kecil daripada yang kedua.',
      en: 'Write two percentages, the first less than the second.',
    },
  },
  check: (plan, _, band) => bandHits(plan, band),
  messages: {
    below: {
      id: (data) => ({
        what: `${data.columnName.id} ${figureText(data, data.achieved, 'id')}, di bawah ${edgeText(data.edge, 'id')}, dan kolom catatan kosong`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.`,
        action: `Jelaskan penyebabnya di kolom ${data.notes}, atau periksa angkanya.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} is ${figureText(data, data.achieved, 'en')}, below ${edgeText(data.edge, 'en')}, and the notes column is blank`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.`,
        action: `Explain the cause in column ${data.notes}, or check the figures.`,
      }),
    },
    above: {
      id: (data) => ({
        what: `${data.columnName.id} ${figureText(data, data.achieved, 'id')}, di atas ${edgeText(data.edge, 'id')}, dan kolom catatan kosong`,
        why: `${formulaByNames(data, 'id')}: ${formulaByFigures(data, 'id')}.`,
        action: `Jelaskan penyebabnya di kolom ${data.notes}, atau periksa targetnya.`,
      }),
      en: (data) => ({
        what: `${data.columnName.en} is ${figureText(data, data.achieved, 'en')}, above ${edgeText(data.edge, 'en')}, and the notes column is blank`,
        why: `${formulaByNames(data, 'en')}: ${formulaByFigures(data, 'en')}.`,
        action: `Explain the cause in column ${data.notes}, or check the target.`,
      }),
    },
  },
  examples: [
    {
      name: 'realisasi 40% tanpa catatan',
      also: ['notes'],
      rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 20000 | 40% | 60000 | 180000 | 60% |',
      findings: [{ cell: 'H4', expected: 0.75 }],
    },
    {
      name: 'realisasi 150% tanpa catatan',
      also: ['notes'],
      rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 75000 | 150% | 60000 | 235000 | 78.33% | -',
      findings: [{ cell: 'H4', expected: 1.1 }],
    },
    {
      name: 'catatan menjelaskan penyebabnya',
      also: ['notes'],
      rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 20000 | 40% | 60000 | 180000 | 60% | Lelang gagal',
      findings: [],
    },
    {
      name: 'tepat di batas masih wajar',
      also: ['notes'],
      rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 37500 | 75% | 60000 | 197500 | 65.83% |',
      findings: [],
    },
    {
      name: 'tabel tanpa kolom catatan',
      rows: '1.06.01 | PROGRAM PENUNJANG | | 300000 | 100000 | 50000 | 20000 | 40% | 60000 | 180000 | 60%',
      findings: [],
    },
  ],
});
