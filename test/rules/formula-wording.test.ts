import { formulaByColumns, type FormulaData, type FormulaTerm } from '../../src/rules/messages/formula-data';
import type { Calculation } from '../../src/plan/computed/calculation';

const ADD: Calculation = { kind: 'add' };
const ratio = (way: 'plain' | 'doubled' | 'complement'): Calculation => ({ kind: 'ratio', way, whole: 100 });

function term(letters: string, number: string | null): FormulaTerm {
  return { cell: `${letters}9`, name: { id: letters, en: letters }, value: 1, number, letters, isPercent: false };
}

function formula(calculation: Calculation, terms: readonly FormulaTerm[]): string {
  const columnName = { id: 'Capaian', en: 'Achievement' };
  const data: FormulaData = {
    ...{ cell: 'E9', columnName, calculation, terms },
    ...{ isShare: true, stated: null, expected: 1, percentDecimals: 2 },
  };
  return formulaByColumns(data);
}

describe('The formula in a message', () => {
  it.each([
    ['names columns by the numbers under their headings', ADD, [term('I', '5'), term('K', '7')], '5 + 7'],
    ['names them by their letters where the sheet has no numbers', ADD, [term('I', null), term('K', null)], 'I + K'],
    ['does not mix numbers and letters', ratio('plain'), [term('D', '4'), term('C', null)], 'D ÷ C'],
    ['keeps numbers in a plain ratio', ratio('plain'), [term('D', '4'), term('C', '3')], '4 ÷ 3'],
    ['has no number beside its 100', ratio('complement'), [term('D', '4'), term('C', '3')], '(100 − D) ÷ (100 − C)'],
    ['has no number beside its 2', ratio('doubled'), [term('D', '4'), term('C', '3')], '(2 × C − D) ÷ C'],
  ])('%s', (_, calculation, terms, text) => {
    expect(formula(calculation, terms)).toBe(text);
  });
});
