import fc from 'fast-check';
import {
  canonicalExpression,
  parseColumnLabel,
  parseExpression,
  type DeclaredExpression,
} from '../../src/table/declared/declared-formula';

describe('A cell of the number row', () => {
  it.each([
    ['4', '4', null],
    ['(4)', '4', null],
    ['-4', '4', null],
    ['04', '4', null],
    ['8 = (7/6)', '8', '(7/6)'],
    ['10=(5+7+9)', '10', '(5+7+9)'],
    ['12 = 8+9+10+11', '12', '(10+11+8+9)'],
    ['14=13/5 x100%', '14', '(13/5)'],
    ['13 = 12/7x100', '13', '(12/7)'],
    ['11 = 10 : 4', '11', '(10/4)'],
  ])('%s is column %s with the formula %s', (text, number, expression) => {
    const label = parseColumnLabel(text)!;
    expect(label.number).toBe(number);
    expect(label.expression && canonicalExpression(label.expression)).toBe(expression);
  });

  it.each(['', 'Kode', '1.06', '2024', '123', 'K', '1,5'])('%p is no label', (text) => {
    expect(parseColumnLabel(text)).toBeNull();
  });

  it.each(['8 = realisasi/target', '8 = (7/6', '8 = 7//6', '8 = )7('])(
    '%s is a label whose formula cannot be read',
    (text) => {
      expect(parseColumnLabel(text)).toMatchObject({ number: '8', expression: null });
    },
  );
});

const { expression: expressions } = fc.letrec<{ expression: DeclaredExpression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 1, max: 40 }).map((number) => ({ kind: 'column' as const, number: String(number) })),
    fc.record({
      kind: fc.constant('operation' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('expression'),
      right: tie('expression'),
    }),
  ),
}));

const write = (expression: DeclaredExpression): string =>
  expression.kind === 'column'
    ? expression.number
    : `(${write(expression.left)} ${expression.operator} ${write(expression.right)})`;

describe('A declared formula', () => {
  it('is read as it is written, however it is nested', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        // "x 100" only says how a result is shown and is dropped, so no column may be called so.
        const read = parseExpression(write(expression));
        expect(read && canonicalExpression(read)).toBe(canonicalExpression(expression));
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789+-*/()x:%= ')) }),
        (text) => void parseColumnLabel(text),
      ),
    );
  });
});
