/** Widths of Arial's letters in thousandths of the font's size, those of one width together; what is not named here is as wide as a digit. */
const WIDTHS: Readonly<Record<number, string>> = {
  200: "ijl'|",
  278: ' .,:;!ftI/\\[]',
  340: 'r()-`"*{}°',
  500: 'cksvxyzJ',
  584: '+<=>~÷×−',
  667: 'ABEKPSVXY&',
  722: 'CDHNRUwTFLZ',
  778: 'GOQ',
  833: 'mM',
  944: 'W%@→',
};

const WIDTH_OF = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);
const OTHER = 556;

/** How wide a text is in points, set in Arial of a size in points. Close enough to tell where its lines end. */
function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTH_OF.get(letter) ?? OTHER;
  return (thousandths * size) / 1000;
}

/** The lines that a text takes when it is broken between words in the given width; a word that is wider is broken, too. */
export function wrappedLines(text: string, size: number, room: number): number {
  const space = textWidth(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word, size);
    const isNext = used > 0 && used + space + width > room;
    if (isNext) lines++;
    used = used === 0 || isNext ? width : used + space + width;
    lines += Math.max(0, Math.ceil(used / room) - 1);
    if (used > room) used %= room;
  }
  return lines;
}
