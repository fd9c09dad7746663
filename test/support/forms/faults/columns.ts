import type { FormSheet } from '../form-sheet';

/** The columns of some roles, from left to right. */
export function columnsByRole({ columns }: FormSheet, ...roles: readonly string[]): number[] {
  return columns.flatMap(({ truth }, index) => (truth && roles.includes(truth.role) ? [index] : []));
}
