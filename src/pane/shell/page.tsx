import { useRef, useState, type ReactElement } from 'react';
import type { Locale } from '../../text/locale';
import { useFileOpening } from '../session/use-file-opening';
import { useJobs } from '../session/use-jobs';
import { useWarningBeforeLeaving, useWorkbook } from '../session/use-workbook';
import { useWording } from '../wording/wording-context';
import { DropTarget } from './drop-target';
import { FileInput } from './file-input';
import { NoticeBar } from './notice-bar';
import { noticeActions } from './notice-actions';
import { usePageStyles } from './page-styles';
import { StartScreen } from './start-screen';
import { TaskBar } from './task-bar';
import { TopBar } from './top-bar';
import { useFileDrop } from './use-file-drop';
import { useStartFile } from './use-start-file';
import { Workbench } from './workbench';

/** The page in a browser: opening files, the workbook once there is one, and what is told about both. */
export function Page({ onLocale }: { readonly onLocale: (locale: Locale) => void }): ReactElement {
  const styles = usePageStyles();
  const { wording } = useWording();
  const jobs = useJobs();
  const workbook = useWorkbook(jobs);
  const files = useFileOpening(jobs, workbook);
  const { opened } = workbook;
  const input = useRef<HTMLInputElement>(null);
  const [started, setStarted] = useState(false);

  const openFile = (file: File) => {
    setStarted(true);
    const open = () => {
      jobs.tell(null);
      void files.open(file.name, () => readFile(file));
    };
    const saveFirst = async () => {
      if (await files.save(wording.file.copySuffix)) open();
    };
    if (opened?.unsaved) {
      jobs.tell({ kind: 'unsaved', next: file.name, saveFirst: () => void saveFirst(), discard: open });
    } else open();
  };
  const browse = () => input.current?.click();
  const save = () => void files.save(wording.file.copySuffix);
  useStartFile((name, read) => {
    // Someone who was quicker than the network keeps the file of their choice.
    if (!started) void files.open(name, read);
  });
  useWarningBeforeLeaving(opened?.unsaved ?? false);
  const hovering = useFileDrop(openFile);
  const title = opened ? `${opened.name} – ${wording.productName}` : wording.productName;

  return (
    <div className={styles.page}>
      <title>{title}</title>
      <TopBar
        file={opened?.name ?? null}
        unsaved={opened?.unsaved ?? false}
        onBrowse={browse}
        onSave={save}
        onLocale={onLocale}
      />
      <FileInput input={input} onChoose={openFile} />
      {jobs.notice && (
        <NoticeBar
          notice={jobs.notice}
          openFile={opened?.name ?? null}
          onAct={{ ...noticeActions(jobs.notice, workbook), save }}
          onDismiss={() => jobs.tell(null)}
        />
      )}
      {opened?.checked ? (
        <Workbench key={opened.session.id} workbook={workbook} opened={opened} checked={opened.checked} />
      ) : (
        !jobs.task && <StartScreen onBrowse={browse} />
      )}
      {jobs.task && <TaskBar key={jobs.task.begun} task={jobs.task} />}
      {hovering && <DropTarget />}
    </div>
  );
}

async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
