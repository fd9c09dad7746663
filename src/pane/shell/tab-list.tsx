import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { formatNumber } from '../../text/number-text';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({
  list: { display: 'flex', gap: '4px' },
  tab: {
    position: 'relative',
    padding: '6px 8px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: '2px',
    },
  },
  count: { marginLeft: '2px', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly count?: number;
}

export interface TabListProps<Value extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Value>[];
  readonly chosen: Value;
  /** The ids of tabs and panels begin with it: "results-tab-findings", "results-panel-findings". */
  readonly id: string;
  /** Whether the chosen panel carries the id; sheet and pane are regions of their own instead. */
  readonly panels?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** Tabs with one tab stop; arrow keys choose. (Fluent's own TabList hides focusable copies of its tabs, which axe rejects.) */
export function TabList<Value extends string>({
  label,
  items,
  chosen,
  id,
  panels = true,
  onChoose,
}: TabListProps<Value>): ReactElement {
  const styles = useStyles();
  const { locale } = useWording();
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = (items.findIndex(({ value }) => value === chosen) + step + items.length) % items.length;
    onChoose(items[index]!.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={press}>
      {items.map(({ value, text, count }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`${id}-tab-${value}`}
          aria-selected={value === chosen}
          aria-controls={panels && value === chosen ? `${id}-panel-${value}` : undefined}
          tabIndex={value === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, value === chosen && styles.chosen)}
          onClick={() => onChoose(value)}
        >
          {text} {count !== undefined && <span className={styles.count}>{formatNumber(count, locale)}</span>}
        </button>
      ))}
    </div>
  );
}
