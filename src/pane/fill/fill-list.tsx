import { mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { PlannedFill } from '../../app/plan-fill';
import { formatAddress } from '../../sheet/address';
import { contentText } from '../grid/content-text';
import { useLineList } from '../shell/use-line-list';
import { useWording } from '../wording/wording-context';
import { useFillStyles } from './fill-styles';

const LINE_ID = 'fill-line-';

export interface FillListProps {
  readonly plan: readonly PlannedFill[];
  readonly onShow: (planned: PlannedFill) => void;
}

/** The cells that will change: now, then, and by which formula. One tab stop; going through the list shows each cell. */
export function FillList({ plan, onShow }: FillListProps): ReactElement {
  const styles = useFillStyles();
  const { wording } = useWording();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const keys = useMemo(() => plan.map(({ edit }) => `${edit.sheet}!${edit.row},${edit.column}`), [plan]);
  const list = useLineList(scroller, keys, active);

  const show = (index: number) => {
    const planned = plan[index];
    if (!planned) return;
    setActive(index);
    list.scrollToIndex(index, { align: 'auto' });
    onShow(planned);
  };
  const press = (event: KeyboardEvent) => {
    const last = plan.length - 1;
    const next = { ArrowDown: Math.min(active + 1, last), ArrowUp: Math.max(active - 1, 0), Home: 0, End: last }[
      event.key
    ];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={wording.fill.list}
      aria-activedescendant={active >= 0 && active < plan.length ? `${LINE_ID}${active}` : undefined}
      className={styles.list}
      onKeyDown={press}
    >
      <div role="presentation" className={styles.canvas} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={String(key)}
            ref={list.measureElement}
            data-index={index}
            role="option"
            id={`${LINE_ID}${index}`}
            aria-selected={index === active}
            aria-posinset={index + 1}
            aria-setsize={plan.length}
            className={mergeClasses(styles.line, index === active && styles.active)}
            data-active={index === active || undefined}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => show(index)}
          >
            <FillLine planned={plan[index]!} />
          </div>
        ))}
      </div>
    </div>
  );
}

function FillLine({ planned: { edit, subject } }: { readonly planned: PlannedFill }): ReactElement {
  const styles = useFillStyles();
  const { wording, locale } = useWording();
  return (
    <>
      <div className={styles.top}>
        <span className={styles.address}>{formatAddress(edit)}</span>
        <span className={styles.subject} title={subject.name}>
          {subject.name || subject.code}
        </span>
        <span className={styles.values}>
          <span className={styles.before}>{contentText(edit.before, locale) || wording.fill.blank}</span>
          <span aria-hidden="true">→</span>
          <span className={styles.after}>{contentText(edit.after, locale)}</span>
        </span>
      </div>
      {edit.after.formula !== null && (
        <code className={styles.formula} title={edit.after.formula}>
          {edit.after.formula}
        </code>
      )}
    </>
  );
}
