import { makeStyles, tokens } from '@fluentui/react-components';
import { sheetColors } from '../theme/brand-themes';

/**
 * How a marked cell differs from its neighbours, never by colour alone: a bar at the left edge must be put right, a turned
 * corner is worth a look, a dotted line below is a note. Borders are kept where the system replaces all colours.
 */
export const useMarkStyles = makeStyles({
  mark: { position: 'absolute', top: 0, right: 0, bottom: 0, left: 0, pointerEvents: 'none' },
  errorTint: { backgroundColor: sheetColors.sheetErrorTint },
  warningTint: { backgroundColor: sheetColors.sheetWarningTint },
  errorMark: { borderLeft: `4px solid ${tokens.colorStatusDangerForeground3}` },
  // The text steps aside for the bar.
  errorText: { paddingLeft: '6px' },
  warningMark: {
    bottom: 'auto',
    width: '8px',
    height: '8px',
    backgroundColor: tokens.colorStatusWarningForeground3,
    // Backgrounds are taken away in forced colours, unless they say that they fit them.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  // The corner on the side that the text leaves free.
  cornerLeft: { right: 'auto', clipPath: 'polygon(0 0, 100% 0, 0 100%)' },
  cornerRight: { left: 'auto', clipPath: 'polygon(0 0, 100% 0, 100% 100%)' },
  infoMark: { borderBottom: `2px dotted ${tokens.colorPaletteBlueBorderActive}` },
});
