import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactElement } from 'react';
import type { IgnoredFinding } from '../../app/ignored';
import { formatAddress } from '../../sheet/address';
import { useWording } from '../wording/wording-context';
import { findingText } from './describe';
import { findingKey } from './finding-key';

const useStyles = makeStyles({
  section: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: { margin: 0, padding: '0 12px 8px', listStyleType: 'none', maxHeight: '200px', overflowY: 'auto' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  button: { flexShrink: 0 },
});

export interface IgnoredListProps {
  readonly ignored: readonly IgnoredFinding[];
  readonly onHeed: (ignored: IgnoredFinding) => void;
}

/** The findings that are ignored, with their reasons; folded until somebody wants to know. */
export function IgnoredList({ ignored, onHeed }: IgnoredListProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.section} aria-label={wording.ignore.list}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron aria-hidden />
        {wording.ignore.title(ignored.length)}
      </button>
      {open && (
        <ul id={id} className={styles.list}>
          {ignored.map((each) => (
            <li key={findingKey(each.finding)} className={styles.item}>
              <span className={styles.text}>
                <span className={styles.address}>{formatAddress(each.finding)}</span>{' '}
                {findingText(each.finding, locale).what}
                <span className={styles.reason}>{each.reason || wording.ignore.noReason}</span>
              </span>
              <Button
                size="small"
                className={styles.button}
                aria-label={wording.ignore.heedLabel(formatAddress(each.finding))}
                onClick={() => onHeed(each)}
              >
                {wording.ignore.heed}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
