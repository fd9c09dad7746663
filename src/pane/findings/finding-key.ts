import type { Finding } from '../../rules/finding';

/** A name for a finding that stays the same when the workbook is checked again. */
export function findingKey({ sheet, row, column, rule, message }: Finding): string {
  return `${sheet}!${row},${column} ${rule} ${message}`;
}
