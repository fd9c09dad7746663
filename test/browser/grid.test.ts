import { duringTests } from './during-tests';
import { Visits } from './planner';
import { renjaSheet, renjaWorkbook } from './workbooks';

const visits = duringTests(new Visits());

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

  test('draws of twenty thousand rows what is in sight, and of a step in scrolling what is new', async () => {
    const planner = await visits.visit({ workbook: renjaWorkbook(20_000, (row) => row === 19_990) });
    await planner.grid.focus();
    await planner.page.keyboard.press('Control+End');
    expect(await planner.addressBox.inputValue()).toBe('K20004');
    expect(await planner.seesSelectedCell()).toBe(true);
    const { there, drawn } = await planner.grid.evaluate(async (grid) => {
      const nextFrame = () => new Promise(requestAnimationFrame);
      const cells = () => new Set(grid.querySelectorAll('[role=gridcell]'));
      grid.scrollTop = 0;
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      const counts: { there: number; drawn: number }[] = [];
      let before = cells();
      for (let step = 0; step < 60; step++) {
        grid.scrollTop += 150;
        for (let frame = 0; frame < 3; frame++) await nextFrame();
        const after = cells();
        counts.push({ there: after.size, drawn: [...after].filter((cell) => !before.has(cell)).length });
        before = after;
      }
      return {
        there: Math.max(...counts.map((count) => count.there)),
        drawn: Math.max(...counts.map((count) => count.drawn)),
      };
    });
    // With those that are kept ready around the window some sixty rows of eleven columns; 150 pixels are seven or eight rows.
    expect(there).toBeLessThan(1000);
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(there / 2);
  });
});
