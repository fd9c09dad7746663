import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { PlannedFill } from '../../app/plan-fill';
import type { Settings } from '../../app/settings';
import type { Finding } from '../../rules/finding';
import type { CellPosition } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { FindingActionsContext } from '../findings/finding-actions-context';
import type { CurrentFinding } from '../findings/findings-list';
import { ResultsPane } from '../findings/results-pane';
import { StatedValuesContext } from '../findings/stated-text';
import type { OpenedWorkbook } from '../session/opened-workbook';
import type { WorkbookState } from '../session/use-workbook';
import { MORE_MENU_ID } from './more-menu';

const FillPreview = lazy(() => import('../fill/fill-preview'));
const SettingsPanel = lazy(() => import('../settings/settings-panel'));

/** Commands of the menu that change what the pane shows; null while they have nothing to work on. */
export interface PaneCommands {
  readonly onSettings: (() => void) | null;
}

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
  /** The menu of rarer commands, given those of them that change what the pane shows. */
  readonly menu: (commands: PaneCommands) => ReactNode;
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
  const [settling, setSettling] = useState(false);
  /** The settings have the focus and are about to vanish. */
  const hasSettled = useRef(false);
  useEffect(() => {
    if (hasSettled.current) document.getElementById(MORE_MENU_ID)?.focus();
    hasSettled.current = false;
  }, [settling]);
  const closeSettings = () => {
    hasSettled.current = true;
    setSettling(false);
  };
  const saveSettings = async (settings: Settings) => {
    if (await workbook.changeSettings(settings)) closeSettings();
  };
  const commands: PaneCommands = { onSettings: checked ? () => setSettling(true) : null };
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
        ) : settling && checked ? (
          <Suspense fallback={null}>
            <SettingsPanel
              remembered={checked.memory?.settings ?? {}}
              tables={tables}
              onSave={(settings) => void saveSettings(settings)}
              onCancel={closeSettings}
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
            menu={props.menu(commands)}
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
