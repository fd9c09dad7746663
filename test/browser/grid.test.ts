import { Visits } from './planner';
import { renjaSheet, renjaWorkbook } from './workbooks';

const visits = new Visits();
beforeAll(() => visits.start());
afterEach(() => visits.leave());
afterAll(() => visits.stop());

describe('the sheet', () => {
  test('shows figures in the format of their cells and merged headers as one', async () => {
    const planner = await visits.visit();
    await planner.goTo('H9');
    expect(await planner.selectedCell.textContent()).toBe('13.093.500.000');
    await planner.goTo('J5');
    expect(await planner.selectedCell.getAttribute('aria-colspan')).toBe('3');
    await planner.goTo('K5');
    expect(await planner.addressBox.inputValue()).toBe('J5');
  });

  test('shows the formula of the selected cell, and the value in full where it was typed', async () => {
    const planner = await visits.visit();
    await planner.goTo('L10');
    expect(await planner.page.getByLabel('Isi sel').textContent()).toBe('=K10/J10');
    await planner.goTo('L16');
    expect(await planner.page.getByLabel('Isi sel').textContent()).toBe('99,89%');
  });

  test('leaves hidden rows and columns out, and their numbers jump', async () => {
    const sheet = renjaSheet('Tabel 1', 8);
    const planner = await visits.visit({
      workbook: { sheets: [{ ...sheet, hiddenRows: [7], hiddenColumns: ['C'] }] },
    });
    await planner.goTo('B6');
    await planner.page.keyboard.press('ArrowDown');
    expect(await planner.addressBox.inputValue()).toBe('B8');
    await planner.page.keyboard.press('ArrowRight');
    expect(await planner.addressBox.inputValue()).toBe('D8');
    await expect(planner.page.getByRole('rowheader', { name: '7', exact: true }).count()).resolves.toBe(0);
  });

  test('moves the selection with the keys that Excel uses', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(80) });
    await planner.grid.focus();
    const press = async (key: string) => {
      await planner.page.keyboard.press(key);
      return planner.addressBox.inputValue();
    };
    expect(await press('ArrowRight')).toBe('B1');
    expect(await press('Control+End')).toBe('K84');
    expect(await planner.seesSelectedCell()).toBe(true);
    expect(await press('Home')).toBe('A84');
    expect(await press('Control+Home')).toBe('A1');
    expect(await press('PageDown')).not.toBe('A1');
    expect(await planner.seesSelectedCell()).toBe(true);
    expect(await press('End')).toMatch(/^K/);
  });

  test('shows another sheet by its tab, and finds the first one as it was left', async () => {
    const planner = await visits.visit({
      workbook: {
        sheets: [
          renjaSheet('Tabel 1', 90),
          renjaSheet('Tabel 2', 5),
          { name: 'Simpan', rows: [[1]], visibility: 'hidden' },
        ],
      },
    });
    await planner.goTo('B80');
    await planner.sheetTab('Tabel 2').click();
    expect(await planner.addressBox.inputValue()).toBe('A1');
    await planner.sheetTab('Tabel 1').click();
    expect(await planner.addressBox.inputValue()).toBe('B80');
    expect(await planner.seesSelectedCell()).toBe(true);
    expect(await planner.sheetTab('Simpan').count()).toBe(0);
  });

  test('keeps the titles of the table in sight while its rows scroll', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(80) });
    await planner.goTo('K70');
    expect(await planner.seesSelectedCell()).toBe(true);
    const titles = planner.page.getByText('11 = (10/4)');
    expect(await titles.last().isVisible()).toBe(true);
    const [title, cell] = [await titles.last().boundingBox(), await planner.selectedCell.boundingBox()];
    expect(title!.y).toBeGreaterThan(0);
    expect(title!.y + title!.height).toBeLessThanOrEqual(cell!.y);
  });

  test('stays quick with twenty thousand rows', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(20_000, (row) => row === 19_990) });
    await planner.grid.focus();
    await planner.page.keyboard.press('Control+End');
    expect(await planner.addressBox.inputValue()).toBe('K20004');
    expect(await planner.seesSelectedCell()).toBe(true);
    const frames = await planner.grid.evaluate(async (grid) => {
      const times: number[] = [];
      grid.scrollTop = 0;
      let last = performance.now();
      for (let step = 0; step < 60; step++) {
        grid.scrollTop += 150;
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times.sort((a, b) => a - b);
    });
    // Half of the frames in time for 30 a second, on a machine that is busy with other tests.
    expect(frames[30]).toBeLessThan(34);
    expect(await planner.page.getByRole('gridcell').count()).toBeLessThan(2000);
  });
});
