import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Tints of the product's own colour, that of its icon; step 80 carries white text at 5.4 : 1. */
const TEAL: BrandVariants = {
  10: '#021211',
  20: '#06211f',
  30: '#08312e',
  40: '#0a403c',
  50: '#0b4f4a',
  60: '#0c5b55',
  70: '#0d6963',
  80: '#0f766e',
  90: '#2a857e',
  100: '#43948e',
  110: '#5ba49e',
  120: '#72b3ae',
  130: '#89c2be',
  140: '#a1d1ce',
  150: '#b9e0dd',
  160: '#d3efed',
};

/** The system's own faces first; Arial, which every Windows has, before whatever "sans-serif" may mean. */
const FONT = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, Arial, sans-serif";

const dark = createDarkTheme(TEAL);

/** What the sheet needs beyond Fluent's own colours: the ground of marked cells, light enough to read every figure on. */
interface SheetColors {
  readonly sheetErrorTint: string;
  readonly sheetWarningTint: string;
  /** The lines of cells that have borders in the file. */
  readonly sheetBorder: string;
}

/** The page's theme. */
export type PageTheme = Theme & SheetColors;

/** The sheet's colours as they are written in styles. */
export const sheetColors: SheetColors = {
  sheetErrorTint: 'var(--sheetErrorTint)',
  sheetWarningTint: 'var(--sheetWarningTint)',
  sheetBorder: 'var(--sheetBorder)',
};

export const lightTheme: PageTheme = {
  ...createLightTheme(TEAL),
  fontFamilyBase: FONT,
  sheetErrorTint: '#fde3e5',
  sheetWarningTint: '#fff2e3',
  sheetBorder: '#757575',
};

/** On dark ground Fluent's brand text needs the lighter tints to be readable. */
export const darkTheme: PageTheme = {
  ...dark,
  fontFamilyBase: FONT,
  sheetErrorTint: '#4d1b20',
  sheetWarningTint: '#432a17',
  sheetBorder: '#6b6b6b',
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[130],
  colorCompoundBrandForeground1: TEAL[120],
};
