import { textOf, type FormColumn, type FormSheet } from '../form-sheet';
import { isLevel, isLowerBetter } from '../outline';
import { bodyRows, cellOf, numberAt, shownNumber } from './cells';
import { columnsByRole } from './columns';
import type { Place } from './fault';

/*
 * What the forms compute, as the page about their layouts has it; written anew here, so that the checks are not held to themselves.
 */

/** A ratio where less is better is `doubled`, (2T − R) / T, or for percentages of a LAKIP the `complement`, (100 − R) / (100 − T). */
type Arithmetic = 'ratio' | 'doubled' | 'complement' | 'sum' | 'difference' | 'last';

interface FormFormula {
  readonly role: string;
  readonly kind: Arithmetic;
  readonly inputs: readonly string[];
  /** The check that speaks of a wrong figure. */
  readonly rule: string;
}

const ratio = (role: string, over: string, under: string): FormFormula => ({
  role,
  kind: 'ratio',
  inputs: [over, under],
  rule: 'ratio-mismatch',
});
const sum = (role: string, ...inputs: string[]): FormFormula => ({
  role,
  kind: 'sum',
  inputs,
  rule: 'cumulative-mismatch',
});

const QUARTERLY = [sum('realizedYear', 'realizedQuarter'), sum('realizedToDate', 'realizedBefore', 'realizedYear')];

const FORMULAS: Readonly<Record<string, readonly FormFormula[]>> = {
  'T-C.23': [ratio('ratio', 'realized', 'target')],
  'T-C.24': [ratio('ratio', 'spent', 'budget')],
  'T-C.27': [{ ...sum('final', 'target'), rule: 'final-year-sum' }],
  'T-C.28': [{ role: 'final', kind: 'last', inputs: ['target'], rule: 'final-year-sum' }],
  'T-C.29': [
    ratio('lastYearRatio', 'lastYearRealized', 'lastYearTarget'),
    sum('projectedRealized', 'realizedBefore', 'lastYearRealized', 'currentYearTarget'),
    ratio('renstraRatio', 'projectedRealized', 'renstraTarget'),
  ],
  'E.80': [ratio('ratio', 'realized', 'target')],
  'E.81': [...QUARTERLY, ratio('renstraRatio', 'realizedToDate', 'renstraTarget')],
  'E.55': [
    ...QUARTERLY,
    ratio('yearRatio', 'realizedYear', 'currentYearTarget'),
    ratio('renstraRatio', 'realizedToDate', 'renstraTarget'),
  ],
  'LAKIP-CAPAIAN': [ratio('achievement', 'realized', 'target'), ratio('renstraRatio', 'realized', 'renstraTarget')],
  'LAKIP-ANGGARAN': [ratio('achievement', 'spent', 'budget')],
  // By the keys under which the form declares them.
  declared: [
    sum('after', 'before', 'shift'),
    { role: 'left', kind: 'difference', inputs: ['after', 'spent'], rule: 'cumulative-mismatch' },
    ratio('share', 'spent', 'after'),
  ],
};

/** A computed cell of a sheet: what it is made of, and what it comes to. */
export interface ComputedPlace extends Place {
  readonly kind: Arithmetic;
  readonly rule: string;
  readonly inputs: readonly Place[];
  /** What 100 % is among the inputs: 1 where they are shown as percentages. */
  readonly whole: 1 | 100;
}

/** Whether what a cell comes to is a share. */
export const isShare = ({ kind }: ComputedPlace): boolean =>
  kind === 'ratio' || kind === 'doubled' || kind === 'complement';

const nameOf = ({ truth, key }: FormColumn, layout: string): string | undefined =>
  layout === 'declared' ? key : truth?.role;

