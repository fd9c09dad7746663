import fc from 'fast-check';
import { csvText } from '../../src/app/csv';
import { parseCsv } from '../support/parse-csv';

describe('CSV', () => {
  it.each(['=1+1', '+62', '-', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'puts an apostrophe before %j, which a spreadsheet could take for a formula',
    (text) => {
      expect(parseCsv(csvText([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves numbers, also negative ones, numbers', () => {
    expect(csvText([[-5, 0.25, null, 'a']])).toBe('-5,0.25,,a\r\n');
  });

  it('parts columns by semicolons where the comma is the decimal sign, and keeps those inside texts', () => {
    expect(csvText([['F33 + F41; selisih 0', 5, 'kosong, seharusnya 2']], ';')).toBe(
      '"F33 + F41; selisih 0";5;"kosong, seharusnya 2"\r\n',
    );
  });

  it('gives back any text, whatever quotes, commas and line breaks it holds', () => {
    const text = fc.string({ unit: 'binary' }).filter((value) => !/^[=+\-@\t\r\n＝＋－＠]/.test(value));
    const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(fc.property(rows, (table) => expect(parseCsv(csvText(table))).toEqual(table)));
  });
});
