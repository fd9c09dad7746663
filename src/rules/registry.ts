// Written by `npm run generate` from the files in checks/. Do not edit.
import { boundedPercent } from './checks/bounded-percent';
import { childrenSum } from './checks/children-sum';
import { closingMismatch } from './checks/closing-mismatch';
import { codeDuplicate } from './checks/code-duplicate';
import { codeFormat } from './checks/code-format';
import { codeLevel } from './checks/code-level';
import { codeMissing } from './checks/code-missing';
import { codeName } from './checks/code-name';
import { codeParent } from './checks/code-parent';
import { codeUnknown } from './checks/code-unknown';
import { codeVersion } from './checks/code-version';
import { computedConstant } from './checks/computed-constant';
import { computedMissing } from './checks/computed-missing';
import { cumulativeDecreasing } from './checks/cumulative-decreasing';
import { cumulativeKind } from './checks/cumulative-kind';
import { cumulativeMismatch } from './checks/cumulative-mismatch';
import { declaredFormula } from './checks/declared-formula';
import { duplicateRow } from './checks/duplicate-row';
import { finalYearSum } from './checks/final-year-sum';
import { formulaDiffers } from './checks/formula-differs';
import { formulaError } from './checks/formula-error';
import { growthMismatch } from './checks/growth-mismatch';
import { numberAmbiguous } from './checks/number-ambiguous';
import { numberAsText } from './checks/number-as-text';
import { numberStyleMixed } from './checks/number-style-mixed';
import { outOfBand } from './checks/out-of-band';
import { percentScale } from './checks/percent-scale';
import { performanceMissing } from './checks/performance-missing';
import { ratioMismatch } from './checks/ratio-mismatch';
import { realizationWithoutTarget } from './checks/realization-without-target';
import { renstraExceeded } from './checks/renstra-exceeded';
import { renstraTargetTooSmall } from './checks/renstra-target-too-small';
import { targetDirection } from './checks/target-direction';
import { targetMissing } from './checks/target-missing';
import { targetNotNumeric } from './checks/target-not-numeric';
import { totalRow } from './checks/total-row';
import { unitMismatch } from './checks/unit-mismatch';
import { yearLabel } from './checks/year-label';

/** Every check that the program knows, by file name. */
export const RULES = [
  boundedPercent,
  childrenSum,
  closingMismatch,
  codeDuplicate,
  codeFormat,
  codeLevel,
  codeMissing,
  codeName,
  codeParent,
  codeUnknown,
  codeVersion,
  computedConstant,
  computedMissing,
  cumulativeDecreasing,
  cumulativeKind,
  cumulativeMismatch,
  declaredFormula,
  duplicateRow,
  finalYearSum,
  formulaDiffers,
  formulaError,
  growthMismatch,
  numberAmbiguous,
  numberAsText,
  numberStyleMixed,
  outOfBand,
  percentScale,
  performanceMissing,
  ratioMismatch,
  realizationWithoutTarget,
  renstraExceeded,
  renstraTargetTooSmall,
  targetDirection,
  targetMissing,
  targetNotNumeric,
  totalRow,
  unitMismatch,
  yearLabel,
] as const;
