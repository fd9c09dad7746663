import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { PlannedFill } from '../../app/plan-fill';
import { findingKey } from '../findings/finding-key';
import type { CurrentFinding } from '../findings/findings-list';
import { SelectedStrip } from '../findings/selected-strip';
import { plannedCells } from '../fill/planned-columns';
import { AddressBar } from '../grid/address-bar';
import { markAt, marksBySheet, worstBySheet } from '../grid/marks';
import { SheetGrid } from '../grid/sheet-grid';
import { SheetTabs } from '../grid/sheet-tabs';
import type { SheetPlace } from '../../host/port';
import type { MappingOverlay } from '../mapping/mapping-overlay';
import type { Finding } from '../../rules/finding';
import type { CellPosition } from '../../sheet/address';
import { cellAt, mergeAt } from '../../sheet/snapshot';
import type { OpenedWorkbook } from '../session/opened-workbook';
import type { WorkbookState } from '../session/use-workbook';
import type { CheckedWorkbook } from '../session/workbook-session';
import { useWording } from '../wording/wording-context';
import { MoreMenu } from './more-menu';
import { NARROW_QUERY, usePageStyles } from './page-styles';
import { SidePane } from './side-pane';
import { Splitter } from './splitter';
import { TabList } from './tab-list';
import { useSelection } from './use-selection';

const FIRST_PANE_WIDTH = 380;
const NO_CELLS: readonly CellPosition[] = [];

export interface WorkbenchProps {
  readonly workbook: WorkbookState;
  readonly opened: OpenedWorkbook;
  readonly checked: CheckedWorkbook;
}

/** An opened file: its sheets on the left, what was found in them on the right, each following the other. */
export function Workbench({ workbook, opened, checked }: WorkbenchProps): ReactElement {
  const styles = usePageStyles();
  const { wording, locale } = useWording();
  const { snapshot, check } = checked;
  const place = useRef<HTMLDivElement>(null);

  const sheets = useMemo(() => snapshot.sheets.filter(({ visibility }) => visibility === 'visible'), [snapshot]);
  const marks = useMemo(() => marksBySheet(check.findings), [check]);
  const worst = useMemo(() => worstBySheet(check.findings), [check]);

  const selection = useSelection(sheets);
  const { sheet, position } = selection;
  const [current, setCurrent] = useState<CurrentFinding | null>(null);
  const [previewing, setPreviewing] = useState(false);
  const [planned, setPlanned] = useState<readonly PlannedFill[]>([]);
  const [overlay, setOverlay] = useState<MappingOverlay | null>(null);
  const [paneWidth, setPaneWidth] = useState(FIRST_PANE_WIDTH);
  const [view, setView] = useState<'sheet' | 'pane'>('sheet');

  const sheetTables = useMemo(
    () => check.tables.map(({ table }) => table).filter((table) => table.sheet === sheet?.name),
    [check, sheet],
  );
  const plannedBySheet = useMemo(() => plannedCells(planned), [planned]);
  const sheetMarks = sheet ? marks.get(sheet.name) : undefined;
  const mark = markAt(sheetMarks, position);
  const chosen = mark?.findings.find((finding) => findingKey(finding) === current?.key);

  const focusGrid = () => place.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  /** The list goes out of sight and takes the focus with it: it moves to the sheet once that is there. */
  const focusGridNext = useRef(false);
  useEffect(() => {
    if (focusGridNext.current) focusGrid();
    focusGridNext.current = false;
  }, [view]);

  if (!sheet) return <main className={styles.work} />;

  const follow = (sheetName: string, cell: CellPosition, focus: boolean) => {
    const finding = markAt(marks.get(sheetName), cell)?.findings[0];
    setCurrent(finding ? { key: findingKey(finding), focus } : null);
  };
  const select = (cell: CellPosition) => {
    const area = mergeAt(sheet, cell);
    const anchor = area ? { row: area.top, column: area.left } : cell;
    selection.select(anchor);
    follow(sheet.name, anchor, false);
  };
  const showSheet = (name: string) => selection.showSheet(name);
  const stepSheet = (step: 1 | -1) => {
    const next = sheets[sheets.indexOf(sheet) + step];
    if (next) showSheet(next.name);
  };
  const openMark = (cell: CellPosition) => {
    setPreviewing(false);
    setPlanned([]);
    setView('pane');
    follow(sheet.name, cell, true);
  };
  const chooseFinding = (finding: Finding) => {
    setCurrent({ key: findingKey(finding), focus: false });
    selection.show(finding.sheet, finding);
    // Only where sheet and list take turns.
    focusGridNext.current = window.matchMedia(NARROW_QUERY).matches;
    setView('sheet');
  };
  const showPlace = ({ sheet: name, row, column }: SheetPlace) => {
    selection.show(name, { row, column });
    follow(name, { row, column }, false);
  };
  const area = mergeAt(sheet, position);
  // It stands below the list, or below the sheet where the two take turns.
  const strip = <SelectedStrip position={position} cell={cellAt(sheet, position.row, position.column)} mark={mark} />;

  return (
    <main ref={place} className={styles.work}>
      <div className={styles.narrowOnly}>
        <TabList
          id="views"
          panels={false}
          label={wording.views.label}
          chosen={view}
          onChoose={setView}
          items={[
            { value: 'sheet', text: wording.views.sheet },
            { value: 'pane', text: wording.views.pane, count: check.findings.length },
          ]}
        />
      </div>
      <div className={mergeClasses(styles.sheet, view === 'pane' && styles.hiddenWhenNarrow)}>
        <AddressBar
          sheet={sheet}
          selected={position}
          onGo={(cell) => {
            select(cell);
            focusGrid();
          }}
        />
        <SheetGrid
          sheet={sheet}
          tables={sheetTables}
          marks={sheetMarks}
          planned={plannedBySheet.get(sheet.name)}
          related={chosen?.related ?? NO_CELLS}
          overlay={overlay?.sheet === sheet.name ? overlay : null}
          selected={position}
          wish={selection.wish}
          onSelect={select}
          onOpenMark={openMark}
          onStepSheet={stepSheet}
        />
        <div className={styles.narrowStrip}>{strip}</div>
        <SheetTabs sheets={sheets} chosen={sheet.name} worst={worst} onChoose={showSheet} />
      </div>
      <div className={styles.wideOnly}>
        <Splitter width={paneWidth} onResize={setPaneWidth} />
      </div>
      <aside
        aria-label={wording.pane}
        className={mergeClasses(styles.pane, view === 'sheet' && styles.hiddenWhenNarrow)}
        style={{ width: paneWidth }}
      >
        <SidePane
          workbook={workbook}
          opened={opened}
          current={current}
          previewing={previewing}
          onPreview={setPreviewing}
          onPlanned={setPlanned}
          onChooseFinding={chooseFinding}
          onShow={showPlace}
          selected={{ sheet: sheet.name, ...position, ...(area && { range: area }) }}
          onOverlay={setOverlay}
          onGoToTable={(sheetName, cell) => {
            selection.show(sheetName, cell);
            setView('sheet');
          }}
          menu={(commands) => (
            <MoreMenu
              {...commands}
              onMark={() => void workbook.mark()}
              onClearMarks={() => void workbook.clearMarks()}
              onReport={(ending) => void workbook.report(opened.name, wording.file.reportSuffix, locale, ending)}
              onAddReport={null}
              automatic={null}
              onLocale={null}
            />
          )}
          strip={<div className={styles.wideStrip}>{strip}</div>}
          onLeave={focusGrid}
        />
      </aside>
    </main>
  );
}
