import { lazy, Suspense, type ReactElement } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { SheetPlace } from '../../host/port';
import type { Rectangle } from '../../sheet/rectangle';
import type { TableCorrection } from '../../table/corrections/table-correction';
import type { WorkbookState } from '../session/use-workbook';
import type { MappingOverlay } from './mapping-overlay';
import type { MappingTarget } from './mapping-target';
import type { TablePanel } from './use-table-panel';

const MappingPanel = lazy(() => import('./mapping-panel'));
const KindsPanel = lazy(() => import('./kinds-panel'));

export interface TablePanelsProps {
  readonly panel: TablePanel;
  readonly workbook: WorkbookState;
  readonly check: CheckResult;
  readonly selected: SheetPlace | null;
  readonly onOverlay: (overlay: MappingOverlay) => void;
  readonly onShow: (place: SheetPlace) => void;
  readonly onLeave: () => void;
}

/** The panel about a table that is open; it closes once what was said in it is kept. */
export function TablePanels({ panel, workbook, check, onShow, onLeave, ...rest }: TablePanelsProps): ReactElement {
  const leaveIf = (isKept: boolean) => {
    if (isKept) onLeave();
  };
  const correct = async ({ kept }: MappingTarget, next: TableCorrection | null) => {
    leaveIf(await workbook.correct(kept, next));
  };
  const showBlock = (sheet: string, range: Rectangle) => {
    onShow({ sheet, row: range.top, column: range.left, range });
  };
  if (panel.kind === 'mapping') {
    const { target } = panel;
    return (
      <Suspense fallback={null}>
        <MappingPanel
          {...rest}
          target={target}
          check={check}
          tryReading={workbook.tryReading}
          onShow={showBlock}
          onSave={(next) => void correct(target, next)}
          onReset={target.kept && (() => void correct(target, null))}
          onCancel={onLeave}
        />
      </Suspense>
    );
  }
  const { table } = panel;
  const found = check.tables.find((checked) => checked.table.id === table.id);
  return (
    <Suspense fallback={null}>
      <KindsPanel
        table={table}
        indicators={found?.indicators ?? []}
        onShow={(row) => showBlock(table.sheet, { ...table.range, top: row, bottom: row })}
        onSave={(changes) => void workbook.chooseKinds(changes).then(leaveIf)}
        onCancel={onLeave}
      />
    </Suspense>
  );
}
