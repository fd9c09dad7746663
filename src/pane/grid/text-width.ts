/** The font size that the sheet is drawn with, and its distance between lines, in pixels: 9 points, as dense as Excel. */
export const SHEET_FONT_SIZE = 12;
export const SHEET_LINE_HEIGHT = 15;

/** Advance widths of Arial's characters U+0020 to U+007E in thousandths of the font size. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const OTHER_WIDTH = 600;
const BOLD_FACTOR = 1.07;

/**
 * How wide a text is when drawn in the sheet's font, in pixels. It is an estimate that needs no drawing surface, so that
 * twenty thousand rows can be laid out at once; accurate to a few per cent for Indonesian text.
 */
export function textWidth(text: string, bold: boolean): number {
  let units = 0;
  for (let index = 0; index < text.length; index++) {
    units += WIDTHS[text.charCodeAt(index) - 32] ?? OTHER_WIDTH;
  }
  return (units / 1000) * SHEET_FONT_SIZE * (bold ? BOLD_FACTOR : 1);
}

/** Into how many lines a text falls when it is wrapped to a width in pixels, line breaks of its own included. */
export function wrappedLines(text: string, width: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += paragraphLines(paragraph, Math.max(width, 1), bold);
  return lines;
}

function paragraphLines(paragraph: string, width: number, bold: boolean): number {
  if (textWidth(paragraph, bold) <= width) return 1;
  const space = textWidth(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wordWidth = textWidth(word, bold);
    if (used > 0 && used + space + wordWidth > width) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than the cell is broken over as many lines as it takes.
    const extra = Math.ceil(wordWidth / width) - 1;
    lines += extra;
    used = (used > 0 ? used + space : 0) + wordWidth - extra * width;
  }
  return lines;
}
