import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { ComparedFile, ComparedSource } from '../../app/compared-workbook';
import type { EngineFailure } from '../engine/protocol';
import type { Compare } from '../session/use-comparing';
import { FileInput } from '../shell/file-input';
import { useWording } from '../wording/wording-context';
import { ComparedPairs } from './compared-pairs';
import { useComparingStyles } from './comparing-styles';

export interface ComparedSourceProps {
  readonly source: ComparedSource;
  /** The file that is compared with; undefined for none. */
  readonly file: ComparedFile | undefined;
  readonly compare: Compare;
}

/** One file that the workbook is compared with: choosing it, what came of it, another one, none. */
export function ComparedSourceEntry({ source, file, compare }: ComparedSourceProps): ReactElement {
  const styles = useComparingStyles();
  const { wording } = useWording();
  const { comparing, problem } = wording;
  const words = comparing.sources[source];
  const input = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [failure, setFailure] = useState<{ name: string; reason: EngineFailure['code'] } | null>(null);

  const choose = async (chosen: File) => {
    // While it is read there is no button, and what has the focus is gone with it.
    title.current?.focus();
    setReading(chosen.name);
    setFailure(null);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const reason = await compare(source, { name: chosen.name, bytes });
    setReading(null);
    if (reason) setFailure({ name: chosen.name, reason });
  };
  const remove = async () => {
    setFailure(null);
    await compare(source, null);
    // The button that had the focus is gone.
    title.current?.focus();
  };
  const browse = () => input.current?.click();
  return (
    <section className={styles.source} aria-label={words.name}>
      <FileInput input={input} label={words.choose} onChoose={(chosen) => void choose(chosen)} />
      <h3 ref={title} tabIndex={-1} className={styles.sourceName}>
        {words.name}
      </h3>
      {file ? <p className={styles.file}>{file.name}</p> : <p className={styles.text}>{words.text}</p>}
      {file && <ComparedPairs file={file} />}
      {failure && (
        <p role="alert" className={styles.failure}>
          {problem.titles.open(failure.name)} {problem.reasons[failure.reason]}
        </p>
      )}
      <div className={styles.buttons}>
        {reading !== null ? (
          <span role="status" className={styles.text}>
            {comparing.reading(reading)}
          </span>
        ) : file ? (
          <>
            <Button size="small" aria-label={comparing.replaceOf(file.name)} onClick={browse}>
              {comparing.replace}
            </Button>
            <Button size="small" aria-label={comparing.removeOf(file.name)} onClick={() => void remove()}>
              {comparing.remove}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={browse}>
            {words.choose}
          </Button>
        )}
      </div>
    </section>
  );
}
