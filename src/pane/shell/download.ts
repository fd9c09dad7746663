const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "Renja.xlsx" → "Renja (diperiksa).xlsx"; the ending stays, so that a workbook with macros keeps them. */
export function copyName(name: string, suffix: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem} (${suffix})${ending}`;
}

/** Hands the bytes of a workbook to the browser as a download; the name that it has there. */
export function downloadWorkbook(name: string, suffix: string, bytes: Uint8Array): string {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK_TYPE }));
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
