import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** Below this width sheet and findings take turns. Media queries cannot use variables; this text is what they hold. */
export const NARROW_QUERY = '(max-width: 719px)';
export const NARROW = `@media ${NARROW_QUERY}`;

/** What no component owns: the page fills its window. */
export const usePageFrame = makeStaticStyles({
  'html, body, #page': { height: '100%', margin: 0 },
  body: { overflow: 'hidden' },
});

export const usePageStyles = makeStyles({
  provider: { height: '100%' },
  page: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '280px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // One thing in the middle, and nothing else.
  waiting: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  /** Read out, not drawn. */
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  /** The pane in Excel: as wide as its window. */
  only: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  work: {
    position: 'relative',
    overflow: 'hidden',
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minHeight: 0,
    [NARROW]: { flexShrink: 1, flexGrow: 1, width: '100% !important' },
  },
  wideOnly: { display: 'flex', [NARROW]: { display: 'none' } },
  narrowOnly: {
    display: 'none',
    [NARROW]: { display: 'flex', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  wideStrip: { [NARROW]: { display: 'none' } },
  narrowStrip: { display: 'none', [NARROW]: { display: 'block' } },
  // It keeps its size while it is out of sight, so that its lists know what to draw and where they stood.
  hiddenWhenNarrow: {
    [NARROW]: { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0, visibility: 'hidden' },
  },
});
