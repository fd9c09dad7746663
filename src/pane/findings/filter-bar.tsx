import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useRef, type ReactElement } from 'react';
import { SEVERITIES, type Severity } from '../../rules/finding';
import { formatNumber } from '../../text/number-text';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  // Counts of thousands go below the search box of a narrow pane.
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', padding: '8px 12px' },
  search: { flexGrow: 1, flexBasis: '120px', minWidth: '120px' },
  toggles: { display: 'flex', flexShrink: 0, gap: '4px' },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    height: '32px',
    boxSizing: 'border-box',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  off: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    textDecorationLine: 'line-through',
    color: tokens.colorNeutralForeground3,
  },
  clear: {
    display: 'flex',
    padding: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface FilterBarProps {
  readonly query: string;
  readonly hidden: ReadonlySet<Severity>;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onQuery: (query: string) => void;
  readonly onToggle: (severity: Severity) => void;
}

/** The search box and a switch for each severity. */
export function FilterBar({ query, hidden, counts, onQuery, onToggle }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <div className={styles.bar}>
      <Input
        ref={input}
        className={styles.search}
        type="text"
        inputMode="search"
        aria-label={wording.findings.search}
        placeholder={wording.findings.search}
        contentBefore={<SearchRegular aria-hidden />}
        contentAfter={
          query === '' ? undefined : (
            <button type="button" className={styles.clear} aria-label={wording.findings.clearSearch} onClick={clear}>
              <DismissRegular aria-hidden />
            </button>
          )
        }
        value={query}
        onChange={(_, data) => onQuery(data.value)}
        onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
      />
      <div role="group" aria-label={wording.findings.filter} className={styles.toggles}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={!hidden.has(severity)}
            aria-label={wording.findings.filterLabel(wording.severity[severity], counts[severity])}
            title={wording.severity[severity]}
            className={mergeClasses(styles.toggle, hidden.has(severity) && styles.off)}
            onClick={() => onToggle(severity)}
          >
            <SeverityIcon severity={severity} size={14} />
            {formatNumber(counts[severity], locale)}
          </button>
        ))}
      </div>
    </div>
  );
}
