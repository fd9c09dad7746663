import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type ReactElement } from 'react';
import { formatAddress, parseAddress, type CellPosition } from '../../sheet/address';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import { useWording } from '../wording/wording-context';
import { plainValueText } from './cell-text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'stretch',
    height: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  form: { display: 'flex', flexShrink: 0 },
  address: {
    width: '84px',
    boxSizing: 'border-box',
    padding: '0 8px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  sign: {
    display: 'flex',
    alignItems: 'center',
    padding: '0 8px',
    color: tokens.colorNeutralForeground3,
    fontStyle: 'italic',
    fontFamily: 'Georgia, serif',
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    alignSelf: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingRight: '8px',
    color: tokens.colorNeutralForeground1,
  },
});

export interface AddressBarProps {
  readonly sheet: SheetSnapshot;
  readonly selected: CellPosition;
  /** The user typed another cell's address. */
  readonly onGo: (position: CellPosition) => void;
}

/** The selected cell's address, which can be typed over to go elsewhere, and its formula or value in full. */
export function AddressBar({ sheet, selected, onGo }: AddressBarProps): ReactElement {
  const styles = useStyles();
  const { wording, locale } = useWording();
  const [typed, setTyped] = useState<string | null>(null);
  const cell = cellAt(sheet, selected.row, selected.column);
  const content = cell.formula ?? plainValueText(cell, locale);

  const go = (event: SyntheticEvent) => {
    event.preventDefault();
    const position = parseAddress((typed ?? '').trim());
    setTyped(null);
    if (position) onGo(position);
  };

  return (
    <div className={styles.bar}>
      <form className={styles.form} onSubmit={go}>
        <input
          className={styles.address}
          aria-label={wording.grid.addressBox}
          value={typed ?? formatAddress(selected)}
          spellCheck={false}
          autoComplete="off"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped(null)}
        />
      </form>
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <output className={styles.content} aria-label={wording.grid.cellContent} title={content}>
        {content.replace(/\s*\n\s*/g, ' ')}
      </output>
    </div>
  );
}
