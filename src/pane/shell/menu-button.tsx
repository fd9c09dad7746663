import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactElement } from 'react';
import { useMenu } from './use-menu';

const useStyles = makeStyles({
  place: { position: 'relative', flexShrink: 0 },
  menu: {
    position: 'absolute',
    zIndex: 25,
    top: 'calc(100% + 4px)',
    right: 0,
    minWidth: '190px',
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    padding: '6px 12px 6px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sign: { display: 'flex', flexShrink: 0, width: '16px', height: '16px' },
  hidden: { visibility: 'hidden' },
  line: { margin: '4px -4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One thing to choose: a command, a switch, or one of several. */
export interface MenuEntry {
  readonly kind: 'menuitem' | 'menuitemcheckbox' | 'menuitemradio';
  readonly text: string;
  readonly isChosen?: boolean;
  readonly onChoose: () => void;
}

export interface MenuButtonProps {
  /** The id of the button, by which the focus comes back to it. */
  readonly id: string;
  readonly label: string;
  /** A line is drawn between groups. */
  readonly groups: readonly (readonly MenuEntry[])[];
}

/** A button that opens a menu. (Fluent's own frames it with focusable hidden elements, which axe rejects.) */
export function MenuButton({ id, label, groups }: MenuButtonProps): ReactElement {
  const styles = useStyles();
  const { isOpen, place, button, toggle, press, leave, close } = useMenu();
  return (
    // Safari, in which Excel for Mac shows the pane, takes the focus away from what is pressed, and the menu would close.
    <div
      ref={place}
      className={styles.place}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={press}
      onBlur={leave}
    >
      <Button
        ref={button}
        id={id}
        size="small"
        appearance="subtle"
        icon={<MoreHorizontalRegular aria-hidden />}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={label}
        onClick={toggle}
      />
      {isOpen && (
        <div role="menu" aria-label={label} className={styles.menu}>
          {groups.map((entries, index) => [
            index > 0 && <div key={`line ${index}`} role="separator" className={styles.line} />,
            ...entries.map(({ kind, text, isChosen = false, onChoose }) => (
              <button
                key={text}
                type="button"
                role={kind}
                aria-checked={kind === 'menuitem' ? undefined : isChosen}
                tabIndex={-1}
                className={styles.item}
                onClick={() => {
                  close();
                  onChoose();
                }}
              >
                <span className={mergeClasses(styles.sign, !isChosen && styles.hidden)}>
                  <CheckmarkRegular aria-hidden />
                </span>
                {text}
              </button>
            )),
          ])}
        </div>
      )}
    </div>
  );
}
