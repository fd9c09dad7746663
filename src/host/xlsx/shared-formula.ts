import { tokenize, tokenTypes } from '@borgar/fx/xlsx';
import { columnLetters, LAST_COLUMN, LAST_ROW, parseColumnLetters, type CellPosition } from '../../sheet/address';

const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;
const REFERENCE_TOKENS: readonly string[] = [tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY];
const REFERENCE_PIECE = /(\$?)([A-Za-z]{1,3})(?![A-Za-z])|(\$?)(\d+)/g;

type Piece = string | ((rowsDown: number, columnsRight: number) => string);

/**
 * A formula that several cells share, as written in its master cell. It is taken apart once; giving it to a hundred thousand
 * cells is then only joining text.
 */
export class SharedFormula {
  readonly #pieces: Piece[] = [];

  /** `text` is the formula without its leading "=", `master` the cell that it is written for. */
  constructor(
    readonly text: string,
    readonly master: CellPosition,
  ) {
    for (const token of tokenize(text, { mergeRefs: false })) {
      if (REFERENCE_TOKENS.includes(token.type)) this.#pieces.push(...referencePieces(token.value));
      else this.#pieces.push(token.value);
    }
  }

  /** The formula as it reads in another cell: relative references move along; past the sheet's edge they wrap, as in Excel. */
  at({ row, column }: CellPosition): string {
    const rowsDown = row - this.master.row;
    const columnsRight = column - this.master.column;
    let text = '';
    for (const piece of this.#pieces) text += typeof piece === 'string' ? piece : piece(rowsDown, columnsRight);
    return text;
  }
}

function referencePieces(reference: string): Piece[] {
  const pieces: Piece[] = [];
  let behind = 0;
  for (const match of reference.matchAll(REFERENCE_PIECE)) {
    const [whole, columnAnchor, letters, rowAnchor, digits] = match;
    pieces.push(reference.slice(behind, match.index));
    behind = match.index + whole.length;
    if (columnAnchor || rowAnchor) pieces.push(whole);
    else if (letters !== undefined) pieces.push(movedColumn(letters));
    else pieces.push(movedRow(Number(digits)));
  }
  pieces.push(reference.slice(behind));
  return pieces.filter((piece) => piece !== '');
}

function movedColumn(letters: string): Piece {
  const column = parseColumnLetters(letters) ?? 0;
  return (_, columnsRight) => columnLetters((column + columnsRight + COLUMNS) % COLUMNS);
}

function movedRow(number: number): Piece {
  return (rowsDown) => String(((number - 1 + rowsDown + ROWS) % ROWS) + 1);
}
