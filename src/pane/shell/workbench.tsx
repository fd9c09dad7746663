import { mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { FillMode, PlannedFill } from '../../app/plan-fill';
import { findingKey } from '../findings/finding-key';
import type { CurrentFinding } from '../findings/findings-list';
import { ResultsPane } from '../findings/results-pane';
import { SelectedStrip } from '../findings/selected-strip';
import { StatedValuesContext } from '../findings/stated-text';
import { plannedCells } from '../fill/planned-columns';
import { AddressBar } from '../grid/address-bar';
import { compareSeverity, markAt, marksBySheet } from '../grid/marks';
import { SheetGrid } from '../grid/sheet-grid';
import { SheetTabs } from '../grid/sheet-tabs';
import type { Finding, Severity } from '../../rules/finding';
import type { CellPosition } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { cellAt, mergeAt } from '../../sheet/snapshot';
import { useWording } from '../wording/wording-context';
import { NARROW_QUERY, usePageStyles } from './page-styles';
import { Splitter } from './splitter';
import { TabList } from './tab-list';
import { useSelection } from './use-selection';
import type { OpenedWorkbook } from './use-workbook';

const FillPreview = lazy(() => import('../fill/fill-preview'));

const FIRST_PANE_WIDTH = 380;
const NO_CELLS: readonly CellPosition[] = [];

export interface WorkbenchProps {
  readonly opened: OpenedWorkbook;
  readonly plan: (mode: FillMode) => Promise<readonly PlannedFill[] | null>;
  readonly fill: (edits: readonly Edit[]) => Promise<boolean>;
}

/** An opened workbook: its sheets on the left, what was found in them on the right, each following the other. */
export function Workbench({ opened, plan, fill }: WorkbenchProps): ReactElement {
  const styles = usePageStyles();
  const { wording } = useWording();
  const { snapshot, check } = opened;
  const place = useRef<HTMLDivElement>(null);

  const sheets = useMemo(() => snapshot.sheets.filter(({ visibility }) => visibility === 'visible'), [snapshot]);
  const marks = useMemo(() => marksBySheet(check.findings), [check]);
  const worst = useMemo(() => worstBySheet(check.findings), [check]);
  const tables = useMemo(() => check.tables.map(({ table }) => table), [check]);
  const context = useMemo(() => ({ sheets: snapshot.sheets, tables }), [snapshot, tables]);

  const selection = useSelection(sheets);
  const { sheet, position } = selection;
  const [current, setCurrent] = useState<CurrentFinding | null>(null);
  const [previewing, setPreviewing] = useState(false);
  const [planned, setPlanned] = useState<readonly PlannedFill[]>([]);
  const [paneWidth, setPaneWidth] = useState(FIRST_PANE_WIDTH);
  const [view, setView] = useState<'sheet' | 'pane'>('sheet');

  const sheetTables = useMemo(() => tables.filter((table) => table.sheet === sheet?.name), [tables, sheet]);
  const plannedBySheet = useMemo(() => plannedCells(planned), [planned]);
  const sheetMarks = sheet ? marks.get(sheet.name) : undefined;
  const mark = markAt(sheetMarks, position);
  const chosen = mark?.findings.find((finding) => findingKey(finding) === current?.key);

  const focusGrid = () => place.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  const fillButton = useRef<HTMLButtonElement>(null);
  /** What gets the focus once the change under way is on screen; what had it is about to vanish. */
  const focusNext = useRef<'fill' | 'grid' | null>(null);
  useEffect(() => {
    if (focusNext.current === 'fill') fillButton.current?.focus();
    if (focusNext.current === 'grid') focusGrid();
    focusNext.current = null;
  }, [previewing, view]);

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
    // Where sheet and list take turns, the list goes out of sight and takes the focus with it.
    if (window.matchMedia(NARROW_QUERY).matches) focusNext.current = 'grid';
    setView('sheet');
  };
  const closePreview = () => {
    setPreviewing(false);
    setPlanned([]);
    focusNext.current = 'fill';
  };
  const fillCells = async (edits: readonly Edit[]) => {
    if (await fill(edits)) closePreview();
  };

  // It stands below the list, or below the sheet where the two take turns.
  const strip = <SelectedStrip position={position} cell={cellAt(sheet, position.row, position.column)} mark={mark} />;

  return (
    <StatedValuesContext.Provider value={context}>
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
          {previewing ? (
            <Suspense fallback={null}>
              <FillPreview
                tables={tables}
                plan={plan}
                onPlanned={setPlanned}
                onShow={({ edit }) => {
                  selection.show(edit.sheet, edit);
                  follow(edit.sheet, edit, false);
                }}
                onFill={(edits) => void fillCells(edits)}
                onCancel={closePreview}
              />
            </Suspense>
          ) : (
            <ResultsPane
              check={check}
              checkedAt={opened.checkedAt}
              current={current}
              onChooseFinding={chooseFinding}
              onGoToTable={(table) => {
                selection.show(table.sheet, { row: table.range.top, column: table.range.left });
                setView('sheet');
              }}
              fillButton={fillButton}
              onFill={() => setPreviewing(true)}
              onLeave={focusGrid}
            />
          )}
          <div className={styles.wideStrip}>{strip}</div>
        </aside>
      </main>
    </StatedValuesContext.Provider>
  );
}

function worstBySheet(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { sheet, severity } of findings) {
    const before = worst.get(sheet);
    if (!before || compareSeverity(severity, before) < 0) worst.set(sheet, severity);
  }
  return worst;
}
