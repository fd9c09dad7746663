import { codesInNames, codesJoined, codesSplit, codesWithoutZeros } from './codes';
import { beside, under, type Companion } from './companions';
import { englishText, figuresMissing, indonesianText, quantitiesAsText, rupiahText } from './figures';
import type { Mutation } from './mutation';
import {
  numberRowAboveMeasures,
  numberRowMissing,
  numberRowNegative,
  numberRowRestarting,
  numberRowShifted,
  numberRowWrong,
} from './number-row';
import { blankColumns, blankRows, blocks, extraColumn, hidden, mergedDown, pages, unmerged } from './structure';
import {
  formattedRows,
  letterhead,
  moved,
  notesBelow,
  renamedSheet,
  signature,
  strayCells,
  titleMissing,
} from './surroundings';
import { brokenOverRows, capitals, lowerCase, scanDamage, synonyms, typos } from './words';
import { yearsAsNumbers, yearsMissing, yearsMoved, yearsRelative, yearsShort } from './years';

/** All mutations, in the order in which several are put on one sheet: words before structure, the place on the sheet last. */
export const MUTATIONS: readonly Mutation[] = [
  yearsMoved,
  yearsRelative,
  yearsMissing,
  yearsShort,
  titleMissing,
  synonyms,
  typos,
  scanDamage,
  capitals,
  lowerCase,
  yearsAsNumbers,
  numberRowWrong,
  numberRowShifted,
  numberRowRestarting,
  numberRowNegative,
  numberRowAboveMeasures,
  numberRowMissing,
  codesJoined,
  codesSplit,
  codesInNames,
  codesWithoutZeros,
  indonesianText,
  englishText,
  rupiahText,
  quantitiesAsText,
  figuresMissing,
  brokenOverRows,
  extraColumn,
  blankColumns,
  mergedDown,
  blocks,
  pages,
  blankRows,
  unmerged,
  strayCells,
  hidden,
  letterhead,
  signature,
  notesBelow,
  formattedRows,
  renamedSheet,
  moved,
];

export const COMPANIONS: readonly Companion[] = [beside, under];
