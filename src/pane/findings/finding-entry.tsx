import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { formatAddress } from '../../sheet/address';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';
import { findingText } from './describe';
import { FindingActions } from './finding-actions';
import type { FindingGroup } from './group-findings';
import { useFindingsStyles } from './findings-styles';
import { useStatedText, useTableOf } from './stated-text';

export interface FindingEntryProps {
  readonly finding: Finding;
  /** The group whose line it stands below, or null when it stands alone. */
  readonly group: FindingGroup | null;
  /** Whether it is the chosen one: it then tells why and what to do. */
  readonly current: boolean;
}

/** One finding: the cell and what is wrong in it, the row's name below; chosen, why, the figures and what to do. */
export function FindingEntry({ finding, group, current }: FindingEntryProps): ReactElement {
  const styles = useFindingsStyles();
  const { wording, locale } = useWording();
  const table = useTableOf(finding);
  const rowName = finding.subject?.name || finding.subject?.code;
  const isHeader = table?.headerRows.includes(finding.row) ?? true;
  const subject = rowName || (isHeader ? wording.findings.header : wording.findings.wholeColumn);
  // What the line of the group says already need not be said again on each of its cells.
  if (group && !current) return <GroupedEntry finding={finding} subject={subject} />;
  const { what, why, action } = findingText(finding, locale);
  return (
    <>
      {!group && <span />}
      {!group && (
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
      )}
      <div>
        <div className={styles.head}>
          <span className={styles.address}>{formatAddress(finding)}</span>
          <span className={styles.what}>{what}</span>
        </div>
        <div className={mergeClasses(styles.subject, current && styles.subjectCurrent)} title={subject}>
          {subject}
        </div>
        {current && <FindingDetails finding={finding} why={why} action={action} />}
      </div>
    </>
  );
}

/** A cell of a group: whose row it is, and its figure, or the one that it should have. */
function GroupedEntry({ finding, subject }: { readonly finding: Finding; readonly subject: string }): ReactElement {
  const styles = useFindingsStyles();
  const stated = useStatedText(finding, finding.stated);
  const expected = useStatedText(finding, finding.expected);
  return (
    <div className={styles.head}>
      <span className={styles.address}>{formatAddress(finding)}</span>
      <span className={styles.name} title={subject}>
        {subject}
      </span>
      <span className={styles.count}>{stated ?? (expected === null ? null : `→ ${expected}`)}</span>
    </div>
  );
}

function FindingDetails({ finding, why, action }: { finding: Finding; why: string; action: string }): ReactElement {
  const styles = useFindingsStyles();
  const { wording } = useWording();
  const stated = useStatedText(finding, finding.stated);
  const expected = useStatedText(finding, finding.expected);
  return (
    <div className={styles.details}>
      <p className={styles.paragraph}>{why}</p>
      {expected !== null && (
        <dl className={styles.values}>
          <dt className={styles.valueName}>{wording.findings.stated}</dt>
          <dd className={styles.value}>{stated ?? wording.findings.blank}</dd>
          <dt className={styles.valueName}>{wording.findings.expected}</dt>
          <dd className={mergeClasses(styles.value, styles.expected)}>{expected}</dd>
        </dl>
      )}
      <p className={styles.action}>{action}</p>
      <FindingActions finding={finding} />
    </div>
  );
}
