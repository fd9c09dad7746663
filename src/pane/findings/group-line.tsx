import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';
import { groupText } from './describe';
import { useFindingsStyles } from './findings-styles';
import { GroupActions } from './group-actions';
import type { FindingGroup } from './group-findings';

/** The line of a remark that holds on several cells: what it is, and on how many; opened, what can be done about all of them. */
export function GroupLine({ group, open }: { readonly group: FindingGroup; readonly open: boolean }): ReactElement {
  const styles = useFindingsStyles();
  const { wording, locale } = useWording();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <Chevron className={styles.chevron} aria-hidden />
      <span className={styles.icon}>
        <SeverityIcon severity={group.severity} />
      </span>
      <div>
        <div className={styles.head}>
          <span className={styles.what}>{groupText(group.findings, locale)}</span>
          <span className={styles.count}>{wording.findings.cells(group.findings.length)}</span>
        </div>
        {open && <GroupActions findings={group.findings} />}
      </div>
    </>
  );
}
