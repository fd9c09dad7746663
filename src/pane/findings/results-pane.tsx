import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';
import type { IgnoredFinding } from '../../app/ignored';
import type { JournalEntry } from '../../app/journal';
import type { Finding } from '../../rules/finding';
import { HistoryTab } from '../history/history-tab';
import type { CheckedWorkbook } from '../session/workbook-session';
import { TabList, type TabItem } from '../shell/tab-list';
import type { TableActions } from '../tables/table-actions';
import { TablesTab } from '../tables/tables-tab';
import { useWording } from '../wording/wording-context';
import type { CurrentFinding } from './findings-list';
import { FindingsTab } from './findings-tab';
import { PaneSummary } from './pane-summary';

const useStyles = makeStyles({
  notYet: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '10px 12px 6px',
    color: tokens.colorNeutralForeground2,
  },
  tabs: { padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  panel: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** What the pane can list. */
export type ResultsTab = 'findings' | 'tables' | 'history';

export interface ResultsPaneProps {
  /** Null until the first check; `unchecked` then stands in the place of findings. */
  readonly checked: CheckedWorkbook | null;
  readonly unchecked: ReactNode;
  readonly entries: readonly JournalEntry[];
  readonly isLasting: boolean;
  readonly current: CurrentFinding | null;
  readonly onChooseFinding: (finding: Finding) => void;
  readonly onHeed: (ignored: IgnoredFinding) => void;
  readonly tableActions: TableActions;
  readonly tab: ResultsTab;
  readonly onTab: (tab: ResultsTab) => void;
  readonly onUndo: (entry: string) => void;
  readonly fillButton: Ref<HTMLButtonElement>;
  readonly onFill: () => void;
  readonly onCheck: (() => void) | null;
  readonly menu: ReactNode;
  readonly onLeave: () => void;
}

/** What the check found, the tables it was found in, and what was written so far. */
export function ResultsPane(props: ResultsPaneProps): ReactElement {
  const { checked, unchecked, entries, current, menu, tab, onTab } = props;
  const styles = useStyles();
  const { wording } = useWording();

  const items: TabItem<ResultsTab>[] = [
    { value: 'findings', text: wording.tabs.findings, count: checked?.check.findings.length },
    { value: 'tables', text: wording.tabs.tables, count: checked?.check.tables.length },
    { value: 'history', text: wording.tabs.history, count: entries.length || undefined },
  ];

  return (
    <>
      {checked ? (
        <PaneSummary
          check={checked.check}
          checkedAt={checked.checkedAt}
          fillButton={props.fillButton}
          onFill={props.onFill}
          onCheck={props.onCheck}
          menu={menu}
        />
      ) : (
        <div className={styles.notYet}>
          {wording.check.notYet}
          {menu}
        </div>
      )}
      <div className={styles.tabs}>
        <TabList id="results" label={wording.tabs.label} chosen={tab} onChoose={onTab} items={items} />
      </div>
      <div role="tabpanel" id={`results-panel-${tab}`} aria-labelledby={`results-tab-${tab}`} className={styles.panel}>
        {tab === 'history' ? (
          <HistoryTab entries={entries} isLasting={props.isLasting} onUndo={props.onUndo} />
        ) : !checked ? (
          unchecked
        ) : tab === 'findings' ? (
          <FindingsTab
            check={checked.check}
            current={current}
            onChoose={props.onChooseFinding}
            onHeed={props.onHeed}
            onChooseForm={props.tableActions.onAdd}
            onLeave={props.onLeave}
          />
        ) : (
          <TablesTab check={checked.check} actions={props.tableActions} />
        )}
      </div>
    </>
  );
}
