const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV_TYPE = 'text/csv;charset=utf-8';

/** "Renja.xlsx" → "Renja (diperiksa).xlsx"; the ending stays, so that a workbook with macros keeps them. */
export function copyName(name: string, suffix: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem} (${suffix})${ending}`;
}

/** Hands the bytes of a workbook or a CSV file, told by the name's ending, to the browser as a download; the name that it has there. */
export function downloadFile(name: string, suffix: string, bytes: Uint8Array): string {
  const type = name.endsWith('.csv') ? CSV_TYPE : WORKBOOK_TYPE;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  const file = copyName(name, suffix);
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return file;
}
