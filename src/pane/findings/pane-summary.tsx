import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { TableCalculatorRegular } from '@fluentui/react-icons/svg/table-calculator';
import type { ReactElement, ReactNode, Ref } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import { SeverityIcon } from '../theme/severity-icon';
import { clockTime } from '../wording/clock';
import { useWording } from '../wording/wording-context';
import { severityCounts } from './severity-counts';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 6px' },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '14px',
    rowGap: '4px',
    alignItems: 'center',
    margin: 0,
    minHeight: '24px',
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: '5px', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  button: { whiteSpace: 'nowrap' },
  aside: { marginLeft: 'auto' },
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

export interface PaneSummaryProps {
  readonly check: CheckResult;
  readonly checkedAt: Date;
  readonly fillButton: Ref<HTMLButtonElement>;
  readonly onFill: () => void;
  /** Checks again, where the workbook changes beside the page. */
  readonly onCheck: (() => void) | null;
  /** The button behind which the rarer commands are. */
  readonly menu: ReactNode;
}

/** How many tables were found, what there is to say about them, since when; and what can be done with all of it. */
export function PaneSummary(props: PaneSummaryProps): ReactElement {
  const { check, checkedAt, fillButton, onFill, onCheck, menu } = props;
  const styles = useStyles();
  const { wording } = useWording();
  const counts = severityCounts(check.findings);
  const time = <span className={styles.time}>{wording.summary.checkedAt(clockTime(checkedAt))}</span>;
  return (
    <div className={styles.summary}>
      <div className={styles.head}>
        <p className={styles.counts}>
          <span className={styles.count}>{wording.summary.tables(check.tables.length)}</span>
          <span className={styles.count}>
            <SeverityIcon severity="error" size={14} />
            {wording.summary.errors(counts.error)}
          </span>
          <span className={styles.count}>
            <SeverityIcon severity="warning" size={14} />
            {wording.summary.warnings(counts.warning)}
          </span>
          {onCheck && time}
        </p>
        {menu}
      </div>
      <div className={styles.row}>
        {onCheck && (
          <Button className={styles.button} icon={<ArrowSyncRegular aria-hidden />} onClick={onCheck}>
            {wording.check.button}
          </Button>
        )}
        <Button
          ref={fillButton}
          className={styles.button}
          appearance="primary"
          icon={onCheck ? undefined : <TableCalculatorRegular aria-hidden />}
          onClick={onFill}
        >
          {wording.fill.button}
        </Button>
        {!onCheck && <span className={styles.aside}>{time}</span>}
      </div>
    </div>
  );
}
