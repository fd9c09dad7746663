import { formatAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { Locale } from '../../text/locale';
import { formatList } from '../../text/number-text';
import type { Notice, Problem } from '../session/notice';
import type { Wording } from '../wording/wording';

/** What can be done about a notice. */
export type NoticeAction = 'undo' | 'save' | 'retry' | 'clearMarks' | 'removeReport' | 'saveFirst' | 'discard';

/** A notice put into words. */
export interface NoticeContent {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly title: string;
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 8;

/**
 * Puts a notice into words.
 *
 * @param openFile the file that is still open, or null
 */
export function noticeContent(
  notice: Notice,
  openFile: string | null,
  wording: Wording,
  locale: Locale,
): NoticeContent {
  switch (notice.kind) {
    case 'problem':
      return problemContent(notice, openFile, wording);
    case 'written': {
      const title = (notice.reason === 'fill' ? wording.fill : wording.fix).done(notice.count);
      return { intent: 'success', title, text: '', actions: ['undo', 'save'] };
    }
    case 'undone': {
      const { count, left } = notice;
      const text = left.length > 0 ? wording.history.left(cellNames(left, wording, locale), left.length) : '';
      return { intent: text ? 'warning' : 'success', title: wording.fill.undone(count), text, actions: [] };
    }
    case 'marked': {
      const title = notice.count > 0 ? wording.marks.done(notice.count) : wording.marks.none;
      return { intent: 'success', title, text: '', actions: notice.count > 0 ? ['clearMarks', 'save'] : [] };
    }
    case 'unmarked':
      return { intent: 'success', title: wording.marks.cleared, text: '', actions: [] };
    case 'report-file':
      return { intent: 'success', title: wording.report.file(notice.file), text: '', actions: [] };
    case 'reported': {
      const text = wording.report.sheets(formatList(notice.sheets.map(wording.report.sheet), locale));
      return { intent: 'success', title: wording.report.done, text, actions: ['removeReport'] };
    }
    case 'unreported':
      return {
        intent: 'success',
        title: notice.count > 0 ? wording.report.removed : wording.report.gone,
        text: '',
        actions: [],
      };
    case 'unsaved':
      return {
        intent: 'warning',
        title: wording.unsaved.title(openFile ?? ''),
        text: wording.unsaved.text(notice.next),
        actions: ['saveFirst', 'discard'],
      };
    case 'memory-unreadable':
      return { intent: 'warning', title: '', text: wording.problem.memoryUnreadable, actions: [] };
    case 'memory-full':
      return { intent: 'warning', title: '', text: wording.problem.memoryFull, actions: [] };
  }
}

function problemContent(
  { during, file, failure, isPartial, retry }: Problem,
  openFile: string | null,
  { problem }: Wording,
): NoticeContent {
  const sentences = [problem.reasons[failure.code]];
  const canUndo = isPartial && during !== 'undo';
  if (canUndo) sentences.push(problem.partial);
  if (during === 'open' && openFile !== null) sentences.push(problem.stillOpen(openFile));
  const actions: NoticeAction[] = [];
  if (canUndo) actions.push('undo');
  if (retry) actions.push('retry');
  return { intent: 'error', title: problem.titles[during](file), text: sentences.join(' '), actions };
}

/** "Tabel 1!O24, Tabel 1!O25 dan 3 sel lain". */
function cellNames(edits: readonly Edit[], { history }: Wording, locale: Locale): string {
  const severalSheets = new Set(edits.map(({ sheet }) => sheet)).size > 1;
  const names = edits
    .slice(0, NAMED_CELLS)
    .map((edit) => (severalSheets ? `${edit.sheet}!${formatAddress(edit)}` : formatAddress(edit)));
  const others = edits.length - names.length;
  return formatList(others > 0 ? [...names, history.moreCells(others)] : names, locale);
}
