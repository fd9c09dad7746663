import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { IndicatorInfo } from '../../app/indicator-list';
import { INDICATOR_KINDS } from '../../app/remembered-kinds';
import type { IndicatorKind } from '../../plan/indicators/indicator-kind';
import { formatRectangle } from '../../sheet/rectangle';
import type { Table } from '../../table/table';
import { formatList } from '../../text/number-text';
import { useWording } from '../wording/wording-context';
import { useMappingStyles } from './mapping-styles';

/** So many rows of an indicator are named; the rest are counted. */
const ROWS_NAMED = 3;

export interface KindsPanelProps {
  readonly table: Table;
  readonly indicators: readonly IndicatorInfo[];
  readonly onShow: (row: number) => void;
  /** By the indicators' keys; null gives one back to the guess. */
  readonly onSave: (changes: ReadonlyMap<string, IndicatorKind | null>) => void;
  readonly onCancel: () => void;
}

/** Of what kind each indicator of a table is: what was guessed, and what the user chooses instead. */
export default function KindsPanel({ table, indicators, onShow, onSave, onCancel }: KindsPanelProps): ReactElement {
  const styles = useMappingStyles();
  const { wording } = useWording();
  const { kinds } = wording;
  const [chosen, setChosen] = useState<ReadonlyMap<string, IndicatorKind>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const kindOf = ({ key, kind }: IndicatorInfo) => chosen.get(key) ?? kind;
  const changed = indicators.filter((indicator) => kindOf(indicator) !== indicator.kind);
  const save = () => {
    const given = changed.map((indicator) => {
      const kind = kindOf(indicator);
      return [indicator.key, kind === indicator.guessedKind ? null : kind] as const;
    });
    onSave(new Map(given));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && changed.length === 0) onCancel();
  };
  return (
    <section className={styles.panel} aria-label={kinds.title} onKeyDown={press}>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {kinds.title}
          </h2>
          <p className={styles.place}>{`${table.sheet} · ${formatRectangle(table.range)}`}</p>
          {INDICATOR_KINDS.map((kind) => (
            <p key={kind} className={styles.hint}>
              <strong>{kinds.names[kind]}</strong> — {kinds.meanings[kind]}
            </p>
          ))}
        </div>
        <ul className={styles.columns} aria-label={kinds.list}>
          {indicators.map((indicator) => {
            const { key, text, guessedKind } = indicator;
            return (
              <li key={key} className={styles.indicator}>
                <span className={styles.indicatorText}>{text}</span>
                <button type="button" className={styles.rows} onClick={() => onShow(indicator.rows[0]!)}>
                  <RowsText rows={indicator.rows} />
                </button>
                <Select
                  size="small"
                  className={styles.kind}
                  aria-label={kinds.kindLabel(text)}
                  value={kindOf(indicator)}
                  onChange={(_, { value }) => {
                    const kind = INDICATOR_KINDS.find((known) => known === value);
                    if (kind) setChosen(new Map(chosen).set(key, kind));
                  }}
                >
                  {INDICATOR_KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {kind === guessedKind ? kinds.guessed(kinds.names[kind]) : kinds.names[kind]}
                    </option>
                  ))}
                </Select>
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles.foot}>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={changed.length === 0} onClick={save}>
            {kinds.save(changed.length)}
          </Button>
          <Button onClick={onCancel}>{wording.mapping.cancel}</Button>
        </div>
      </div>
    </section>
  );
}

function RowsText({ rows }: { readonly rows: readonly number[] }): string {
  const { wording, locale } = useWording();
  const named = rows.slice(0, ROWS_NAMED).map((row) => String(row + 1));
  const more = rows.length - named.length;
  return wording.kinds.rows(formatList(more > 0 ? [...named, `+${more}`] : named, locale));
}
