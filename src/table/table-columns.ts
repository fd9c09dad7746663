import type { LayoutColumn } from '../layouts/layout';
import type { ColumnEvidence } from './column-evidence';
import type { HeaderSlot } from './header-slots';
import type { Measure, TableColumn } from './table';
import { yearOfColumn } from './table-years';

/** The columns of the table that a slot makes once its role is known: one for each cell of a code or each measure of a pair. */
export function tableColumns(
  slot: HeaderSlot,
  evidence: ColumnEvidence,
  layoutColumn: LayoutColumn,
  tableYear: number | null,
): TableColumn[] {
  const { role, content } = layoutColumn;
  const isPair = slot.columns.some(({ measure }) => measure !== null);
  const taken = content === 'code' || isPair ? slot.columns : slot.columns.slice(0, 1);
  return taken.map(({ column, measure }) => ({
    role,
    column,
    number: slot.label?.number ?? null,
    header: slot.parts.join(' / '),
    headings: slot.headings,
    measure: measure ?? measureOf(content, evidence),
    year: content === 'code' || content === 'text' ? null : yearOfColumn(layoutColumn, slot.parts, tableYear),
    quarter: null,
    side: null,
  }));
}

/** Rupiah amounts of an agency are large; performance quantities mostly are not. */
const LARGE_SHARE = 0.3;

function measureOf(content: LayoutColumn['content'], evidence: ColumnEvidence): Measure {
  if (content === 'ratio') return 'percent';
  if (content !== 'amount') return null;
  return evidence.large >= LARGE_SHARE || evidence.count === 0 ? 'rp' : 'k';
}
