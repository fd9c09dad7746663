import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { FileInput } from '../shell/file-input';
import { useWording } from '../wording/wording-context';
import { NomenklaturFacts } from './nomenklatur-facts';
import { useNomenklaturStyles } from './nomenklatur-styles';
import { useNomenklatur } from './use-nomenklatur';

export interface NomenklaturPanelProps {
  /** Another list is in force: what was found by the old one is out of date. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Which official codes the workbooks are checked against: what is there, another file, none. */
export default function NomenklaturPanel({ onChange, onClose }: NomenklaturPanelProps): ReactElement {
  const styles = useNomenklaturStyles();
  const { wording } = useWording();
  const { nomenklatur: words, problem, file } = wording;
  const { list, isLasting, reading, failure, choose, cancel, remove } = useNomenklatur();
  const input = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const take = async (chosen: File) => {
    if (await choose(chosen)) onChange();
  };
  const stop = () => {
    // The button that has the focus is about to vanish.
    title.current?.focus();
    cancel();
  };
  const drop = async () => {
    await remove();
    title.current?.focus();
    onChange();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.panel} aria-label={words.title} onKeyDown={press}>
      <FileInput
        input={input}
        label={words.choose}
        accept=".xlsx,.xlsm,.csv,.txt"
        onChoose={(chosen) => void take(chosen)}
      />
      <div className={styles.body}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.text}>{words.text}</p>
        {list ? <NomenklaturFacts list={list} /> : list === null && <p className={styles.facts}>{words.none}</p>}
        {list && !isLasting && <p className={styles.text}>{words.passing}</p>}
        {reading && (
          <div className={styles.reading}>
            <div className={styles.progress}>
              <span role="status">{words.reading(reading.file)}</span>
              {/* The bar says the same to those who cannot see it, when they ask. */}
              {reading.percent !== null && (
                <span aria-hidden className={styles.percent}>
                  {words.percent(reading.percent)}
                </span>
              )}
            </div>
            <ProgressBar
              aria-label={words.reading(reading.file)}
              value={reading.percent === null ? undefined : reading.percent / 100}
            />
            <Button size="small" onClick={stop}>
              {file.cancel}
            </Button>
          </div>
        )}
        {failure && (
          <p role="alert" className={styles.failure}>
            {problem.titles.open(failure.file)}{' '}
            {failure.reason === 'no-columns' || failure.reason === 'no-codes'
              ? words.problems[failure.reason]
              : problem.reasons[failure.reason]}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <Button
          appearance={list ? 'secondary' : 'primary'}
          disabledFocusable={reading !== null}
          onClick={() => input.current?.click()}
        >
          {list ? words.replace : words.choose}
        </Button>
        {list && <Button onClick={() => void drop()}>{words.remove}</Button>}
        <Button onClick={onClose}>{file.close}</Button>
      </div>
    </section>
  );
}
