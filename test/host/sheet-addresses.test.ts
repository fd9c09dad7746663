import fc from 'fast-check';
import {
  columnLetters,
  formatAddress,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseColumnLetters,
} from '../../src/sheet/address';
import { inverseEdits, type Edit } from '../../src/sheet/edit';
import { containsCell, formatRectangle, parseRectangle } from '../../src/sheet/rectangle';

const position = fc.record({ row: fc.nat(LAST_ROW), column: fc.nat(LAST_COLUMN) });

describe('An address', () => {
  it.each([
    ['A1', { row: 0, column: 0 }],
    ['Z1', { row: 0, column: 25 }],
    ['AA10', { row: 9, column: 26 }],
    ['$o$24', { row: 23, column: 14 }],
    ['XFD1048576', { row: LAST_ROW, column: LAST_COLUMN }],
  ])('%s names one cell', (text, cell) => {
    expect(parseAddress(text)).toEqual(cell);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1:B2', 'A 1', 'A01'])('%j names none', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('and its text stand for each other', () => {
    fc.assert(fc.property(position, (cell) => expect(parseAddress(formatAddress(cell))).toEqual(cell)));
    fc.assert(
      fc.property(fc.nat(LAST_COLUMN), (column) => expect(parseColumnLetters(columnLetters(column))).toBe(column)),
    );
  });
});

describe('A rectangle', () => {
  it('and its text stand for each other, whichever corners are named', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const rectangle = parseRectangle(`${formatAddress(one)}:${formatAddress(other)}`)!;
        expect(parseRectangle(formatRectangle(rectangle))).toEqual(rectangle);
        expect(containsCell(rectangle, one) && containsCell(rectangle, other)).toBe(true);
      }),
    );
  });

  it.each(['', 'A', 'A1:', 'A1:B2:C3', 'A0:B1'])('is not named by %j', (text) => {
    expect(parseRectangle(text)).toBeNull();
  });
});

describe('The inverse of edits', () => {
  const content = fc.record({ value: fc.integer(), formula: fc.constant(null), format: fc.constant('General') });
  const edit: fc.Arbitrary<Edit> = fc
    .tuple(position, content, content)
    .map(([cell, before, after]) => ({ sheet: 'S', ...cell, before, after }));

  it('of the inverse are the edits themselves', () => {
    fc.assert(fc.property(fc.array(edit), (edits) => expect(inverseEdits(inverseEdits(edits))).toEqual(edits)));
  });
});
