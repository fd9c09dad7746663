// Written by `npm run generate` from the files in comparisons/. Do not edit.
import { carriedForward } from './comparisons/carried-forward';
import { paguDiffers } from './comparisons/pagu-differs';
import { renstraTargetDiffers } from './comparisons/renstra-target-differs';
import { renstraYearDiffers } from './comparisons/renstra-year-differs';
import { rowSet } from './comparisons/row-set';
import { totalDiffers } from './comparisons/total-differs';

/** Every check that sets tables side by side that the program knows, by file name. */
export const COMPARISONS = [
  carriedForward,
  paguDiffers,
  renstraTargetDiffers,
  renstraYearDiffers,
  rowSet,
  totalDiffers,
] as const;
