import type { Table, TableColumn } from '../../src/table/table';
import type { TableTruth } from '../support/forms/form-sheet';
import { parseTruth } from '../support/forms/typed-truth';
import { figuresOf } from './figures';
import { scoreSheet } from './score';

const TRUTH: TableTruth = parseTruth({
  layout: 'LAKIP-ANGGARAN',
  header: '3-4',
  body: '5-9',
  columns: 'A no | B name | C budget rp | D spent rp | E achievement percent',
});

const column = (index: number, role: string, measure: TableColumn['measure'] = null): TableColumn => ({
  role,
  column: index,
  number: null,
  header: '',
  headings: [],
  measure,
  year: null,
  quarter: null,
  side: null,
});

const READ = {
  id: 'Anggaran!A3',
  sheet: 'Anggaran',
  layout: 'LAKIP-ANGGARAN',
  range: { top: 2, left: 0, bottom: 8, right: 4 },
  confidence: 0.95,
  headerRows: [2, 3],
  bodyRows: [4, 5, 6, 7, 8],
  columns: [
    column(0, 'no'),
    column(1, 'name'),
    column(2, 'budget', 'rp'),
    column(3, 'spent', 'rp'),
    column(4, 'achievement', 'percent'),
  ],
} as unknown as Table;

const figures = (...tables: Table[]) => figuresOf(scoreSheet([TRUTH], tables));

describe('the score of what was read', () => {
  it('is full for a table read as it is', () => {
    expect(figures(READ)).toMatchObject({
      f1: 1,
      confident: { right: 1, all: 1 },
      rows: { right: 1, all: 1 },
      missed: 0,
      tooMany: 0,
    });
  });

  it('loses a column that was read in another role twice: it is missing, and one is too many', () => {
    const columns = READ.columns.map((each) => (each.column === 3 ? { ...each, role: 'budget' } : each));
    expect(figures({ ...READ, columns })).toMatchObject({
      precision: 0.8,
      recall: 0.8,
      confident: { right: 0, all: 1 },
    });
  });

  it('counts a wrong measure apart from the roles', () => {
    const columns = READ.columns.map((each) => (each.column === 2 ? { ...each, measure: 'k' as const } : each));
    expect(figures({ ...READ, columns })).toMatchObject({
      f1: 1,
      attributes: { measure: { right: 2, all: 3 } },
      wholly: { right: 0, all: 1 },
    });
  });

  it('counts another form with the right columns as wrong', () => {
    expect(figures({ ...READ, layout: 'T-C.24' })).toMatchObject({
      f1: 1,
      forms: { right: 0, all: 1 },
      wholly: { right: 0, all: 1 },
    });
  });

  it('counts tables missed and tables too many', () => {
    expect(figures()).toMatchObject({ recall: 0, missed: 1 });
    const second = { ...READ, headerRows: [20] };
    expect(figures(READ, second)).toMatchObject({ precision: 0.5, recall: 1, tooMany: 1 });
  });

  it('notices rows that were taken for others', () => {
    expect(figures({ ...READ, bodyRows: [4, 5, 6, 7] })).toMatchObject({
      rows: { right: 0, all: 1 },
      wholly: { right: 1, all: 1 },
    });
  });
});
