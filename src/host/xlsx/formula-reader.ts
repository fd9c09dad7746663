import type { CellPosition } from '../../sheet/address';
import { SharedFormula } from './shared-formula';
import { isTrue } from './xml-tree';
import type { XmlAttributes } from './xml-reader';

/** Reads the formulas of one sheet's cells, in the order of the file. */
export class FormulaReader {
  readonly #shared = new Map<string, SharedFormula>();

  /**
   * The formula with its leading "=", or null when the cell has none of its own. `attributes` and `text` are those of `<f>`. An
   * array formula stands in its first cell; the other cells of its range hold values only.
   */
  read(attributes: XmlAttributes, text: string, position: CellPosition): string | null {
    const { t: type, si } = attributes;
    if (type === 'dataTable') return dataTableFormula(attributes);
    if (type !== 'shared' || si === undefined) return text === '' ? null : `=${text}`;
    if (text === '') {
      const shared = this.#shared.get(si);
      return shared ? `=${shared.at(position)}` : null;
    }
    if (attributes.ref !== undefined) this.#shared.set(si, new SharedFormula(text, { ...position }));
    return `=${text}`;
  }
}

/** A data table has no text of its own; Excel shows it as {=TABLE(row input, column input)}. */
function dataTableFormula({ r1 = '', r2 = '', dt2D, dtr }: XmlAttributes): string {
  if (isTrue(dt2D)) return `=TABLE(${r1},${r2})`;
  return isTrue(dtr) ? `=TABLE(${r1},)` : `=TABLE(,${r1})`;
}
