import fc from 'fast-check';
import { freeSheetName } from '../../src/app/document/sheet-name';

describe('The name of a sheet', () => {
  it.each([
    ['Renja 2026', [], 'Renja 2026'],
    ['Renja 2026', ['RENJA 2026'], 'Renja 2026 (2)'],
    ['a/b:c?d*e[f]g\\h', [], 'a b c d e f g h'],
    ["'kutip'", [], 'kutip'],
    ['', [], '-'],
    ['Evaluasi Rencana Kerja Dinas Sosial Kabupaten', [], 'Evaluasi Rencana Kerja Dinas So'],
  ])('for %j beside %j is %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it('is always one that Excel accepts, and new', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (wanted, count) => {
        const taken: string[] = [];
        for (let index = 0; index <= count; index++) taken.push(freeSheetName(wanted, taken));
        expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(taken.length);
        for (const name of taken) {
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]*[^[\]:*?/\\'])?$/);
        }
      }),
    );
  });
});
