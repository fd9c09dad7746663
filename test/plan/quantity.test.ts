import fc from 'fast-check';
import { parseDigits, prevailingStyle, styleOf } from '../../src/plan/figures/number-style';
import { shownDecimals, type Quantity } from '../../src/plan/figures/quantity';
import { readQuantity } from '../../src/plan/figures/read-quantity';
import { EMPTY_CELL, type CellValue } from '../../src/sheet/cell';

const read = (value: CellValue, format = 'General', style: 'id' | 'en' = 'id'): Quantity =>
  readQuantity({ ...EMPTY_CELL, value, format }, style);

describe('A figure typed as text', () => {
  it.each([
    ['8.441.835.600', 8_441_835_600, null],
    ['1.234.567,89', 1_234_567.89, null],
    ['1,234,567', 1_234_567, null],
    ['1,234,567.89', 1_234_567.89, null],
    ['Rp 87.026.000,00', 87_026_000, null],
    ['Rp. 87.026.000,-', 87_026_000, null],
    ['177.998 .700', 177_998_700, null],
    ["'12.500", 12_500, null],
    ['-1.500', -1500, null],
    ['(1.500)', -1500, null],
    ['19 dokumen', 19, 'dokumen'],
    ['25 org/bulan', 25, 'org/bulan'],
    ['21.256 Ruta', 21_256, 'Ruta'],
    ['43.Buku', 43, 'Buku'],
    ['0,5', 0.5, null],
    ['3 (tiga) dokumen', 3, 'dokumen'],
    ['6 Kelompok (BKB, BKR, PIK-R, UPPKS)', 6, 'Kelompok (BKB, BKR, PIK-R, UPPKS)'],
    ['≥ 80', 80, null],
    ['12 bulan', 12, 'bulan'],
    ['54 per 100.000 KH', 54, 'per 100.000 KH'],
    ['1,2/1.000 penduduk', 1.2, '/1.000 penduduk'],
    ['9 kasus per 1000', 9, 'kasus per 1000'],
  ])('%s is %d (%s)', (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, unit, isText: true });
  });

  it.each([
    ['34,96%', 0.3496, 4],
    ['97,50 %', 0.975, 4],
    ['100%%', 1, 2],
    ['94,%', 0.94, 2],
    ['38.39%', 0.3839, 4],
  ])('%s is a percentage', (text, value, decimals) => {
    expect(read(text)).toMatchObject({ value, isPercent: true, decimals });
  });

  it.each([
    ['29 Pilkades, 137 BPD', [29, 137], ['Pilkades', 'BPD']],
    ['9 unit, 32 unit', [9, 32], ['unit', 'unit']],
    ['10 & 2', [10, 2], [null, null]],
    ['14.Buku/ 5376 Lembar', [14, 5376], ['Buku', 'Lembar']],
    ['60.300 &', [60_300], [null]],
  ])('%s is several targets, kept as they stand', (text, values, units) => {
    const quantity = read(text);
    if (quantity.kind !== 'several') throw new Error(`${text} is read as ${quantity.kind}`);
    expect(quantity.parts.map(({ value }) => value)).toEqual(values);
    expect(quantity.parts.map(({ unit }) => unit)).toEqual(units);
  });

  it('that holds one figure with a unit is read back, whatever the figure and the unit', () => {
    const units = fc.constantFrom('dokumen', 'orang/bulan', 'Ruta', 'unit', 'KK', 'laporan');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), units, (value, unit) => {
        const text = `${new Intl.NumberFormat('id-ID').format(value)} ${unit}`;
        expect(read(text)).toMatchObject({ kind: 'number', value, unit, isText: true });
        expect(read(`${text}, 3 ${unit}`)).toMatchObject({
          kind: 'several',
          parts: [
            { value, unit },
            { value: 3, unit },
          ],
        });
      }),
    );
  });

  it('never makes the reader throw, and a number only where digits are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (text) => {
        const quantity = read(text);
        if (quantity.kind === 'number' || quantity.kind === 'several') expect(text).toMatch(/\d/);
      }),
    );
  });

  it.each(['', ' ', '-', '–', '...', 'n/a', 'Belum ada Capaian', 'nihil'])(
    '%p is no value, which is not zero',
    (text) => {
      expect(read(text)).toEqual({ kind: 'none' });
    },
  );

  it.each(['Desa', 'Dokumen NPHD', 'Pratama', 'Kelas 3', '1.06.01'])('%s holds no readable number', (text) => {
    expect(read(text)).toMatchObject({ kind: 'text' });
  });

  it('with one group of three digits is read in the style of its table', () => {
    expect(read('1.234', 'General', 'id')).toMatchObject({ value: 1234, textStyle: 'ambiguous' });
    expect(read('1.234', 'General', 'en')).toMatchObject({ value: 1.234, textStyle: 'ambiguous' });
  });
});

describe('A number style', () => {
  it.each([
    ['1.234.567', 'id'],
    ['1,234,567', 'en'],
    ['1.234,5', 'id'],
    ['1,234.5', 'en'],
    ['34,96', 'id'],
    ['38.39', 'en'],
    ['0.125', 'en'],
    ['1.234', 'ambiguous'],
    ['1234', null],
  ])('%s tells %s', (digits, style) => {
    expect(styleOf(digits)).toBe(style);
  });

  it('is the one that most texts follow, Indonesian where none tells', () => {
    expect(prevailingStyle(['en', 'en', 'id', 'ambiguous', null])).toBe('en');
    expect(prevailingStyle(['ambiguous', null])).toBe('id');
  });

  it('reads back whatever Indonesia writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (value) => {
        expect(parseDigits(new Intl.NumberFormat('id-ID').format(value), 'id')).toBe(value);
        expect(parseDigits(new Intl.NumberFormat('en-US').format(value), 'en')).toBe(value);
      }),
    );
  });
});

describe('The digits that a number shows', () => {
  it.each([
    [0.975, '0.00%', 4],
    [0, '0%', 2],
    [8_441_835_600, '#,##0', 0],
    [97.5, 'General', 1],
    [0.9998, 'General', 4],
    [1 / 3, 'General', 9],
    [12.5, '0.0', 1],
    [12.5, '#,##0.00_);[Red](#,##0.00)', 2],
    [12, '0" dokumen"', 0],
  ])('%d under %s: %d behind the sign', (value, format, decimals) => {
    expect(shownDecimals(value, format)).toBe(decimals);
  });
});
