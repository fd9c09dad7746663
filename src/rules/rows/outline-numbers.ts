import { planColumn, type PlanRow, type PlanTable } from '../../plan/plan-table';
import { cellAt } from '../../sheet/snapshot';
import { cellText } from '../../table/cell-text';

/** A row with the number that it has in the table's own outline ("I", "2.", "a.") and where the number came before. */
export interface RepeatedNumber {
  readonly row: PlanRow;
  readonly text: string;
  readonly column: number;
  readonly first: PlanRow;
  /** The number of the part that both stand in ("I"); null at the top. */
  readonly inside: string | null;
}

const STYLES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['roman', /^[IVX]+$/],
  ['capital', /^[A-Z]$/],
  ['number', /^\d{1,3}$/],
  ['letter', /^[a-z]$/],
];
/** Where the numbering of a part begins anew. */
const BEGINNINGS = new Set(['I', 'A', '1', 'a']);

interface Depth {
  readonly style: string;
  readonly seen: Map<string, PlanRow>;
  last: string;
}

/**
 * Numbers that an outline of several levels ("I", "1.", "a.") gives twice inside one part. A plain list of numbers is none: its parts
 * may begin anew without saying so.
 */
export function repeatedNumbers(plan: PlanTable): RepeatedNumber[] {
  const column = planColumn(plan, 'no')?.column;
  if (column === undefined) return [];
  const numbered = plan.rows.flatMap((row) => {
    const text = cellText(cellAt(plan.sheet, row.row, column));
    const bare = text.replace(/[.)]+$/, '');
    const style = STYLES.find(([, pattern]) => pattern.test(bare))?.[0];
    return style === undefined ? [] : [{ row, text, bare, style }];
  });
  if (new Set(numbered.map(({ style }) => style)).size < 2) return [];
  const path: Depth[] = [];
  return numbered.flatMap(({ row, text, bare, style }) => {
    const depth = enter(path, style);
    if (BEGINNINGS.has(bare)) depth.seen.clear();
    const first = depth.seen.get(bare);
    depth.last = text;
    if (!first) depth.seen.set(bare, row);
    if (!first || first.name === row.name) return [];
    return [{ row, text, column, first, inside: path.at(-2)?.last ?? null }];
  });
}

/** Goes to the level of the outline that is numbered in this style; what lay below it is left. */
function enter(path: Depth[], style: string): Depth {
  const at = path.findIndex((depth) => depth.style === style);
  if (at >= 0) path.length = at + 1;
  else path.push({ style, seen: new Map(), last: '' });
  return path.at(-1)!;
}
