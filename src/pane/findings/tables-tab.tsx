import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import { layoutName, roleName } from '../../app/layout-name';
import { columnLetters } from '../../sheet/address';
import { formatRectangle } from '../../sheet/rectangle';
import { formatList, formatPercent } from '../../text/number-text';
import type { Table } from '../../table/table';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: '8px 12px',
    listStyleType: 'none',
  },
  item: { padding: '10px 0', ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  name: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  title: {
    margin: '2px 0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr)',
    gap: '2px 12px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, whiteSpace: 'pre-line', fontVariantNumeric: 'tabular-nums' },
});

export interface TablesTabProps {
  readonly check: CheckResult;
  readonly onGo: (table: Table) => void;
}

/** The tables that were found: form, place, size, year and how sure that is. */
export function TablesTab({ check, onGo }: TablesTabProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  return (
    <ul className={styles.list} aria-label={wording.tables.list}>
      {check.tables.map(({ table, computed }) => {
        const name = layoutName(table.layout, locale);
        const facts: [string, string][] = [
          [wording.tables.range, `${table.sheet} · ${formatRectangle(table.range)}`],
          [wording.tables.rows, String(table.bodyRows.length)],
          [wording.tables.year, table.year === null ? wording.tables.unknownYear : String(table.year)],
          [wording.tables.confidence, formatPercent(table.confidence, locale, 0)],
        ];
        if (computed.length > 0) {
          const columns = computed.map(
            ({ role, column }) =>
              `${columnLetters(column)} · ${roleName(table.layout, role, locale, yearOf(table, column))}`,
          );
          facts.push([wording.tables.computed, columns.join('\n')]);
        }
        return (
          <li key={table.id} className={styles.item}>
            <button type="button" className={styles.name} onClick={() => onGo(table)}>
              {name}
            </button>
            {table.title && <p className={styles.title}>{table.title}</p>}
            <dl className={styles.facts}>
              {facts.map(([term, fact]) => (
                <FactRow key={term} term={term} fact={fact} />
              ))}
            </dl>
          </li>
        );
      })}
      {check.hiddenSheets.length > 0 && (
        <li className={styles.item}>
          <p className={styles.title}>{wording.tables.hidden(formatList(check.hiddenSheets, locale))}</p>
        </li>
      )}
    </ul>
  );
}

function FactRow({ term, fact }: { readonly term: string; readonly fact: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}

function yearOf(table: Table, column: number): number | null {
  return table.columns.find((known) => known.column === column)?.year ?? null;
}
