import { describeFinding } from '../../app/describe-finding';
import type { Finding, FindingText } from '../../rules/finding';
import type { Locale } from '../../text/locale';
import { commonWording } from './common-wording';

const known: Readonly<Record<Locale, WeakMap<Finding, FindingText>>> = { id: new WeakMap(), en: new WeakMap() };

/** The finding in words, put together once: lists, search and the strip below all ask for it. */
export function findingText(finding: Finding, locale: Locale): FindingText {
  const before = known[locale].get(finding);
  if (before) return before;
  const { what, ...rest } = describeFinding(finding, locale);
  const text = { what: unbroken(what), ...rest };
  known[locale].set(finding, text);
  return text;
}

/** So many cells show what a group has in common; thousands more would only take time. */
const ENOUGH = 100;

/** What is wrong on all cells of a group, in one line. */
export function groupText(findings: readonly Finding[], locale: Locale): string {
  return commonWording(findings.slice(0, ENOUGH).map((finding) => findingText(finding, locale).what));
}

/** Keeps short formulas such as "(7 ÷ 6)" on one line. */
function unbroken(text: string): string {
  return text.replace(/ ([÷×+=−]) /g, '\u00a0$1\u00a0');
}
