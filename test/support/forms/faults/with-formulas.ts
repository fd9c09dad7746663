import { formatAddress } from '../../../../src/sheet/address';
import type { FormSheet } from '../form-sheet';
import type { Random } from '../random';
import { computedPlaces, isShare, resultOf, type ComputedPlace } from './arithmetic';
import { cellOf, numberAt, shownNumber, styledOf, withCell } from './cells';
import { sumPlaces } from './sums';

/**
 * The sheet as an office keeps it that lets Excel compute: rows and, mostly, sums over the outline hold formulas. Cells that hold or read
 * texts stay as they are. Rows must not be put in or taken out afterwards.
 */
export function withFormulas(sheet: FormSheet, random: Random): FormSheet {
  const isGuarded = random.chance(0.5);
  const hasSums = random.chance(0.6);
  let result = sheet;
  for (const sum of hasSums ? sumPlaces(sheet) : []) {
    const isBlock = sum.parts.length > 1 && sum.parts.every(({ row }, index) => row === sum.parts[0]!.row + index);
    const formula = isBlock
      ? `SUM(${formatAddress(sum.parts[0]!)}:${formatAddress(sum.parts.at(-1)!)})`
      : sum.parts.map(formatAddress).join('+');
    result = withCell(result, sum, { ...styledOf(cellOf(sheet, sum)), formula });
  }
  for (const place of computedPlaces(sheet)) {
    if ([place, ...place.inputs].some((cell) => shownNumber(cellOf(sheet, cell))!.isText)) continue;
    const { isPercent } = shownNumber(cellOf(sheet, place))!;
    const scale = isShare(place) && !isPercent ? 100 : 1;
    const formula = formulaOf(place, isGuarded) + (scale === 100 ? '*100' : '');
    // From what stands in the sheet by now: a sum may have come from a formula itself.
    const value =
      resultOf(
        place,
        place.inputs.map((input) => numberAt(result, input)!),
      ) * scale;
    result = withCell(result, place, { ...styledOf(cellOf(sheet, place)), formula, value });
  }
  return result;
}

function formulaOf({ kind, inputs, whole }: ComputedPlace, isGuarded: boolean): string {
  const cells = inputs.map(formatAddress);
  switch (kind) {
    case 'ratio':
      return isGuarded ? `IF(${cells[1]}=0,0,${cells[0]}/${cells[1]})` : `${cells[0]}/${cells[1]}`;
    case 'doubled':
      return `(2*${cells[1]}-${cells[0]})/${cells[1]}`;
    case 'complement':
      return `(${whole}-${cells[0]})/(${whole}-${cells[1]})`;
    case 'difference':
      return `${cells[0]}-${cells[1]}`;
    case 'last':
      return cells.at(-1)!;
    case 'sum':
      return cells.join('+');
  }
}
