import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetColors } from '../theme/brand-themes';
import { SHEET_FONT_SIZE, SHEET_LINE_HEIGHT } from './text-width';

/** The row of column letters and the column of row numbers, in pixels. */
export const LETTERS_HEIGHT = 22;
export const NUMBERS_WIDTH = 46;

const LINE = tokens.colorNeutralStroke3;

/** How the sheet is drawn. Layers from below: cells, long texts, bordered cells, outlines, row numbers, frozen rows, letters. */
export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "Arial, 'Liberation Sans', Helvetica, sans-serif",
    fontSize: `${SHEET_FONT_SIZE}px`,
    lineHeight: `${SHEET_LINE_HEIGHT}px`,
    fontVariantNumeric: 'tabular-nums',
    outlineStyle: 'none',
    overscrollBehavior: 'contain',
    // With the keyboard in the sheet, the selected cell's frame says so.
    ':focus-visible [data-selection]': { boxShadow: `0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  canvas: { position: 'relative', isolation: 'isolate', cursor: 'cell' },
  letters: { position: 'sticky', top: 0, zIndex: 6, height: `${LETTERS_HEIGHT}px` },
  frozen: { position: 'sticky', top: `${LETTERS_HEIGHT}px`, zIndex: 5, height: 0 },
  frozenEdge: {
    position: 'absolute',
    left: 0,
    right: 0,
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    zIndex: 5,
  },
  row: { position: 'absolute', left: 0, width: '100%', pointerEvents: 'none' },
  heading: {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    cursor: 'default',
    userSelect: 'none',
  },
  letter: {
    position: 'absolute',
    top: 0,
    height: `${LETTERS_HEIGHT}px`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 4,
    width: `${NUMBERS_WIDTH}px`,
    height: '100%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 7,
    width: `${NUMBERS_WIDTH}px`,
    height: `${LETTERS_HEIGHT}px`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  headingSelected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  letterSelected: { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  numberSelected: { borderRight: `2px solid ${tokens.colorCompoundBrandStroke}` },
  cell: {
    position: 'absolute',
    top: '-1px',
    boxSizing: 'border-box',
    display: 'flex',
    border: `1px solid ${LINE}`,
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: 'auto',
  },
  bordered: { border: `1px solid ${sheetColors.sheetBorder}`, zIndex: 2 },
  over: { zIndex: 1 },
  top: { alignItems: 'flex-start' },
  middle: { alignItems: 'center' },
  bottom: { alignItems: 'flex-end' },
  text: {
    display: 'block',
    minWidth: 0,
    width: '100%',
    overflow: 'hidden',
    padding: '1px 2px',
    whiteSpace: 'pre',
    maxHeight: '100%',
    boxSizing: 'border-box',
  },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  running: {
    position: 'absolute',
    width: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: 'none',
  },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  bold: { fontWeight: 700 },
  italic: { fontStyle: 'italic' },
  planned: {
    zIndex: 2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px dashed Highlight', outlineOffset: '-3px' },
  },
  selection: {
    position: 'absolute',
    zIndex: 3,
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    pointerEvents: 'none',
  },
  related: {
    position: 'absolute',
    zIndex: 3,
    boxSizing: 'border-box',
    border: `2px dashed ${tokens.colorPaletteBlueBorderActive}`,
    pointerEvents: 'none',
  },
});
