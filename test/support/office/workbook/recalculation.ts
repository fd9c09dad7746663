import type { CellValue } from '../../../../src/sheet/cell';
import type { ExcelSheet } from './excel-sheet';
import { areasRead, parseFormula, UnknownFormula, type Expression } from './formula-parser';
import { formulaValue } from './formula-value';

/** A cell of the workbook. */
interface Place {
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: Place): string => `${sheet.id} ${row} ${column}`;

/**
 * Computes what Excel would compute after cells have changed: the formulas among them and all that depend on these, nothing
 * else. A formula that the stand-in does not know keeps the value that it has.
 */
export function recalculate(sheets: readonly ExcelSheet[], changed: readonly Place[]): void {
  const formulas = new Map<string, Place & { readonly expression: Expression }>();
  const readers = new Map<string, string[]>();
  for (const sheet of sheets) {
    for (const [row, column, { formula }] of sheet.cells()) {
      const expression = formula === null ? null : expressionOf(formula);
      if (!expression) continue;
      const place = { sheet, row, column };
      formulas.set(keyOf(place), { ...place, expression });
      for (const read of areasRead(expression).flatMap((area) => placesOf(sheets, sheet, area))) {
        const known = readers.get(keyOf(read));
        if (known) known.push(keyOf(place));
        else readers.set(keyOf(read), [keyOf(place)]);
      }
    }
  }
  const stale = new Set<string>();
  const queue = changed.map(keyOf);
  const seen = new Set(queue);
  for (let at = 0; at < queue.length; at++) {
    if (formulas.has(queue[at]!)) stale.add(queue[at]!);
    for (const reader of readers.get(queue[at]!) ?? []) {
      if (!seen.has(reader)) queue.push(reader);
      seen.add(reader);
    }
  }
  const valueOf = (place: Place): CellValue => {
    const key = keyOf(place);
    // Off the list before it is computed, so that a circle ends.
    if (stale.delete(key)) compute(formulas.get(key)!);
    return place.sheet.cell(place.row, place.column).value;
  };
  const compute = ({ expression, ...place }: Place & { readonly expression: Expression }): void => {
    try {
      const value = formulaValue(expression, (area) => placesOf(sheets, place.sheet, area).map(valueOf));
      place.sheet.put(place.row, place.column, { ...place.sheet.cell(place.row, place.column), value });
    } catch (error) {
      if (!(error instanceof UnknownFormula)) throw error;
    }
  };
  for (const key of [...stale]) valueOf(formulas.get(key)!);
}

const expressions = new Map<string, Expression | null>();

function expressionOf(formula: string): Expression | null {
  let known = expressions.get(formula);
  if (known === undefined) {
    try {
      known = parseFormula(formula);
    } catch (error) {
      if (!(error instanceof UnknownFormula)) throw error;
      known = null;
    }
    expressions.set(formula, known);
  }
  return known;
}

function placesOf(
  sheets: readonly ExcelSheet[],
  own: ExcelSheet,
  { sheet: name, area }: Extract<Expression, { kind: 'range' }>,
): Place[] {
  const sheet = name === null ? own : sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const places: Place[] = [];
  if (!sheet) return places;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) places.push({ sheet, row, column });
  }
  return places;
}
