import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedTable } from '../../app/check-workbook';
import { columnTitle } from '../../app/layout-name';
import { columnLetters } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import { formatNumber } from '../../text/number-text';
import { useWording } from '../wording/wording-context';
import { useFillStyles } from './fill-styles';
import type { PlannedColumn } from './planned-columns';

export interface ColumnChoiceProps {
  readonly columns: readonly PlannedColumn[];
  readonly tables: readonly CheckedTable[];
  readonly excluded: ReadonlySet<string>;
  readonly onToggle: (keys: readonly string[], include: boolean) => void;
}

/** A check box for each column with cells to fill, and one over all of them. */
export function ColumnChoice({ columns, tables, excluded, onToggle }: ColumnChoiceProps): ReactElement {
  const styles = useFillStyles();
  const { wording, locale } = useWording();
  const chosen = columns.filter(({ key }) => !excluded.has(key)).length;
  const total = columns.reduce((sum, { count }) => sum + count, 0);
  const severalSheets = new Set(columns.map(({ sheet }) => sheet)).size > 1;
  /** Where a column is, as far as that has to be said. */
  const place = (sheet: string, range: Rectangle | undefined) => {
    const tablesThere = new Set(columns.filter((column) => column.sheet === sheet).map(({ table }) => table));
    if (tablesThere.size > 1 && range) return wording.findings.fromRow(sheet, range.top + 1);
    return severalSheets ? sheet : null;
  };
  const label = ({ sheet, table, column }: PlannedColumn) => {
    const found = tables.find((checked) => checked.table.id === table)?.table;
    const name = found ? columnTitle(found, column, locale) : null;
    return [place(sheet, found?.range), columnLetters(column), name].filter(Boolean).join(' · ');
  };
  return (
    <div role="group" aria-label={wording.fill.columns} className={styles.columns}>
      {columns.length > 1 && (
        <div className={styles.column}>
          <Checkbox
            className={styles.columnName}
            label={wording.fill.allColumns}
            checked={chosen === columns.length ? true : chosen === 0 ? false : 'mixed'}
            onChange={() =>
              onToggle(
                columns.map(({ key }) => key),
                chosen < columns.length,
              )
            }
          />
          <span className={styles.count}>{formatNumber(total, locale)}</span>
        </div>
      )}
      {columns.map((column) => (
        <div key={column.key} className={styles.column}>
          <Checkbox
            className={styles.columnName}
            label={label(column)}
            checked={!excluded.has(column.key)}
            onChange={(_, { checked }) => onToggle([column.key], checked === true)}
          />
          <span className={styles.count}>{formatNumber(column.count, locale)}</span>
        </div>
      ))}
    </div>
  );
}
