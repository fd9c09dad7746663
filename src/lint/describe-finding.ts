import type { Finding, FindingText } from '../rules/finding';
import type { Locale } from '../text/locale';
import { findRule } from './all-checks';
import { FAILED_RULE } from './finding-of-hit';

/**
 * Puts a finding into words.
 * @throws Error for a finding whose rule or message does not exist: findings come from our rules, so this is a programming error
 */
export function describeFinding(finding: Finding, locale: Locale): FindingText {
  if (finding.rule === FAILED_RULE) return describeFailure(finding.data as { rule: string; error: string }, locale);
  const wording = findRule(finding.rule)?.messages[finding.message];
  if (!wording) throw new Error(`No wording for ${finding.rule}/${finding.message}`);
  // The message belongs to the rule that made the data, which the types cannot follow through the list of rules.
  return (wording[locale] as (data: unknown) => FindingText)(finding.data);
}

function describeFailure({ rule, error }: { rule: string; error: string }, locale: Locale): FindingText {
  return locale === 'id'
    ? {
        what: `Pemeriksaan "${rule}" gagal dijalankan pada tabel ini`,
        why: `Kesalahan program kami: ${error}. Pemeriksaan lain tetap dijalankan.`,
        action: 'Beri tahu kami; tabel Anda tidak diubah.',
      }
    : {
        what: `The check "${rule}" could not be run on this table`,
        why: `A mistake of our program: ${error}. The other checks were run.`,
        action: 'Please tell us; your table was not changed.',
      };
}
