import { fillColors } from '../../src/pane/grid/colors';
import { cellText, fittingCellText } from '../../src/pane/grid/cell-text';
import { Axis } from '../../src/pane/grid/axis';
import { wrappedLines } from '../../src/pane/grid/text-width';
import { commonWording } from '../../src/pane/findings/common-wording';
import { copyName } from '../../src/pane/shell/download';
import { PLAIN_LOOK, type Cell, type CellValue } from '../../src/sheet/cell';

function cell(value: CellValue, format = 'General'): Cell {
  return { value, formula: null, format, look: PLAIN_LOOK };
}

describe('the text of a cell', () => {
  test.each([
    [8_441_835_600, '#,##0', '8.441.835.600'],
    [0.975, '0.0%', '97,5%'],
    [-1500, '#,##0;(#,##0)', '(1.500)'],
    [45_000, 'dd/mm/yyyy', '15/03/2023'],
    [12, 'not a format [', '12'],
    ['38.39%', 'General', '38.39%'],
    [{ error: '#DIV/0!' }, '0%', '#DIV/0!'],
  ] as const)('%j with the format %s reads %s', (value, format, text) => {
    expect(cellText(cell(value, format), 'id')).toBe(text);
  });

  test('a number that does not fit shows as signs, as in Excel, and a General one loses decimals first', () => {
    expect(fittingCellText(cell(8_441_835_600, '#,##0'), 40, 'id')).toMatch(/^#+$/);
    expect(fittingCellText(cell(0.7447916667), 40, 'id')).toMatch(/^0,74\d*$/);
  });
});

describe('the layout of rows', () => {
  test('hidden rows take no room and are stepped over', () => {
    const rows = new Axis([20, 0, 0, 35]);
    expect(rows.start(3)).toBe(20);
    expect(rows.step(0, 1)).toBe(3);
    expect(rows.at(21)).toBe(3);
    expect(rows.step(3, 1)).toBe(3);
  });

  test('a text wraps to as many lines as its words need', () => {
    expect(wrappedLines('Administrasi Keuangan', 300, false)).toBe(1);
    expect(wrappedLines('Administrasi Keuangan Perangkat Daerah', 130, false)).toBe(2);
    expect(wrappedLines('satu\ndua\n', 300, false)).toBe(3);
  });
});

describe('the fills of the file', () => {
  test('stay as they are on a light page and pale ones stay slight on a dark one', () => {
    expect(fillColors('#d9d9d9', false)).toEqual({ background: 'rgb(217, 217, 217)', text: '#000000' });
    expect(fillColors('#1f4e78', false)?.text).toBe('#ffffff');
    expect(fillColors('#ffffff', true)).toEqual({ background: 'rgb(41, 41, 41)', text: '#ffffff' });
    expect(fillColors('not a colour', false)).toBeNull();
  });
});

describe('a remark that holds on several rows', () => {
  test('keeps what its rows have in common', () => {
    expect(commonWording(['Sudah 101,29%, di atas 100%', 'Sudah 146,64%, di atas 100%'])).toBe('Sudah …, di atas 100%');
    expect(commonWording(['Target "Jumlah anak" kosong', 'Target "Jumlah lansia" kosong'])).toBe('Target … kosong');
    expect(commonWording(['Sel kosong', 'Sel kosong'])).toBe('Sel kosong');
    expect(commonWording(['Nama satu dua tiga berbeda', 'Nama empat berbeda'])).toBe('Nama … berbeda');
    expect(commonWording(['Seharusnya 40% (5÷4), tertulis 140%', 'Seharusnya 50% (2÷4), tertulis 20%'])).toBe(
      'Seharusnya …, tertulis …',
    );
    expect(
      commonWording(['"Bantuan UEP" sudah ada di B9, angkanya sama', '"KUBE" sudah ada di B12, angkanya sama']),
    ).toBe('… sudah ada di …, angkanya sama');
  });
});

test('a saved copy is called after its file', () => {
  expect(copyName('Renja 2026.v2.xlsx', 'diperiksa')).toBe('Renja 2026.v2 (diperiksa).xlsx');
  expect(copyName('makro.xlsm', 'diperiksa')).toBe('makro (diperiksa).xlsm');
});
