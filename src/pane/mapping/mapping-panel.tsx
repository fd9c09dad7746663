import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import { withColumn } from '../../app/draft-correction';
import { mappedColumns, type MappedColumn } from '../../app/mapped-columns';
import { groupOfRole, likelyColumn } from '../../app/role-choices';
import type { SheetPlace } from '../../host/port';
import { formatRectangle, type Rectangle } from '../../sheet/rectangle';
import type { ReadingCorrection, TableCorrection } from '../../table/corrections/table-correction';
import { useWording } from '../wording/wording-context';
import { ColumnEntry, type ColumnDetails } from './column-entry';
import { mappingOverlay, type MappingOverlay } from './mapping-overlay';
import { useMappingStyles } from './mapping-styles';
import type { MappingTarget } from './mapping-target';
import { TableFields } from './table-fields';
import { useMappingDraft } from './use-mapping-draft';

export interface MappingPanelProps {
  readonly target: MappingTarget;
  readonly check: CheckResult;
  /** What is selected in the sheets. */
  readonly selected: SheetPlace | null;
  readonly tryReading: (before: TableCorrection | null, next: TableCorrection) => Promise<CheckResult | null>;
  /** How the table is read as things stand, for drawing it over the sheet that the page itself draws. */
  readonly onOverlay: (overlay: MappingOverlay) => void;
  readonly onShow: (sheet: string, range: Rectangle) => void;
  readonly onSave: (next: TableCorrection) => void;
  /** Gives the table back to the guess; null where nothing is kept of it. */
  readonly onReset: (() => void) | null;
  readonly onCancel: () => void;
}

/** How a table is read, for the user to see and to correct: its form, its rows, its year and what each column is. */
export default function MappingPanel(props: MappingPanelProps): ReactElement {
  const { target, check, selected, tryReading, onOverlay, onShow, onSave, onReset, onCancel } = props;
  const { sheet } = target;
  const styles = useMappingStyles();
  const { wording, locale } = useWording();
  const { mapping } = wording;
  const { draft, setDraft, tried, isTrying, isChanged } = useMappingDraft(target, check, tryReading);
  const [current, setCurrent] = useState<number | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const table = tried?.table ?? null;
  const columns = useMemo(() => (table ? mappedColumns(sheet, draft.header, table) : []), [sheet, draft.header, table]);
  const overlay = useMemo(
    () => table && mappingOverlay(table, draft.header, columns, current, locale),
    [table, draft.header, columns, current, locale],
  );
  const draw = useEffectEvent((next: MappingOverlay) => onOverlay(next));
  useEffect(() => {
    if (overlay) draw(overlay);
  }, [overlay]);

  const bodyEnd = table?.bodyRows.at(-1) ?? draft.header.bottom;
  const showColumn = ({ columns: places }: MappedColumn) => {
    setCurrent(places[0]!);
    onShow(sheet.name, { top: draft.header.top, left: places[0]!, bottom: bodyEnd, right: places.at(-1)! });
  };
  const say = (column: MappedColumn, change: (place: number) => ReadingCorrection['columns'][number]) => {
    setDraft(column.columns.reduce((next, place) => withColumn(next, change(place)), draft));
  };
  const giveRole = (column: MappedColumn, role: string | null) => {
    say(column, (place) => {
      if (role === null || !table) {
        return { column: place, role, measure: null, year: null, quarter: null, side: null };
      }
      return likelyColumn(sheet, table, place, column.headings.join(' '), role);
    });
  };
  const giveDetails = (column: MappedColumn, details: ColumnDetails) => {
    const { reading } = column;
    if (!reading) return;
    const { role, measure, year, quarter, side } = reading;
    say(column, (place) => ({ column: place, role, measure, year, quarter, side, ...details }));
  };
  const press = (event: KeyboardEvent) => {
    // What was said already must not be lost by a slip.
    if (event.key === 'Escape' && !isChanged) onCancel();
  };

  const name = target.table ? mapping.title : mapping.newTitle;
  return (
    <section className={styles.panel} aria-label={name} onKeyDown={press}>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {name}
          </h2>
          <p className={styles.place}>{`${sheet.name} · ${formatRectangle(table?.range ?? draft.header)}`}</p>
        </div>
        <TableFields
          target={target}
          draft={draft}
          table={table}
          selected={selected?.sheet === sheet.name ? selected : null}
          onDraft={setDraft}
          onShow={(range) => onShow(sheet.name, range)}
        />
        <div>
          <h3 className={styles.section}>{mapping.columns(columns.length)}</h3>
          <p className={styles.hint}>{mapping.columnsHint}</p>
          <ul className={styles.columns} aria-label={mapping.columns(columns.length)}>
            {columns.map((column) => (
              <ColumnEntry
                key={column.columns[0]}
                column={column}
                layout={draft.layout}
                group={table && column.reading && groupOfRole(table, column.reading.role)}
                tableYear={table?.year ?? null}
                onRole={(role) => giveRole(column, role)}
                onDetails={(details) => giveDetails(column, details)}
                onFocus={() => {
                  if (current !== column.columns[0]) showColumn(column);
                }}
              />
            ))}
          </ul>
        </div>
      </div>
      <div className={styles.foot}>
        <p className={styles.outcome} role="status">
          {table?.columns.length === 0
            ? mapping.noColumns
            : tried && !isTrying
              ? mapping.outcome(
                  { rows: tried.table.bodyRows.length, findings: tried.findings },
                  target.table && {
                    rows: target.table.bodyRows.length,
                    findings: check.findings.filter((finding) => finding.table === target.table?.id).length,
                  },
                )
              : wording.tasks.read()}
        </p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={!table?.columns.length} onClick={() => onSave(draft)}>
            {mapping.save}
          </Button>
          <Button onClick={onCancel}>{mapping.cancel}</Button>
          {onReset && (
            <Button appearance="subtle" onClick={onReset}>
              {mapping.reset}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
