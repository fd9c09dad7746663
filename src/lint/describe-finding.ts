import type { Finding, FindingText } from '../rules/finding';
import { formatAddress, type CellPosition } from '../sheet/address';
import type { Locale } from '../text/locale';
import { formatList } from '../text/number-text';
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
  const text = (wording[locale] as (data: unknown) => FindingText)(finding.data);
  return finding.repeated ? withRepeated(text, finding, finding.repeated, locale) : text;
}

/** More cells than these are counted, not listed. */
const MOST_LISTED = 12;

/** The words for one cell as they hold for all that it speaks for. */
function withRepeated(
  text: FindingText,
  { column }: CellPosition,
  repeated: readonly CellPosition[],
  locale: Locale,
): FindingText {
  const cells = formatList(repeated.slice(0, MOST_LISTED).map(formatAddress), locale);
  const count = repeated.length;
  const isAll = count <= MOST_LISTED;
  const isColumn = repeated.every((place) => place.column === column);
  const [what, why] =
    locale === 'id'
      ? [
          `; begitu juga ${count} sel lain di ${isColumn ? 'kolom' : 'tabel'} ini`,
          ` Hal yang sama di ${cells}${isAll ? '' : ' dan seterusnya'}.`,
        ]
      : [
          `; so do ${count} other cells of this ${isColumn ? 'column' : 'table'}`,
          ` The same holds for ${cells}${isAll ? '' : ' and further cells'}.`,
        ];
  return { ...text, what: text.what + what, why: text.why + why };
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
