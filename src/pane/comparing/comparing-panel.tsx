import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { ComparedFile } from '../../app/compared-workbook';
import type { Compare } from '../session/use-comparing';
import { useWording } from '../wording/wording-context';
import { ComparedSourceEntry } from './compared-source';
import { useComparingStyles } from './comparing-styles';

export interface ComparingPanelProps {
  readonly compared: readonly ComparedFile[];
  readonly compare: Compare;
  readonly onClose: () => void;
}

/** The other files that the workbook is compared with. */
export default function ComparingPanel({ compared, compare, onClose }: ComparingPanelProps): ReactElement {
  const styles = useComparingStyles();
  const { wording } = useWording();
  const { comparing, file } = wording;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section className={styles.panel} aria-label={comparing.title} onKeyDown={press}>
      <div className={styles.body}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {comparing.title}
        </h2>
        <p className={styles.text}>{comparing.text}</p>
        {(['renstra', 'previous'] as const).map((source) => (
          <ComparedSourceEntry
            key={source}
            source={source}
            file={compared.find((candidate) => candidate.source === source)}
            compare={compare}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <Button onClick={onClose}>{file.close}</Button>
      </div>
    </section>
  );
}
