/** An error as Excel answers it: judged by its code alone, so the message says nothing. */
export class ExcelError extends Error {
  constructor(readonly code: string) {
    super(`The stand-in for Excel refuses: ${code}`);
    this.name = 'ExcelError';
  }
}
