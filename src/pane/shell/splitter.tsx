import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { useWording } from '../wording/wording-context';

const NARROWEST_PANE = 300;
const WIDEST_PANE = 720;
const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    position: 'relative',
    zIndex: 8,
    flexShrink: 0,
    width: '1px',
    backgroundColor: tokens.colorNeutralStroke1,
    touchAction: 'none',
    cursor: 'col-resize',
    outlineStyle: 'none',
    // Wider than the line that is seen, so that it can be caught.
    '::after': { content: '""', position: 'absolute', top: 0, bottom: 0, left: '-4px', width: '9px' },
    ':hover': { boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}` },
    ':focus-visible': { boxShadow: `0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
});

export interface SplitterProps {
  /** The pane's width in pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The line between sheet and pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onResize }: SplitterProps): ReactElement {
  const styles = useStyles();
  const { wording } = useWording();
  const resize = (wanted: number) => onResize(Math.round(Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, wanted))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(document.documentElement.clientWidth - event.clientX);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={wording.resize}
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={WIDEST_PANE}
      tabIndex={0}
      className={styles.splitter}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
