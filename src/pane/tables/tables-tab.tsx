import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import { formatList } from '../../text/number-text';
import { useWording } from '../wording/wording-context';
import { CorrectionNote } from './correction-note';
import type { TableActions } from './table-actions';
import { TableEntry } from './table-entry';
import { useTablesStyles } from './tables-styles';

export interface TablesTabProps {
  readonly check: CheckResult;
  readonly actions: TableActions;
}

/** The tables that were found, how sure that is, and what the user can say of it. */
export function TablesTab({ check, actions }: TablesTabProps): ReactElement {
  const styles = useTablesStyles();
  const { wording, locale } = useWording();
  const notes = check.corrections.filter(({ table }) => table === null);
  return (
    <ul className={styles.list} aria-label={wording.tables.list}>
      {check.tables.map((checked) => (
        <TableEntry key={checked.table.id} checked={checked} check={check} actions={actions} />
      ))}
      {notes.map((outcome, index) => (
        <CorrectionNote key={index} outcome={outcome} onReset={() => actions.onReset(outcome.correction)} />
      ))}
      {check.hiddenSheets.length > 0 && (
        <li className={styles.item}>
          <p className={styles.title}>{wording.tables.hidden(formatList(check.hiddenSheets, locale))}</p>
        </li>
      )}
      <li className={styles.item}>
        <Button size="small" icon={<AddRegular aria-hidden />} onClick={actions.onAdd}>
          {wording.tables.add}
        </Button>
      </li>
    </ul>
  );
}