/** The computed cells of a sheet whose inputs are all there. */
export function computedPlaces(sheet: FormSheet): ComputedPlace[] {
  const formulas = FORMULAS[sheet.layout] ?? [];
  return bodyRows(sheet).flatMap(({ row, place: { indicator } }) =>
    sheet.columns.flatMap((own, column): ComputedPlace[] => {
      const formula = formulas.find(({ role }) => role === nameOf(own, sheet.layout));
      if (!formula) return [];
      if (own.truth?.measure === 'percent' && isInsideGroup(sheet, own)) return percentOfGroup(sheet, row, column);
      const all = formula.inputs.flatMap((role) => inputColumns(sheet, own, role));
      const isCounted = own.content === 'quantity' || (sheet.layout === 'T-C.29' && own.truth?.measure === 'k');
      const takesLast =
        formula.kind === 'last' ||
        (formula.kind === 'sum' && ((isCounted && indicator !== null && isLevel(indicator)) || runOn(sheet, all)));
      const inputs = all.map((at) => ({ row, column: at }));
      const isWhole = [{ row, column }, ...inputs].every((place) => numberAt(sheet, place) !== null);
      const isQuantity = inputs.every((input) => sheet.columns[input.column]!.truth?.measure !== 'rp');
      // What a number row declares holds whatever the indicator.
      const isDeclared = sheet.layout === 'declared';
      const isLower =
        !isDeclared && formula.kind === 'ratio' && indicator !== null && isQuantity && isLowerBetter(indicator);
      const isComplement = isLower && sheet.layout.startsWith('LAKIP') && indicator.unit === '%';
      const kind = isLower ? (isComplement ? 'complement' : 'doubled') : takesLast ? 'last' : formula.kind;
      const whole = isWhole && shownNumber(cellOf(sheet, inputs[0]!))!.isPercent ? 1 : 100;
      return isWhole ? [{ row, column, rule: formula.rule, inputs, kind, whole }] : [];
    }),
  );
}

/** The percentage of a year's K/%/Rp group says what share of the target K is. */
function percentOfGroup(sheet: FormSheet, row: number, column: number): ComputedPlace[] {
  const inputs = ['realizedYear', 'currentYearTarget'].flatMap((role) =>
    columnsByRole(sheet, role)
      .filter((index) => sheet.columns[index]!.truth!.measure === 'k')
      .map((index) => ({ row, column: index })),
  );
  const isWhole = [{ row, column }, ...inputs].every((place) => numberAt(sheet, place) !== null);
  const { indicator } = sheet.rows[row]!.place!;
  const kind = indicator && isLowerBetter(indicator) ? 'doubled' : 'ratio';
  return isWhole ? [{ row, column, kind, rule: 'ratio-mismatch', inputs, whole: 100 }] : [];
}

const isInsideGroup = ({ columns }: FormSheet, { truth }: FormColumn): boolean =>
  columns.some((other) => other.truth?.role === truth!.role && other.truth.measure === 'k');

/** The columns of a role that a computed column reads: of its measure and, where that is settled, its year. */
function inputColumns(sheet: FormSheet, own: FormColumn, role: string): number[] {
  const ofRole = sheet.columns.flatMap((column, index) =>
    nameOf(column, sheet.layout) === role && column.truth?.measure !== 'percent' ? [{ column, index }] : [],
  );
  const { measure, year } = own.truth!;
  const ofMeasure = ofRole.filter(
    ({ column: { truth } }) => measure === 'percent' || measure === undefined || truth!.measure === measure,
  );
  const ofYear = ofMeasure.filter(({ column: { truth } }) => truth!.year === year);
  const isByYear = own.content === 'ratio' && ofMeasure.length > 1;
  return (isByYear ? ofYear : ofMeasure).map(({ index }) => index);
}

/** Whether quarters hold what was reached up to then; their headings say so. */
function runOn({ columns, rows }: FormSheet, inputs: readonly number[]): boolean {
  if (inputs.some((index) => columns[index]!.truth?.quarter == null)) return false;
  return areQuartersCumulative(rows);
}

export function areQuartersCumulative(rows: FormSheet['rows']): boolean {
  return rows.some(
    ({ kind, cells }) => kind === 'header' && cells.some((cell) => /^s\.d\. Triwulan/.test(textOf(cell))),
  );
}

/** What a computed cell comes to with these inputs; a ratio as a fraction. */
export function resultOf({ kind, whole }: ComputedPlace, values: readonly number[]): number {
  switch (kind) {
    case 'ratio':
      return values[0]! / values[1]!;
    case 'doubled':
      return (2 * values[1]! - values[0]!) / values[1]!;
    case 'complement':
      return (whole - values[0]!) / (whole - values[1]!);
    case 'difference':
      return values[0]! - values[1]!;
    case 'last':
      return values.at(-1)!;
    case 'sum':
      return values.reduce((total, value) => total + value, 0);
  }
}

/**
 * How far a computed cell lies from its formula if one cell held another number, counted in last digits shown: up to 0.5 nobody can tell.
 */
export function differenceOf(sheet: FormSheet, computed: ComputedPlace, changed: Place, value: number): number {
  const valueAt = (place: Place): number =>
    place.row === changed.row && place.column === changed.column ? value : numberAt(sheet, place)!;
  const stated = shownNumber(cellOf(sheet, computed))!;
  // Percentages without their sign are on a scale of 100.
  const scale = isShare(computed) && !stated.isPercent ? 100 : 1;
  const result = resultOf(computed, computed.inputs.map(valueAt)) * scale;
  return Math.abs(valueAt(computed) - result) / stated.step;
}
