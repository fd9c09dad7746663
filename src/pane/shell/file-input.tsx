import { makeStyles } from '@fluentui/react-components';
import type { ChangeEvent, ReactElement, RefObject } from 'react';
import { useWording } from '../wording/wording-context';

const useStyles = makeStyles({ input: { display: 'none' } });

export interface FileInputProps {
  /** Its `click()` shows the system's own window for choosing a file. */
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (file: File) => void;
  /** What it is for, to screen readers; opening a workbook without it. */
  readonly label?: string;
  /** The endings of the files that it takes; those of workbooks without it. */
  readonly accept?: string;
}

/** The invisible part of the buttons that open a file. */
export function FileInput({ input, onChoose, label, accept = '.xlsx,.xlsm' }: FileInputProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (chosen) onChoose(chosen);
    // The same file, chosen again after it was changed, has to count as a choice.
    event.target.value = '';
  };
  return (
    <input
      ref={input}
      className={styles.input}
      type="file"
      accept={accept}
      aria-label={label ?? wording.file.openLabel}
      tabIndex={-1}
      onChange={choose}
    />
  );
}
