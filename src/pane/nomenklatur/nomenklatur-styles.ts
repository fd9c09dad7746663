import { makeStyles, tokens } from '@fluentui/react-components';

/** How the panel of the nomenklatur is drawn. */
export const useNomenklaturStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '10px 12px 16px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  text: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: {
    margin: '14px 0 0',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  reading: { display: 'grid', gap: '8px', justifyItems: 'start', margin: '16px 0 0' },
  progress: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    width: '100%',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  percent: { flexShrink: 0, whiteSpace: 'nowrap' },
  failure: { margin: '14px 0 0', color: tokens.colorPaletteRedForeground1 },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
