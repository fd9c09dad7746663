/** Reads CSV as RFC 4180 describes it, with a reader of its own so that the writer is not its own judge. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest);
    if (!cell) throw new Error(`No CSV: ${rest.slice(0, 40)}`);
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
    rest = rest.slice(cell[0].length);
    if (cell[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
