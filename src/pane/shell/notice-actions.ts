import type { Notice } from '../session/notice';
import type { WorkbookState } from '../session/use-workbook';
import type { NoticeAction } from './notice-content';

/** What the buttons of a notice do. A step that was taken back elsewhere meanwhile cannot be taken back here. */
export function noticeActions(
  notice: Notice,
  { opened, undo, clearMarks, removeReport }: WorkbookState,
): Readonly<Partial<Record<NoticeAction, () => void>>> {
  const latest = opened?.entries.slice(-1)[0]?.id;
  const entry = notice.kind === 'written' ? notice.entry : latest;
  const isThere = opened?.entries.some(({ id }) => id === entry) ?? false;
  return {
    undo: entry !== undefined && isThere ? () => void undo(entry) : undefined,
    retry: notice.kind === 'problem' ? (notice.retry ?? undefined) : undefined,
    clearMarks: () => void clearMarks(),
    removeReport: () => void removeReport(),
    ...(notice.kind === 'unsaved' && { saveFirst: notice.saveFirst, discard: notice.discard }),
  };
}
