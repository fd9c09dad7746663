import { lazy, Suspense, useEffect, useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import type { PlannedFill } from '../../app/plan-fill';
import type { Finding } from '../../rules/finding';
import type { CellPosition } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { FindingActionsContext } from '../findings/finding-actions-context';
import type { CurrentFinding } from '../findings/findings-list';
import { ResultsPane } from '../findings/results-pane';
import { StatedValuesContext } from '../findings/stated-text';
import type { OpenedWorkbook } from '../session/opened-workbook';
import type { WorkbookState } from '../session/use-workbook';

const FillPreview = lazy(() => import('../fill/fill-preview'));

export interface SidePaneProps {
  readonly workbook: WorkbookState;
  readonly opened: OpenedWorkbook;
  /** What stands in the place of findings before the first check. */
  readonly unchecked?: ReactNode;
  readonly current: CurrentFinding | null;
  readonly previewing: boolean;
  readonly onPreview: (previewing: boolean) => void;
  /** The cells that are to be filled as things stand, for outlining them in the sheet that the page itself draws. */
  readonly onPlanned?: (plan: readonly PlannedFill[]) => void;
  readonly onChooseFinding: (finding: Finding) => void;
  /** Shows a cell of the sheet that is not a finding's. */
  readonly onShow: (sheet: string, cell: CellPosition) => void;
  readonly onGoToTable: (sheet: string, cell: CellPosition) => void;
  readonly onCheck?: (() => void) | null;
  readonly menu: ReactNode;
  /** What is said of the selected cell, below the list. */
  readonly strip: ReactNode;
  /** Escape in the list. */
  readonly onLeave?: () => void;
}

/** What was found and what can be done about it: beside the sheet in a browser, all of the pane in Excel. */
export function SidePane(props: SidePaneProps): ReactElement {
  const { workbook, opened, unchecked = null, current, previewing, onPreview, onPlanned = doNothing, onShow } = props;
  const { checked } = opened;
  // These stay the same from one drawing to the next, which the workbook itself does not.
  const { write, ignore } = workbook;
  const tables = useMemo(() => checked?.check.tables.map(({ table }) => table) ?? [], [checked]);
  const stated = useMemo(() => ({ sheets: checked?.snapshot.sheets ?? [], tables }), [checked, tables]);

  const fillButton = useRef<HTMLButtonElement>(null);
  /** The preview has the focus and is about to vanish. */
  const hasClosed = useRef(false);
  useEffect(() => {
    if (hasClosed.current) fillButton.current?.focus();
    hasClosed.current = false;
  }, [previewing]);
  const closePreview = () => {
    hasClosed.current = true;
    onPreview(false);
    onPlanned([]);
  };
  const fill = async (edits: readonly Edit[]) => {
    if (await write('fill', edits)) closePreview();
  };
  const actions = useMemo(
    () => ({
      onFix: ({ fix }: Finding) => void (fix && write('fix', fix.edits)),
      onIgnore: (finding: Finding, reason: string) => void ignore(finding, reason),
    }),
    [write, ignore],
  );

  return (
    <StatedValuesContext.Provider value={stated}>
      <FindingActionsContext.Provider value={actions}>
        {previewing && checked ? (
          <Suspense fallback={null}>
            <FillPreview
              tables={tables}
              plan={workbook.plan}
              onPlanned={onPlanned}
              showsFirst={props.onPlanned !== undefined}
              onShow={({ edit }) => onShow(edit.sheet, edit)}
              onFill={(edits) => void fill(edits)}
              onCancel={closePreview}
            />
          </Suspense>
        ) : (
          <ResultsPane
            checked={checked}
            unchecked={unchecked}
            entries={opened.entries}
            isLasting={opened.session.remembersSteps}
            current={current}
            onChooseFinding={props.onChooseFinding}
            onHeed={(ignored) => void workbook.heed(ignored)}
            onGoToTable={({ sheet, range }) => props.onGoToTable(sheet, { row: range.top, column: range.left })}
            onUndo={(entry) => void workbook.undo(entry)}
            fillButton={fillButton}
            onFill={() => onPreview(true)}
            onCheck={props.onCheck ?? null}
            menu={props.menu}
            onLeave={props.onLeave ?? doNothing}
          />
        )}
        {props.strip}
      </FindingActionsContext.Provider>
    </StatedValuesContext.Provider>
  );
}

function doNothing(): void {
  // Nobody listens.
}
