import type { Table } from '../../table/table';
import type { TableCorrection } from '../../table/corrections/table-correction';

/** What the user can do with the tables that were found. */
export interface TableActions {
  /** Shows where the table is. */
  readonly onGo: (table: Table) => void;
  /** Opens the panel in which its reading is corrected. */
  readonly onMap: (table: Table) => void;
  /** Opens the panel with the kinds of its indicators. */
  readonly onKinds: (table: Table) => void;
  /** The table was read right. */
  readonly onConfirm: (table: Table) => void;
  /** The table is of another form. */
  readonly onChooseForm: (table: Table, layout: string) => void;
  /** There is no table there. */
  readonly onRefuse: (table: Table) => void;
  /** Forgets what was said. */
  readonly onReset: (correction: TableCorrection) => void;
  /** Points at a table that was not found. */
  readonly onAdd: () => void;
}
