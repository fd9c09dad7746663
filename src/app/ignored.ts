import type { PlanTable } from '../plan/plan-table';
import type { PlannedFill } from '../lint/fill-plan';
import type { Finding } from '../rules/finding';
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '../sheet/snapshot';
import type { Table } from '../table/table';
import { digestOf } from '../sheet/digest';
import type { IgnoredEntry } from './memory';

/** A finding that the user has ignored, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly date: string;
}

/** The finding's place in the plan rather than on the sheet: inserted rows and columns do not change it. */
type Identity = Pick<IgnoredEntry, 'rule' | 'sheet' | 'layout' | 'role' | 'code' | 'name'>;

/**
 * What is to be remembered so that this finding stays ignored until its figures change.
 * @throws Error for a finding that is not of this workbook and table
 */
export function ignoredEntry(
  finding: Finding,
  table: Table,
  snapshot: WorkbookSnapshot,
  { reason, date }: Pick<IgnoredEntry, 'reason' | 'date'>,
): IgnoredEntry {
  const sheet = snapshot.sheets.find(({ name }) => name === finding.sheet);
  if (!sheet || table.id !== finding.table) throw new Error(`No finding of ${table.id}: ${finding.table}`);
  return { ...identityOf(finding, table), figures: figuresOf(finding, sheet), reason, date };
}

/**
 * What is still ignored while findings are gone through in their order. An entry stands for one finding, so that of two rows
 * that read the same the user is told of the second.
 */
export class IgnoredEntries {
  readonly #left: IgnoredEntry[];

  constructor(entries: readonly IgnoredEntry[]) {
    this.#left = [...entries];
  }

  /** The entry by which a finding of the plan is ignored, used up from now on; undefined when it is not ignored. */
  take(finding: Finding, { table, sheet }: PlanTable): IgnoredEntry | undefined {
    if (this.#left.length === 0) return undefined;
    const identity = identityOf(finding, table);
    const candidates = this.#left.filter((entry) => isSame(entry, identity));
    if (candidates.length === 0) return undefined;
    const figures = figuresOf(finding, sheet);
    const entry = candidates.find((candidate) => candidate.figures === figures);
    if (entry) this.#left.splice(this.#left.indexOf(entry), 1);
    return entry;
  }
}

/** The fills but for those that a finding proposed which the user has ignored: that cell is to stay as it is. */
export function withoutIgnoredFills(
  fills: readonly PlannedFill[],
  ignored: readonly IgnoredFinding[],
): readonly PlannedFill[] {
  const declined = ignored.flatMap(({ finding }) => finding.fix?.edits ?? []);
  return fills.filter(({ edit }) => {
    return !declined.some(({ sheet, row, column }) => {
      return sheet === edit.sheet && row === edit.row && column === edit.column;
    });
  });
}

function identityOf({ rule, sheet, column, subject }: Finding, table: Table): Identity {
  const { layout } = table;
  return { rule, sheet, layout, role: roleAt(table, column), code: subject?.code ?? null, name: subject?.name ?? '' };
}

function isSame(entry: Identity, identity: Identity): boolean {
  const keys = Object.keys(identity) as (keyof Identity)[];
  return keys.every((key) => entry[key] === identity[key]);
}

/** The role of a column, told apart from others of its role by their order: a form may have one per year or quarter. */
function roleAt({ columns }: Table, column: number): string {
  const own = columns.find((candidate) => candidate.column === column);
  if (!own) return '';
  const place = columns.filter(({ role }) => role === own.role).indexOf(own);
  return place === 0 ? own.role : `${own.role}#${place + 1}`;
}

/**
 * The figures that a finding is about: what is stated and expected, and the cells that it speaks of. Cells that only follow from
 * this one are left out, for they change with other rows.
 */
function figuresOf({ message, stated, expected, related }: Finding, sheet: SheetSnapshot): string {
  const cells = related.filter(({ relation }) => relation !== 'follows');
  const values = cells.map(({ row, column, relation }) => [relation, cellAt(sheet, row, column).value]);
  return digestOf([message, stated, expected, values]);
}
