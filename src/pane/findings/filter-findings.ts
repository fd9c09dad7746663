import type { Finding, Severity } from '../../rules/finding';
import { formatAddress } from '../../sheet/address';
import type { Locale } from '../../text/locale';
import { findingText } from './describe';

/** The findings whose address, row or words hold all words of the search, without those of hidden severities. */
export function filterFindings(
  findings: readonly Finding[],
  query: string,
  hidden: ReadonlySet<Severity>,
  locale: Locale,
): readonly Finding[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && hidden.size === 0) return findings;
  return findings.filter((finding) => {
    if (hidden.has(finding.severity)) return false;
    if (words.length === 0) return true;
    const text = searchText(finding, locale);
    return words.every((word) => text.includes(word));
  });
}

function searchText(finding: Finding, locale: Locale): string {
  const { what, why } = findingText(finding, locale);
  const { subject, sheet } = finding;
  return [formatAddress(finding), sheet, subject?.code, subject?.name, what, why]
    .filter(Boolean)
    .join(' ')
    .replace(/\s/g, ' ')
    .toLowerCase();
}
