import type { Finding } from '../../../src/rules/finding';
import { formatAddress } from '../../../src/sheet/address';
import type { Reading } from '../../support/forms/faults/fault';

export function findingText(finding: Finding): string {
  return `${finding.severity} ${finding.rule} ${formatAddress(finding)} (${finding.stated} → ${finding.expected})`;
}

/** "children-sum F12 or children-sum F13; or else ratio-mismatch L13". */
export function owedText(readings: readonly Reading[]): string {
  return readings
    .map(({ owed }) => owed.map((each) => `${each.rule} ${formatAddress(each)}`).join(' or '))
    .join('; or else ');
}
