import { childDeleted } from './child-deleted';
import { childDoubled } from './child-doubled';
import { codeDuplicated } from './code-duplicated';
import { codeLevelDigit } from './code-level-digit';
import { codeLevelSkipped } from './code-level-skipped';
import { codeMalformed } from './code-malformed';
import { codeMissing } from './code-missing';
import { codeWrongParent } from './code-wrong-parent';
import { computedBlank } from './computed-blank';
import { constantAmongFormulas } from './constant-among-formulas';
import { digitChanged } from './digit-changed';
import { digitsSwapped } from './digits-swapped';
import { errorValue } from './error-value';
import type { FaultKind } from './fault';
import { finalYearOff } from './final-year-off';
import { neighboursFormula } from './neighbours-formula';
import { neighboursRatio } from './neighbours-ratio';
import { numberAsText } from './number-as-text';
import { runningFigureFalls } from './running-figure-falls';
import { sumMiscounted } from './sum-miscounted';
import { totalWrong } from './total-wrong';
import { unitChanged } from './unit-changed';
import { yearOff } from './year-off';

/** Every kind of fault that is planted. */
export const FAULTS: readonly FaultKind[] = [
  digitChanged,
  digitsSwapped,
  childDeleted,
  childDoubled,
  sumMiscounted,
  totalWrong,
  neighboursRatio,
  finalYearOff,
  runningFigureFalls,
  computedBlank,
  unitChanged,
  numberAsText,
  errorValue,
  yearOff,
  constantAmongFormulas,
  neighboursFormula,
  codeMalformed,
  codeDuplicated,
  codeWrongParent,
  codeLevelSkipped,
  codeLevelDigit,
  codeMissing,
];
