import { useState } from 'react';
import { confirmation, refusal, withLayout } from '../../app/draft-correction';
import type { SheetPlace } from '../../host/port';
import type { Table } from '../../table/table';
import type { TableCorrection } from '../../table/corrections/table-correction';
import type { CheckedWorkbook } from '../session/workbook-session';
import type { WorkbookState } from '../session/use-workbook';
import type { TableActions } from '../tables/table-actions';
import { newTarget, targetOf, type MappingTarget } from './mapping-target';

/** What is open in the place of the results: how one table is read, or of what kinds its indicators are. */
export type TablePanel =
  { readonly kind: 'mapping'; readonly target: MappingTarget } | { readonly kind: 'kinds'; readonly table: Table };

export interface TablePanelState {
  readonly panel: TablePanel | null;
  readonly close: () => void;
  readonly actions: Omit<TableActions, 'onGo'>;
}

/** What the pane does for the panels about a table. */
export interface TablePanelSurroundings {
  /** Brings the table into sight: what is said of it is to be seen beside it. */
  readonly show: (table: Table) => void;
  /** Takes the focus before the button that has it vanishes. */
  readonly focusBack: () => void;
}

/** Opens the panels about a table, and carries out what needs none. */
export function useTablePanel(
  checked: CheckedWorkbook | null,
  correct: WorkbookState['correct'],
  selected: SheetPlace | null,
  { show, focusBack }: TablePanelSurroundings,
): TablePanelState {
  const [panel, setPanel] = useState<TablePanel | null>(null);
  const open = (target: MappingTarget | null) => {
    if (target) setPanel({ kind: 'mapping', target });
  };
  const say = (table: Table, next: (target: MappingTarget) => TableCorrection) => {
    const target = checked && targetOf(table, checked.check, checked.snapshot);
    if (!target) return;
    focusBack();
    void correct(target.kept, next(target));
  };
  const actions: TablePanelState['actions'] = {
    onMap: (table) => {
      show(table);
      open(checked && targetOf(table, checked.check, checked.snapshot));
    },
    onKinds: (table) => {
      show(table);
      setPanel({ kind: 'kinds', table });
    },
    onConfirm: (table) => say(table, ({ sheet, others }) => confirmation(sheet, table, others)),
    onChooseForm: (table, layout) => say(table, ({ draft }) => withLayout(draft, layout)),
    onRefuse: (table) => say(table, ({ sheet }) => refusal(sheet, table)),
    onReset: (correction) => {
      focusBack();
      void correct(correction, null);
    },
    onAdd: () => open(checked && newTarget(checked.check, checked.snapshot, selected)),
  };
  return { panel, close: () => setPanel(null), actions };
}
