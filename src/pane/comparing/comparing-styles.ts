import { makeStyles, tokens } from '@fluentui/react-components';

/** How the panel for comparing with other files is drawn. */
export const useComparingStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '10px 12px 16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  text: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  source: {
    margin: '14px 0 0',
    padding: '10px 12px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  sourceName: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  file: { margin: '2px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  pairs: { margin: '8px 0 0', padding: 0, listStyleType: 'none', display: 'grid', gap: '8px' },
  pair: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  pairName: { fontWeight: tokens.fontWeightSemibold },
  summary: {
    padding: '2px 0',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rows: { margin: '2px 0 4px', padding: '0 0 0 16px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '10px 0 0' },
  failure: {
    margin: '8px 0 0',
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: { flexShrink: 0, padding: '10px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
