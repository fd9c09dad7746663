import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Severity } from '../../rules/finding';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    height: '30px',
    overflowX: 'auto',
    overflowY: 'hidden',
    scrollbarWidth: 'thin',
    paddingLeft: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    flexShrink: 0,
    padding: '0 14px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

export interface SheetTabsProps {
  /** The sheets that are not hidden. */
  readonly sheets: readonly SheetSnapshot[];
  readonly chosen: string;
  /** The gravest severity found on a sheet, by its name. */
  readonly worst: ReadonlyMap<string, Severity>;
  readonly onChoose: (name: string) => void;
}

/** The sheets' tabs below the grid. One tab stop; arrow keys go from sheet to sheet. */
export function SheetTabs({ sheets, chosen, worst, onChoose }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const bar = useRef<HTMLDivElement>(null);
  // A finding may lead to a sheet whose tab is out of sight.
  useEffect(() => {
    const tab = bar.current?.querySelector('[aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }, [chosen]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const index = sheets.findIndex(({ name }) => name === chosen) + (step ?? 0);
    const next = sheets[index];
    if (step === undefined || !next) return;
    event.preventDefault();
    onChoose(next.name);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };

  return (
    <div ref={bar} role="tablist" aria-label={wording.grid.sheets} className={styles.bar} onKeyDown={press}>
      {sheets.map(({ name }) => {
        const severity = worst.get(name);
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === chosen}
            tabIndex={name === chosen ? 0 : -1}
            className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
            onClick={() => onChoose(name)}
          >
            {name}
            {severity && severity !== 'info' && <SeverityIcon severity={severity} size={12} />}
          </button>
        );
      })}
    </div>
  );
}
