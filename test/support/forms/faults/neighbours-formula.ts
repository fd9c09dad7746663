import { computedPlaces, isShare, resultOf } from './arithmetic';
import { cellOf, changedCell, numberAt, shownNumber, styledOf } from './cells';
import { firstOf, owed, type FaultKind } from './fault';

/** A formula reads the row above or below its own. Its result is wrong by the form, and its shape is not that of its neighbours. */
export const neighboursFormula: FaultKind = {
  name: "formula reads the neighbour's row",
  ground: 'formulas',
  plant: (sheet, random) => {
    const computed = computedPlaces(sheet);
    const withFormula = computed.filter((place) => styledOf(cellOf(sheet, place)).formula !== undefined);
    return firstOf(random, withFormula, (place) => {
      const column = withFormula.filter((other) => other.column === place.column);
      const others = column.filter(({ row, kind }) => kind === place.kind && Math.abs(row - place.row) === 1);
      // A row that computes otherwise has another formula anyway.
      if (others.length === 0 || column.length < 4) return null;
      const other = random.pick(others);
      const cell = styledOf(cellOf(sheet, place));
      const formula = cell.formula!.replace(/([A-Z]+)(\d+)/g, (_, letters: string) => `${letters}${other.row + 1}`);
      const scale = isShare(other) && !shownNumber(cellOf(sheet, other))!.isPercent ? 100 : 1;
      const value =
        resultOf(
          other,
          other.inputs.map((input) => numberAt(sheet, input)!),
        ) * scale;
      return changedCell(sheet, place, { ...cell, formula, value }, [
        {
          owed: [...owed('formula-differs', place), ...owed(place.rule, place), ...owed('children-sum', place)],
          beside: owed('cumulative-decreasing', place),
        },
      ]);
    });
  },
};
