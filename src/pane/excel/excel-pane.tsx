import { Button } from '@fluentui/react-components';
import { DocumentTableSearchRegular } from '@fluentui/react-icons/svg/document-table-search';
import { useMemo, useState, type ReactElement } from 'react';
import { concernsTable } from '../../app/recheck';
import type { Finding } from '../../rules/finding';
import type { Locale } from '../../text/locale';
import { EmptyState } from '../findings/empty-state';
import { findingKey } from '../findings/finding-key';
import type { CurrentFinding } from '../findings/findings-list';
import { SelectedStrip } from '../findings/selected-strip';
import { markAt, marksBySheet } from '../grid/marks';
import type { SheetPlace } from '../../host/port';
import type { ExcelWorkbook } from '../office-start';
import { problemOf, useJobs } from '../session/use-jobs';
import { useWorkbook } from '../session/use-workbook';
import { MoreMenu } from '../shell/more-menu';
import { noticeActions } from '../shell/notice-actions';
import { NoticeBar } from '../shell/notice-bar';
import { usePageStyles } from '../shell/page-styles';
import { SidePane, type PaneCommands } from '../shell/side-pane';
import { TaskBar } from '../shell/task-bar';
import { useWording } from '../wording/wording-context';
import { useAutomaticCheck } from './use-automatic-check';
import { useExcelSession } from './use-excel-session';
import { useLiveSelection } from './use-live-selection';
import { useRibbon } from './use-ribbon';

export interface ExcelPaneProps {
  readonly workbook: ExcelWorkbook;
  readonly onLocale: (locale: Locale) => void;
}

/** The page as Excel's task pane: what was found in the open workbook, beside Excel's own sheet. */
export default function ExcelPane({ workbook: place, onLocale }: ExcelPaneProps): ReactElement {
  const styles = usePageStyles();
  const { wording, locale } = useWording();
  const fileName = place.address.split(/[/\\]/).at(-1) || wording.file.nameless;
  const jobs = useJobs();
  const workbook = useWorkbook(jobs);
  const { opened } = workbook;
  const { live, attempt, check } = useExcelSession(place, workbook);
  const [selected, setSelected] = useState<SheetPlace | null>(null);
  const [current, setCurrent] = useState<CurrentFinding | null>(null);
  const [previewing, setPreviewing] = useState(false);
  const [automatic, setAutomatic] = useState(false);

  const findings = opened?.checked?.check.findings;
  const marks = useMemo(() => marksBySheet(findings ?? []), [findings]);
  const mark = selected && markAt(marks.get(selected.sheet), selected);

  useLiveSelection(live, attempt, (gone) => {
    setSelected(gone);
    const there = markAt(marks.get(gone.sheet), gone)?.findings ?? [];
    // The finding that led here stays the chosen one, also where its cell has a graver one.
    if (there.some((finding) => findingKey(finding) === current?.key)) return;
    setCurrent(there[0] ? { key: findingKey(there[0]), focus: false } : null);
  });
  useAutomaticCheck(live, automatic, attempt, {
    concerns: (change) => !opened?.checked || concernsTable(opened.checked.check, change),
    check: workbook.checkUnasked,
  });
  useRibbon(opened !== null, (wish) => {
    if (wish === 'clear-marks') void workbook.clearMarks();
    else void check().then((checked) => setPreviewing(checked && wish === 'fill'));
  });

  const go = (to: SheetPlace) => {
    live?.select(to).catch((error: unknown) => jobs.tell(problemOf(error, 'show', '')));
  };
  const chooseFinding = (finding: Finding) => {
    const { sheet, row, column } = finding;
    setCurrent({ key: findingKey(finding), focus: false });
    setSelected({ sheet, row, column });
    go({ sheet, row, column });
  };

  const menu = (commands: PaneCommands) => (
    <MoreMenu
      {...commands}
      onMark={opened?.checked ? () => void workbook.mark() : null}
      onClearMarks={() => void workbook.clearMarks()}
      onReport={
        opened?.checked ? (ending) => void workbook.report(fileName, wording.file.reportSuffix, locale, ending) : null
      }
      onAddReport={opened?.checked ? () => void workbook.addReport(fileName, locale) : null}
      automatic={{ isOn: automatic, onSwitch: setAutomatic }}
      onLocale={onLocale}
    />
  );
  return (
    <div className={styles.page}>
      <title>{wording.productName}</title>
      {jobs.notice && (
        <NoticeBar
          notice={jobs.notice}
          openFile={null}
          onAct={noticeActions(jobs.notice, workbook)}
          onDismiss={() => jobs.tell(null)}
        />
      )}
      <main className={styles.only}>
        <h1 className={styles.unseen}>{wording.productName}</h1>
        {opened && (
          <SidePane
            workbook={workbook}
            opened={opened}
            unchecked={
              <EmptyState
                icon={<DocumentTableSearchRegular aria-hidden />}
                title={wording.check.title}
                sentences={[wording.check.text]}
              >
                <Button appearance="primary" onClick={() => void check()}>
                  {wording.check.button}
                </Button>
              </EmptyState>
            }
            current={current}
            previewing={previewing}
            onPreview={setPreviewing}
            onChooseFinding={chooseFinding}
            onShow={go}
            selected={selected}
            onGoToTable={(sheet, { row, column }) => go({ sheet, row, column })}
            onCheck={() => void check()}
            menu={menu}
            strip={opened.checked && selected && <SelectedStrip position={selected} cell={null} mark={mark} />}
          />
        )}
      </main>
      {jobs.task && <TaskBar key={jobs.task.begun} task={jobs.task} />}
    </div>
  );
}
