import type { ComputedCell } from '../../plan/computed/computed-cell';
import { digitSlip, miscountedParts } from '../../plan/sums/slips';
import { formatAddress } from '../../sheet/address';
import type { NamedSlip } from './slip-text';

/** The one slip that explains a wrong total of a row: a part left out, counted twice or with the other sign, or the total's own digits. */
export function totalSlip({ calculation, inputs, stated, expected, row, column }: ComputedCell): NamedSlip | null {
  if (calculation.kind !== 'add' || stated === null || expected === null) return null;
  const found = miscountedParts(inputs, ({ value }) => value ?? 0, stated - expected);
  if (found) {
    const [part, ...others] = found.parts;
    if (!part || others.length > 0) return null;
    const cell = formatAddress({ row: row.row, column: part.column.column });
    return { kind: `part-${found.kind}`, cell, amount: part.value ?? 0 };
  }
  const digits = digitSlip(stated, expected);
  const cell = formatAddress({ row: row.row, column: column.column });
  return digits && { kind: `own-${digits}`, cell, amount: expected };
}
