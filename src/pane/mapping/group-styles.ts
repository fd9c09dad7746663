import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * The ground of a column's name by what it is there for, in the list and over the sheet. The name and the kind of line below it say
 * the same without the colour.
 */
export const useGroupStyles = makeStyles({
  words: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    borderBottom: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  figures: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  computed: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
    borderBottom: `3px double ${tokens.colorPaletteBlueBorderActive}`,
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    borderBottom: `3px dotted ${tokens.colorNeutralStrokeAccessible}`,
  },
});
