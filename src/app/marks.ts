import { compareSeverity, type Finding } from '../rules/finding';
import { formatAddress } from '../sheet/address';
import type { Mark } from '../sheet/mark';

/** The marks that show findings in their sheets: one for each cell, that of its gravest finding (the first among equals). */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, row, column, severity, rule } of findings) {
    const place = `${formatAddress({ row, column })} ${sheet}`;
    const present = marks.get(place);
    if (present && compareSeverity(present.kind, severity) <= 0) continue;
    marks.set(place, { sheet, row, column, kind: severity, label: rule });
  }
  return [...marks.values()];
}
