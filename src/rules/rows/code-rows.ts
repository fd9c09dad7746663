import type { CodeParts } from '../../plan/codes/code';
import { writeCode } from '../../plan/codes/code';
import type { RowCode } from '../../plan/codes/row-codes';
import type { PlanRow, PlanTable } from '../../plan/plan-table';
import type { CellPosition } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { remembered } from '../../sheet/remembered';
import { editOf } from '../edit-of';
import type { RelatedCell } from '../finding';

/** A body row and what its code cells say. */
export interface CodedRow {
  readonly row: PlanRow;
  readonly code: RowCode;
}

/** The rows of a table that uses codes, in order, with what their code cells say; none where it uses no codes. */
export const codedRows = remembered(({ rows, codes }: PlanTable): readonly CodedRow[] => {
  const coded: CodedRow[] = [];
  for (const row of codes.isUsed ? rows : []) {
    const code = codes.rows.get(row.row);
    if (code) coded.push({ row, code });
  }
  return coded;
});

/** The cell that a finding about a row's code points at. */
export function codeCell({ row, code }: CodedRow): CellPosition {
  return { row: row.row, column: code.column };
}

/** The rows' code cells, as further places of the same remark. */
export function sameRemark(rows: readonly CodedRow[]): RelatedCell[] {
  return rows.map((each) => ({ ...codeCell(each), relation: 'same' }));
}

/** The code as the table writes its codes. */
export function codeAsWritten({ codes }: PlanTable, code: CodeParts): string {
  return writeCode(code, codes.scheme.hasGovernment);
}

/** The edits that put a code into a row; none where codes are split over cells, which a person must look at. */
export function codeEdits(plan: PlanTable, { row, code }: CodedRow, text: string): Edit[] {
  const { codes } = plan;
  if (codes.columns.length !== 1) return [];
  const value = codes.inNames ? `${text} ${row.name}` : text;
  return [editOf(plan, { row: row.row, column: code.column }, { value, formula: null, format: '@' })];
}

/** The same remark on so many rows, and on this share of all that have a code, is said once. */
const MANY = 5;
const SYSTEMATIC_SHARE = 0.5;

/** Whether a remark about so many rows is about the way the table is written, not about single rows. */
export function isSystematic(count: number, total: number): boolean {
  return count >= MANY && count >= SYSTEMATIC_SHARE * total;
}
