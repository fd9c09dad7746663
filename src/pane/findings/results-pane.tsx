import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type Ref } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { Finding } from '../../rules/finding';
import type { Table } from '../../table/table';
import { TabList } from '../shell/tab-list';
import { useWording } from '../wording/wording-context';
import type { CurrentFinding } from './findings-list';
import { FindingsTab } from './findings-tab';
import { PaneSummary } from './pane-summary';
import { TablesTab } from './tables-tab';

const useStyles = makeStyles({
  tabs: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

export interface ResultsPaneProps {
  readonly check: CheckResult;
  readonly checkedAt: Date;
  readonly current: CurrentFinding | null;
  readonly onChooseFinding: (finding: Finding) => void;
  readonly onGoToTable: (table: Table) => void;
  readonly fillButton: Ref<HTMLButtonElement>;
  readonly onFill: () => void;
  readonly onLeave: () => void;
}

/** What the check found: the findings, and the tables they were found in. */
export function ResultsPane(props: ResultsPaneProps): ReactElement {
  const { check, checkedAt, current, onChooseFinding, onGoToTable, fillButton, onFill, onLeave } = props;
  const styles = useStyles();
  const { wording } = useWording();
  const [tab, setTab] = useState<'findings' | 'tables'>('findings');

  // A finding that was asked for from the sheet is in the other list.
  const [followed, setFollowed] = useState(current);
  if (current !== followed) {
    setFollowed(current);
    if (current?.focus) setTab('findings');
  }

  return (
    <>
      <PaneSummary check={check} checkedAt={checkedAt} fillButton={fillButton} onFill={onFill} />
      <div className={styles.tabs}>
        <TabList
          id="results"
          label={wording.tabs.label}
          chosen={tab}
          onChoose={setTab}
          items={[
            { value: 'findings', text: wording.tabs.findings, count: check.findings.length },
            { value: 'tables', text: wording.tabs.tables, count: check.tables.length },
          ]}
        />
      </div>
      <div role="tabpanel" id={`results-panel-${tab}`} aria-labelledby={`results-tab-${tab}`} className={styles.panel}>
        {tab === 'findings' ? (
          <FindingsTab check={check} current={current} onChoose={onChooseFinding} onLeave={onLeave} />
        ) : (
          <TablesTab check={check} onGo={onGoToTable} />
        )}
      </div>
    </>
  );
}
