import { ChangeWatch } from '../../src/pane/excel/change-watch';

type Answer = 'checked' | 'later' | 'failed';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A check that takes `time`, and how often it was begun and what the sheet held then. */
function slowCheck(time: number, answers: Answer[] = []) {
  const sheet = { state: 0 };
  const seen: number[] = [];
  const check = async (): Promise<Answer> => {
    seen.push(sheet.state);
    await new Promise((resolve) => setTimeout(resolve, time));
    return answers.shift() ?? 'checked';
  };
  return { sheet, seen, check };
}

describe('checking again after changes', () => {
  test('200 cells typed in a burst are checked once, in their last state', async () => {
    const { sheet, seen, check } = slowCheck(100);
    const watch = new ChangeWatch(check);
    for (sheet.state = 1; sheet.state < 200; sheet.state++) {
      watch.changed();
      await jest.advanceTimersByTimeAsync(10);
    }
    watch.changed();
    await jest.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([200]);
  });

  test('what is changed while a check runs is checked after it, never beside it', async () => {
    const { sheet, seen, check } = slowCheck(3000);
    const watch = new ChangeWatch(check);
    sheet.state = 1;
    watch.changed();
    await jest.advanceTimersByTimeAsync(1000);
    sheet.state = 2;
    watch.changed();
    await jest.advanceTimersByTimeAsync(2000);
    expect(seen).toEqual([1]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual([1, 2]);
  });

  test('a check that Excel has no time for is made later', async () => {
    const { seen, check } = slowCheck(0, ['later', 'later']);
    new ChangeWatch(check).changed();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toHaveLength(3);
  });

  test('a check that fails is not repeated until something changes', async () => {
    const { seen, check } = slowCheck(0, ['failed']);
    new ChangeWatch(check).changed();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toHaveLength(1);
  });

  test('nothing is checked once it is switched off', async () => {
    const { seen, check } = slowCheck(0);
    const watch = new ChangeWatch(check);
    watch.changed();
    watch.stop();
    watch.changed();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual([]);
  });
});
