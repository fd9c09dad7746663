import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Finding } from '../../rules/finding';
import { useLineList } from '../shell/use-line-list';
import { useWording } from '../wording/wording-context';
import { FindingEntry } from './finding-entry';
import { findingKey } from './finding-key';
import { useFindingsStyles } from './findings-styles';
import { findingLines, groupFindings, groupOf, type FindingLine } from './group-findings';
import { GroupLine } from './group-line';
import { pressListKey } from './list-keys';

/** The chosen finding; a new object asks for it to be brought into sight again. */
export interface CurrentFinding {
  readonly key: string;
  /** Whether the keyboard's focus goes to the list too. */
  readonly focus: boolean;
}

export interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly current: CurrentFinding | null;
  /** What a table is called above its findings. */
  readonly sectionTitle: (table: string, sheet: string) => string;
  readonly onChoose: (finding: Finding) => void;
  /** Escape: back to the sheet. */
  readonly onLeave: () => void;
}

const LINE_ID = 'finding-line-';

/** The findings as a tree of remarks and their cells. One tab stop: arrow keys move, Enter opens or goes to the cell. */
export function FindingsList({ findings, current, sectionTitle, onChoose, onLeave }: FindingsListProps): ReactElement {
  const styles = useFindingsStyles();
  const { wording } = useWording();
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);

  const sections = useMemo(() => groupFindings(findings), [findings]);
  const lines = useMemo(() => findingLines(sections, open), [sections, open]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const found = keys.indexOf(activeKey ?? '');
  const active = found >= 0 ? found : lines.findIndex(({ kind }) => kind !== 'section');
  const list = useLineList(scroller, keys, active);

  // A cell was chosen in the sheet, or a finding here: its group opens and its line becomes the active one.
  const [followed, setFollowed] = useState<CurrentFinding | null>(null);
  if (current !== followed) {
    setFollowed(current);
    const group = current && groupOf(sections, current.key);
    if (current && group) {
      setActiveKey(current.key);
      setOpen((before) => (before.has(group) ? before : new Set([...before, group])));
    }
  }
  const bringIntoSight = useEffectEvent((wish: CurrentFinding) => {
    const index = keys.indexOf(wish.key);
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' });
    if (wish.focus) scroller.current?.focus();
  });
  useEffect(() => {
    if (current) bringIntoSight(current);
  }, [current]);

  const toggle = (key: string, wanted?: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (wanted ?? !before.has(key)) next.add(key);
      else next.delete(key);
      return next;
    });

  const moveTo = (index: number) => {
    const line = lines[index];
    if (!line) return;
    setActiveKey(line.key);
    list.scrollToIndex(index, { align: 'auto' });
  };

  const choose = (line: FindingLine) => {
    if (line.kind === 'section') return;
    setActiveKey(line.key);
    if (line.kind === 'group') toggle(line.key);
    else onChoose(line.finding);
  };

  const press = (event: KeyboardEvent) => {
    // The chosen finding has buttons and a form of its own.
    if (event.target !== event.currentTarget) {
      if (event.key === 'Escape') scroller.current?.focus();
      return;
    }
    const line = lines[active];
    if (!line || event.ctrlKey || event.altKey || event.metaKey) return;
    const handled = pressListKey(event.key, { lines, active, moveTo, choose, toggle, onLeave });
    if (handled) event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      role="tree"
      tabIndex={0}
      aria-label={wording.findings.list}
      aria-activedescendant={active >= 0 ? `${LINE_ID}${active}` : undefined}
      className={styles.list}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.canvas} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index]!;
          const isCurrent = line.kind === 'finding' && current?.key === findingKey(line.finding);
          return (
            <div
              key={String(key)}
              ref={list.measureElement}
              data-index={index}
              role="presentation"
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'section' ? (
                <div role="presentation" className={styles.section}>
                  {sectionTitle(line.section.table, line.section.sheet)}
                </div>
              ) : (
                <div
                  role="treeitem"
                  id={`${LINE_ID}${index}`}
                  aria-level={line.kind === 'finding' && line.group ? 2 : 1}
                  aria-expanded={line.kind === 'group' ? line.open : undefined}
                  aria-selected={isCurrent}
                  data-active={index === active || undefined}
                  className={mergeClasses(
                    styles.entry,
                    line.kind === 'finding' && line.group !== null && styles.grouped,
                    isCurrent && styles.current,
                  )}
                  onClick={() => choose(line)}
                >
                  {line.kind === 'group' ? (
                    <GroupLine group={line.group} open={line.open} />
                  ) : (
                    <FindingEntry finding={line.finding} group={line.group} current={isCurrent} />
                  )}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
