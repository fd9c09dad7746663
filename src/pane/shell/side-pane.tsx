import { lazy, Suspense, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { PlannedFill } from '../../app/plan-fill';
import type { Settings } from '../../app/settings';
import type { Finding } from '../../rules/finding';
import type { SheetPlace } from '../../host/port';
import type { PlanChoices } from '../../plan/plan-choices';
import type { CellPosition } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { Table } from '../../table/table';
import { FindingActionsContext } from '../findings/finding-actions-context';
import type { CurrentFinding } from '../findings/findings-list';
import { ResultsPane, type ResultsTab } from '../findings/results-pane';
import { StatedValuesContext } from '../findings/stated-text';
import type { MappingOverlay } from '../mapping/mapping-overlay';
import { TablePanels } from '../mapping/table-panels';
import { useTablePanel } from '../mapping/use-table-panel';
import type { OpenedWorkbook } from '../session/opened-workbook';
import type { WorkbookState } from '../session/use-workbook';
import { MORE_MENU_ID } from './more-menu';
import { useFocusBack } from './use-focus-back';

const ComparingPanel = lazy(() => import('../comparing/comparing-panel'));
const FillPreview = lazy(() => import('../fill/fill-preview'));
const NomenklaturPanel = lazy(() => import('../nomenklatur/nomenklatur-panel'));
const SettingsPanel = lazy(() => import('../settings/settings-panel'));

/** Commands of the menu that change what the pane shows. */
export interface PaneCommands {
  /** Null while there is nothing to set. */
  readonly onSettings: (() => void) | null;
  readonly onNomenklatur: () => void;
  /** Null while there is nothing to compare. */
  readonly onCompare: (() => void) | null;
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
  /** Shows a place of the sheets that is not a finding's. */
  readonly onShow: (place: SheetPlace) => void;
  /** What is selected in the sheets. */
  readonly selected: SheetPlace | null;
  /** How a table is read while it is corrected, for drawing it over the sheet that the page itself draws. */
  readonly onOverlay?: (overlay: MappingOverlay | null) => void;
  readonly onGoToTable: (sheet: string, cell: CellPosition) => void;
  readonly onCheck?: (() => void) | null;
  /** The menu of rarer commands, given those of them that change what the pane shows. */
  readonly menu: (commands: PaneCommands) => ReactNode;
  /** What is said of the selected cell, below the list. */
  readonly strip: ReactNode;
  /** Escape in the list. */
  readonly onLeave?: () => void;
}

/** The same object each time: what is worked out for it need not be worked out again. */
const NO_CHOICES: PlanChoices = {};

/** What was found and what can be done about it: beside the sheet in a browser, all of the pane in Excel. */
export function SidePane(props: SidePaneProps): ReactElement {
  const { workbook, opened, unchecked = null, current, previewing, onPreview, onPlanned = doNothing, onShow } = props;
  const { onOverlay = doNothing, selected } = props;
  const { checked } = opened;
  // These stay the same from one drawing to the next, which the workbook itself does not.
  const { write, ignore, correct } = workbook;
  const tables = useMemo(() => checked?.check.tables.map(({ table }) => table) ?? [], [checked]);
  const stated = useMemo(() => ({ sheets: checked?.snapshot.sheets ?? [], tables }), [checked, tables]);

  const fillButton = useRef<HTMLButtonElement>(null);
  const leavePreview = useFocusBack(previewing, () => fillButton.current?.focus());
  const closePreview = () => {
    leavePreview();
    onPreview(false);
    onPlanned([]);
  };
  const fill = async (edits: readonly Edit[], choices: PlanChoices | null) => {
    if (await write('fill', edits, choices)) closePreview();
  };
  /** What was called from the menu and stands in the place of the findings. */
  const [called, setCalled] = useState<'settings' | 'nomenklatur' | 'comparing' | null>(null);
  const leaveCalled = useFocusBack(called, () => document.getElementById(MORE_MENU_ID)?.focus());
  const endCalled = () => {
    leaveCalled();
    setCalled(null);
  };
  const saveSettings = async (settings: Settings) => {
    if (await workbook.changeSettings(settings)) endCalled();
  };
  const commands: PaneCommands = {
    onSettings: checked ? () => setCalled('settings') : null,
    onNomenklatur: () => setCalled('nomenklatur'),
    onCompare: checked ? () => setCalled('comparing') : null,
  };

  const [tab, setTab] = useState<ResultsTab>('findings');
  // A finding that was asked for from the sheet is in the other list.
  const [followed, setFollowed] = useState(current);
  if (current !== followed) {
    setFollowed(current);
    if (current?.focus) setTab('findings');
  }

  /** A button that is pressed may vanish, and what has the focus with it. */
  const focusTab = () => document.getElementById(`results-tab-${tab}`)?.focus();
  const {
    panel,
    close: closePanel,
    actions: tableActions,
  } = useTablePanel(checked, correct, selected, {
    show: ({ sheet, range }) => onShow({ sheet, row: range.top, column: range.left }),
    focusBack: focusTab,
  });
  const goToTable = ({ sheet, range }: Table) => props.onGoToTable(sheet, { row: range.top, column: range.left });
  const leavePanel = useFocusBack(panel, focusTab);
  const endPanel = () => {
    leavePanel();
    closePanel();
    onOverlay(null);
  };

  const actions = useMemo(
    () => ({
      onFix: (edits: readonly Edit[]) => void write('fix', edits),
      onIgnore: (findings: readonly Finding[], reason: string) => void ignore(findings, reason),
    }),
    [write, ignore],
  );

  return (
    <StatedValuesContext.Provider value={stated}>
      <FindingActionsContext.Provider value={actions}>
        {previewing && checked ? (
          <Suspense fallback={null}>
            <FillPreview
              tables={checked.check.tables}
              choices={checked.memory?.settings.choices ?? NO_CHOICES}
              plan={workbook.plan}
              onPlanned={onPlanned}
              showsFirst={props.onPlanned !== undefined}
              onShow={({ edit: { sheet, row, column } }) => onShow({ sheet, row, column })}
              onFill={(edits, choices) => void fill(edits, choices)}
              onCancel={closePreview}
            />
          </Suspense>
        ) : called === 'nomenklatur' ? (
          <Suspense fallback={null}>
            <NomenklaturPanel onChange={() => void (checked && workbook.check())} onClose={endCalled} />
          </Suspense>
        ) : called === 'comparing' && checked ? (
          <Suspense fallback={null}>
            <ComparingPanel compared={checked.check.compared} compare={workbook.compare} onClose={endCalled} />
          </Suspense>
        ) : called === 'settings' && checked ? (
          <Suspense fallback={null}>
            <SettingsPanel
              remembered={checked.memory?.settings ?? {}}
              tables={checked.check.tables}
              onSave={(settings) => void saveSettings(settings)}
              onCancel={endCalled}
            />
          </Suspense>
        ) : panel && checked ? (
          <TablePanels
            panel={panel}
            workbook={workbook}
            check={checked.check}
            selected={selected}
            onOverlay={onOverlay}
            onShow={onShow}
            onLeave={endPanel}
          />
        ) : (
          <ResultsPane
            checked={checked}
            unchecked={unchecked}
            entries={opened.entries}
            isLasting={opened.session.remembersSteps}
            current={current}
            onChooseFinding={props.onChooseFinding}
            onHeed={(ignored) => {
              focusTab();
              void workbook.heed(ignored);
            }}
            tableActions={{ ...tableActions, onGo: goToTable }}
            tab={tab}
            onTab={setTab}
            onUndo={(entry) => {
              focusTab();
              void workbook.undo(entry);
            }}
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
