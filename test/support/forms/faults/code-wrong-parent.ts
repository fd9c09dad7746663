import { changedCell } from './cells';
import { aboutCode, areWhole, codedRows } from './codes';
import { firstOf, type FaultKind } from './fault';

/**
 * A row's code begins with the digits of another kegiatan or program than the one it stands under: of one in the table, or of one that
 * is nowhere. What stands below it keeps its code.
 */
export const codeWrongParent: FaultKind = {
  name: 'code of another parent',
  ground: 'any',
  plant: (sheet, random) => {
    const rows = codedRows(sheet);
    const codes = new Set(rows.map(({ node }) => node.code));
    // Where the perangkat daerah has a cell of its own, its number is no part of the code.
    const isNumbered = rows.some(({ node, cells }) => cells.length > node.code.split('.').length);
    if (!areWhole(rows) || isNumbered) return null;
    return firstOf(random, rows, (coded) => {
      const { node } = coded;
      const parent = rows.find((each) => each.node.children.includes(node));
      // A kegiatan with one row below it and that row agree with each other: nobody knows which of three codes is wrong.
      if (!parent || node.children.length === 1) return null;
      const upper = parent.node.code.split('.');
      const digits = Number(upper.at(-1));
      const other = [...upper.slice(0, -1), String((digits % 20) + random.integer(1, 3)).padStart(2, '0')].join('.');
      const code = other + node.code.slice(parent.node.code.length);
      if (codes.has(code) || rows.some((each) => each.node.code.startsWith(`${code}.`))) return null;
      const changed = partThatDiffers(coded.cells, node.code, code);
      return changed && changedCell(sheet, changed, changed.text, [{ owed: aboutCode('code-parent', coded) }]);
    });
  },
};

/** The one cell of a code that another code would show otherwise, with what it would show; null where there are several. */
function partThatDiffers<Cell extends { readonly text: string }>(
  cells: readonly Cell[],
  from: string,
  to: string,
): Cell | null {
  const rewritten = cells.map((cell) => ({ cell, at: from.indexOf(cell.text) }));
  let place = 0;
  const changed = rewritten.flatMap(({ cell }) => {
    const at = from.indexOf(cell.text, place);
    if (at < 0) return [];
    place = at + cell.text.length;
    const text = to.slice(at, place);
    return text === cell.text ? [] : [{ ...cell, text }];
  });
  return changed.length === 1 ? changed[0]! : null;
}
