import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactElement, ReactNode } from 'react';
import type { CheckedTable, CheckResult } from '../../app/check-workbook';
import { columnTitle, layoutName, titleYear } from '../../app/layout-name';
import { columnLetters } from '../../sheet/address';
import { formatRectangle } from '../../sheet/rectangle';
import type { Table } from '../../table/table';
import { formatNumber } from '../../text/number-text';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';
import type { TableActions } from './table-actions';
import { useTablesStyles } from './tables-styles';

/** A table read less surely than this is for the user to look at. */
const SURE = 0.9;

export interface TableEntryProps {
  readonly checked: CheckedTable;
  readonly check: CheckResult;
  readonly actions: TableActions;
}

/** One table: form, place, size, year, how sure that is, and what can be said of it. */
export function TableEntry({ checked, check, actions }: TableEntryProps): ReactElement {
  const { table, computed, indicators } = checked;
  const styles = useTablesStyles();
  const { wording, locale } = useWording();
  const { tables } = wording;
  const facts: [string, ReactNode][] = [
    [tables.range, `${table.sheet} · ${formatRectangle(table.range)}`],
    [tables.rows, formatNumber(table.bodyRows.length, locale)],
    [tables.year, String(titleYear(table.layout, table.year) ?? tables.unknownYear)],
    [tables.reading, <Sureness key="sureness" table={table} />],
  ];
  if (computed.length > 0) {
    const columns = computed.map(({ column }) => `${columnLetters(column)} · ${columnTitle(table, column, locale)}`);
    facts.push([tables.computed, columns.join('\n')]);
  }
  const kept = check.corrections.find((outcome) => outcome.table === table.id);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.name} onClick={() => actions.onGo(table)}>
        {layoutName(table.layout, locale)}
      </button>
      {table.title && <p className={styles.title}>{table.title}</p>}
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => (
          <FactRow key={term} term={term}>
            {fact}
          </FactRow>
        ))}
      </dl>
      {!isSure(table) && <Question table={table} actions={actions} />}
      <div className={styles.buttons}>
        <Button size="small" icon={<EditRegular aria-hidden />} onClick={() => actions.onMap(table)}>
          {tables.map}
        </Button>
        {indicators.length > 0 && (
          <Button size="small" onClick={() => actions.onKinds(table)}>
            {tables.kinds(indicators.length)}
          </Button>
        )}
        {kept ? (
          <Button size="small" appearance="subtle" onClick={() => actions.onReset(kept.correction)}>
            {wording.mapping.reset}
          </Button>
        ) : (
          <Button size="small" appearance="subtle" onClick={() => actions.onRefuse(table)}>
            {tables.refuse}
          </Button>
        )}
      </div>
    </li>
  );
}

function isSure({ confidence, alternatives }: Table): boolean {
  return confidence >= SURE && alternatives.length === 0;
}

/** How surely the table was read, by sign and word. */
function Sureness({ table }: { readonly table: Table }): ReactElement {
  const styles = useTablesStyles();
  const { tables } = useWording().wording;
  if (!isSure(table)) {
    return (
      <span className={styles.sure}>
        <SeverityIcon severity="warning" size={14} />
        {tables.unsure}
      </span>
    );
  }
  const Icon = table.corrected ? EditRegular : CheckmarkCircleRegular;
  return (
    <span className={styles.sure}>
      <Icon className={styles.sureIcon} aria-hidden />
      {table.corrected ? tables.corrected : tables.sure}
    </span>
  );
}

/** Asks the user about a table that was not read surely, or that may be of several forms. */
function Question({
  table,
  actions,
}: Omit<TableEntryProps, 'checked' | 'check'> & { readonly table: Table }): ReactElement {
  const styles = useTablesStyles();
  const { wording, locale } = useWording();
  const { tables } = wording;
  const forms = [table.layout, ...table.alternatives.map(({ layout }) => layout)];
  return (
    <div className={styles.question}>
      <p className={styles.questionText}>
        {forms.length > 1 ? tables.whichForm(forms.map((form) => layoutName(form, locale))) : tables.look}
      </p>
      <div className={mergeClasses(styles.buttons, styles.inQuestion)}>
        {forms.length > 1 ? (
          forms.map((form) => (
            <Button key={form} size="small" onClick={() => actions.onChooseForm(table, form)}>
              {layoutName(form, locale)}
            </Button>
          ))
        ) : (
          <Button size="small" onClick={() => actions.onConfirm(table)}>
            {tables.confirm}
          </Button>
        )}
      </div>
    </div>
  );
}

function FactRow({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  const styles = useTablesStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
