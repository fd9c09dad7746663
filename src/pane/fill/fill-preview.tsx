import { Button, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { CheckedTable } from '../../app/check-workbook';
import type { FillMode, PlannedFill } from '../../app/plan-fill';
import type { PlanChoices } from '../../plan/plan-choices';
import type { Edit } from '../../sheet/edit';
import { ChoiceFields } from '../choices/choice-fields';
import { neededChoices } from '../choices/needed-choices';
import { useWording } from '../wording/wording-context';
import { ColumnChoice } from './column-choice';
import { FillList } from './fill-list';
import { useFillStyles } from './fill-styles';
import { columnKey, plannedColumns } from './planned-columns';

const MODES: readonly FillMode[] = ['blank', 'wrong', 'all'];

export interface FillPreviewProps {
  readonly tables: readonly CheckedTable[];
  /** How figures are computed where documents differ, as the workbook remembers it. */
  readonly choices: PlanChoices;
  /** Works out the cells to fill; null when that did not succeed. */
  readonly plan: (mode: FillMode, choices: PlanChoices) => Promise<readonly PlannedFill[] | null>;
  /** The cells that are to be filled as things stand, for outlining them in the sheet. */
  readonly onPlanned: (plan: readonly PlannedFill[]) => void;
  readonly onShow: (planned: PlannedFill) => void;
  /** Whether the first cell is shown at once; in Excel the user's selection stays where it is until they go through the list. */
  readonly showsFirst: boolean;
  /** `choices` are null where they are as they were. */
  readonly onFill: (edits: readonly Edit[], choices: PlanChoices | null) => void;
  readonly onCancel: () => void;
}

/** The cells to fill, and what they were worked out for. */
interface Worked {
  readonly mode: FillMode;
  readonly choices: PlanChoices;
  readonly plan: readonly PlannedFill[];
}

/** Shows what filling would change, before anything is changed: which cells, from what to what, by which formula. */
export default function FillPreview(props: FillPreviewProps): ReactElement {
  const { tables, choices: remembered, plan, onPlanned, onShow, showsFirst, onFill, onCancel } = props;
  const styles = useFillStyles();
  const { wording } = useWording();
  const [mode, setMode] = useState<FillMode>('blank');
  const [choices, setChoices] = useState(remembered);
  const needed = useMemo(() => neededChoices(tables, remembered), [tables, remembered]);
  // What was worked out last; it stays on screen while the cells of another mode or choice are worked out.
  const [worked, setWorked] = useState<Worked | null>(null);
  const planned = worked?.plan ?? null;
  const isWorking = worked?.mode !== mode || worked.choices !== choices;
  const [excluded, setExcluded] = useState<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);

  const workOut = useEffectEvent((wanted: FillMode, by: PlanChoices) => plan(wanted, by));
  const leave = useEffectEvent(onCancel);
  const showFirst = useEffectEvent((first: PlannedFill | undefined) => {
    if (showsFirst && first) onShow(first);
  });
  useEffect(() => {
    let outdated = false;
    void workOut(mode, choices).then((result) => {
      if (outdated) return;
      if (!result) return leave();
      setWorked({ mode, choices, plan: result });
      showFirst(result[0]);
    });
    return () => {
      outdated = true;
    };
  }, [mode, choices]);
  useEffect(() => title.current?.focus(), []);

  const columns = useMemo(() => plannedColumns(planned ?? []), [planned]);
  const chosen = useMemo(() => (planned ?? []).filter((fill) => !excluded.has(columnKey(fill))), [planned, excluded]);
  const outline = useEffectEvent(onPlanned);
  useEffect(() => outline(chosen), [chosen]);

  const toggle = (keys: readonly string[], include: boolean) => {
    const next = new Set(excluded);
    for (const key of keys) {
      if (include) next.delete(key);
      else next.add(key);
    }
    setExcluded(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };

  return (
    <section className={styles.preview} aria-label={wording.fill.title} onKeyDown={press}>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {wording.fill.title}
        </h2>
        <RadioGroup
          aria-label={wording.fill.mode}
          value={mode}
          onChange={(_, { value }) => setMode(MODES.find((known) => known === value) ?? 'blank')}
          className={styles.modes}
        >
          {MODES.map((value) => (
            <Radio key={value} value={value} label={wording.fill.modes[value]} />
          ))}
        </RadioGroup>
        {needed && (
          <div role="group" aria-label={wording.choices.title} className={styles.choices}>
            <ChoiceFields needed={needed} choices={choices} onChange={setChoices} />
          </div>
        )}
        {columns.length > 0 && <ColumnChoice columns={columns} tables={tables} excluded={excluded} onToggle={toggle} />}
      </div>
      {planned === null ? (
        <Spinner size="tiny" className={styles.waiting} label={wording.tasks.plan()} />
      ) : planned.length === 0 ? (
        <p className={styles.empty}>{wording.fill.nothing[worked?.mode ?? mode]}</p>
      ) : chosen.length === 0 ? (
        <p className={styles.empty}>{wording.fill.noneChosen}</p>
      ) : (
        <FillList key={worked && JSON.stringify([worked.mode, worked.choices])} plan={chosen} onShow={onShow} />
      )}
      <div className={styles.foot}>
        {chosen.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isWorking}
            onClick={() =>
              onFill(
                chosen.map(({ edit }) => edit),
                choices === remembered ? null : choices,
              )
            }
          >
            {wording.fill.submit(chosen.length)}
          </Button>
        )}
        <Button onClick={onCancel}>{wording.fill.cancel}</Button>
      </div>
    </section>
  );
}
