import type { Edit } from '../../src/sheet/edit';
import { stepCells } from '../../src/pane/history/step-cells';
import type { Notice, Problem } from '../../src/pane/session/notice';
import { noticeContent } from '../../src/pane/shell/notice-content';
import { stepTime } from '../../src/pane/wording/clock';
import { WORDINGS } from '../../src/pane/wording/wording-context';

const NOTHING = { value: null, formula: null, format: 'General' };

function edit(row: number, sheet = 'Tabel 1'): Edit {
  return { sheet, row, column: 14, before: NOTHING, after: { ...NOTHING, value: 1 } };
}

function content(notice: Notice, locale: 'id' | 'en' = 'id') {
  return noticeContent(notice, null, WORDINGS[locale].wording, locale);
}

const PROBLEM: Problem = {
  kind: 'problem',
  during: 'fill',
  file: '',
  failure: { code: 'protected', detail: 'AccessDenied' },
  isPartial: false,
  retry: null,
};

describe('what the bar says', () => {
  test('of cells that were left alone: which ones', () => {
    const { text, intent } = content({ kind: 'undone', count: 5, left: [edit(23), edit(24)] });
    expect(text).toBe('2 sel dibiarkan karena isinya sudah diubah sejak itu: O24 dan O25.');
    expect(intent).toBe('warning');
  });

  test('of many of them: some by name, the others by number, with their sheets where there are several', () => {
    const left = [...Array(10).keys()].map((row) => edit(row, row === 0 ? 'Tabel 2' : 'Tabel 1'));
    expect(content({ kind: 'undone', count: 0, left }).text).toMatch(
      /: Tabel 2!O1, Tabel 1!O2, .*O8,? dan 2 sel lain\.$/,
    );
  });

  test('of a protected sheet: what was not done, why, and what to do', () => {
    const { title, text, actions } = content(PROBLEM);
    expect(`${title} ${text}`).toMatch(/^Sel tidak jadi diisi\. Lembar ini terkunci\. Buka proteksinya/);
    expect(actions).toEqual([]);
  });

  test('of a passing trouble: that it can be tried again', () => {
    const problem: Problem = { ...PROBLEM, failure: { code: 'editing', detail: '' }, retry: () => undefined };
    expect(content(problem, 'en')).toMatchObject({ title: 'The cells were not filled.', actions: ['retry'] });
  });

  test('of another file while changes are not saved: what would be lost, and both ways out', () => {
    const unsaved: Notice = {
      kind: 'unsaved',
      next: 'lain.xlsx',
      saveFirst: () => undefined,
      discard: () => undefined,
    };
    const { title, text, actions } = noticeContent(unsaved, 'renja.xlsx', WORDINGS.id.wording, 'id');
    expect(`${title} ${text}`).toBe(
      'Perubahan di renja.xlsx belum disimpan. Bila lain.xlsx dibuka sekarang, perubahan itu hilang.',
    );
    expect(actions).toEqual(['saveFirst', 'discard']);
  });

  test('of a write that stopped half-way: that it can be taken back', () => {
    const { text, actions } = content({ ...PROBLEM, failure: { code: 'unknown', detail: '' }, isPartial: true });
    expect(text).toContain('Sebagian sel telanjur berubah');
    expect(actions).toEqual(['undo']);
  });
});

describe('a step of the history', () => {
  test('names its first cells by sheet', () => {
    const edits = [...[0, 1, 2, 3, 4, 5].map((row) => edit(row)), edit(7, 'Tabel 2')];
    expect(stepCells(edits)).toBe('Tabel 1: O1, O2, O3, O4, O5,\u00a0… · Tabel 2: O8');
  });

  test('says the hour of today and the day of any other', () => {
    const now = new Date(2026, 10, 20, 9, 0);
    expect(stepTime(new Date(2026, 10, 20, 8, 41), now, 'id')).toBe('08:41');
    expect(stepTime(new Date(2026, 10, 18, 8, 41), now, 'id')).toBe('18 Nov 08:41');
  });
});
