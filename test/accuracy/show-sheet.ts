import { columnLetters } from '../../src/sheet/address';
import type { Sample } from '../support/forms/form-sheet';
import { textOf } from '../support/forms/form-sheet';

/** The sheet's text, a row a line: "7 A:Kode | B:Program". Long texts are cut to `width` letters. */
export function sheetText({ sheet }: Sample, width: number): string {
  const lines = Array.from(sheet.rows).flatMap((cells, row) => {
    const texts = Array.from(cells ?? []).flatMap((cell, column) => {
      const text = textOf(cell).replace(/\s+/g, ' ').slice(0, width);
      return text === '' ? [] : [`${columnLetters(column)}:${text}`];
    });
    return texts.length > 0 ? [`${row + 1} ${texts.join(' | ')}`] : [];
  });
  return [...lines, `merged ${(sheet.merges ?? []).join(' ')}`].join('\n');
}
