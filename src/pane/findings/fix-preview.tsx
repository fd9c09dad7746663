import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatAddress } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { contentText } from '../grid/content-text';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  preview: {
    margin: 0,
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'grid',
    gap: '2px',
  },
  title: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '6px', fontVariantNumeric: 'tabular-nums' },
  address: { fontWeight: tokens.fontWeightSemibold },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** So many cells are shown; the others are counted. */
const SHOWN = 3;

/** What a suggested fix would change: a guess that the user is to read before it is used. */
export function FixPreview({ edits }: { readonly edits: readonly Edit[] }): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const others = edits.length - SHOWN;
  return (
    <div className={styles.preview}>
      <span className={styles.title}>{wording.fix.suggestion}</span>
      {edits.slice(0, SHOWN).map((edit) => (
        <div key={formatAddress(edit)}>
          <div className={styles.line}>
            <span className={styles.address}>{formatAddress(edit)}</span>
            <span className={styles.before}>{contentText(edit.before, locale) || wording.fill.blank}</span>
            <span aria-hidden="true">→</span>
            <span className={styles.after}>{contentText(edit.after, locale) || wording.fill.blank}</span>
          </div>
          {edit.after.formula !== null && <code className={styles.formula}>{edit.after.formula}</code>}
        </div>
      ))}
      {others > 0 && <span className={styles.title}>{wording.fix.more(others)}</span>}
    </div>
  );
}
