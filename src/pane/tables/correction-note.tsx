import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatRectangle } from '../../sheet/rectangle';
import type { CorrectionOutcome } from '../../table/corrections/table-correction';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';
import { useTablesStyles } from './tables-styles';

export interface CorrectionNoteProps {
  readonly outcome: CorrectionOutcome;
  readonly onReset: () => void;
}

/** Something that the user has said of which no table came: that there is none, or of a table that is gone. It can be forgotten. */
export function CorrectionNote({ outcome, onReset }: CorrectionNoteProps): ReactElement {
  const { correction, state, header } = outcome;
  const styles = useTablesStyles();
  const { tables } = useWording().wording;
  const place = `${correction.sheet} · ${formatRectangle(header ?? correction.header)}`;
  const isRefused = state === 'applied';
  return (
    <li className={styles.item}>
      <p className={styles.title}>
        <span className={styles.sure}>
          <SeverityIcon severity={isRefused ? 'info' : 'warning'} size={14} />
          {isRefused ? tables.refused(place) : tables.unusedCorrection[state](place)}
        </span>
      </p>
      <Button size="small" onClick={onReset}>
        {isRefused ? tables.heed : tables.forget}
      </Button>
    </li>
  );
}
