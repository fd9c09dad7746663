import { useRef, useState, type ReactElement } from 'react';
import type { Locale } from '../../text/locale';
import { useWording } from '../wording/wording-context';
import { DropTarget } from './drop-target';
import { FileInput } from './file-input';
import { NoticeBar } from './notice-bar';
import { usePageStyles } from './page-styles';
import { StartScreen } from './start-screen';
import { TaskBar } from './task-bar';
import { TopBar } from './top-bar';
import { useFileDrop } from './use-file-drop';
import { useStartFile } from './use-start-file';
import { useWorkbook } from './use-workbook';
import { Workbench } from './workbench';

/** The whole page: opening files, the workbook once there is one, and what is told about both. */
export function Page({ onLocale }: { readonly onLocale: (locale: Locale) => void }): ReactElement {
  const styles = usePageStyles();
  const { wording } = useWording();
  const workbook = useWorkbook();
  const { opened, task, notice } = workbook;
  const input = useRef<HTMLInputElement>(null);
  const [started, setStarted] = useState(false);

  const openFile = (file: File) => {
    setStarted(true);
    void workbook.open(file.name, () => readFile(file));
  };
  const browse = () => input.current?.click();
  const save = () => {
    if (opened) void workbook.save(wording.file.copySuffix);
  };
  useStartFile((name, read) => {
    // Someone who was quicker than the network keeps the file of their choice.
    if (!started) void workbook.open(name, read);
  });
  const hovering = useFileDrop(openFile);
  const title = opened ? `${opened.name} – ${wording.productName}` : wording.productName;

  return (
    <div className={styles.page}>
      <title>{title}</title>
      <TopBar file={opened?.name ?? null} onBrowse={browse} onSave={save} onLocale={onLocale} />
      <FileInput input={input} onChoose={openFile} />
      {notice && (
        <NoticeBar
          notice={notice}
          openFile={opened?.name ?? null}
          canUndo={(opened?.filled.length ?? 0) > 0}
          onUndo={() => void workbook.undo()}
          onSave={save}
          onDismiss={workbook.dismissNotice}
        />
      )}
      {opened ? (
        <Workbench key={opened.serial} opened={opened} plan={workbook.plan} fill={workbook.fill} />
      ) : (
        !task && <StartScreen onBrowse={browse} />
      )}
      {task && <TaskBar key={`${task.kind} ${task.file}`} task={task} />}
      {hovering && <DropTarget />}
    </div>
  );
}

async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
