import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableCalculatorRegular } from '@fluentui/react-icons/svg/table-calculator';
import type { ReactElement, Ref } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import { SeverityIcon } from '../theme/severity-icon';
import { clockTime } from '../wording/clock';
import { useWording } from '../wording/wording-context';
import { severityCounts } from './severity-counts';

const useStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 6px' },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: '14px', rowGap: '4px', alignItems: 'center', margin: 0 },
  count: { display: 'inline-flex', alignItems: 'center', gap: '5px', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '12px' },
  time: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

export interface PaneSummaryProps {
  readonly check: CheckResult;
  readonly checkedAt: Date;
  readonly fillButton: Ref<HTMLButtonElement>;
  readonly onFill: () => void;
}

/** How many tables were found, what there is to say about them, since when; and filling. */
export function PaneSummary({ check, checkedAt, fillButton, onFill }: PaneSummaryProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const counts = severityCounts(check.findings);
  return (
    <div className={styles.summary}>
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
      </p>
      <div className={styles.row}>
        <Button ref={fillButton} appearance="primary" icon={<TableCalculatorRegular aria-hidden />} onClick={onFill}>
          {wording.fill.button}
        </Button>
        <span className={styles.time}>{wording.summary.checkedAt(clockTime(checkedAt))}</span>
      </div>
    </div>
  );
}
