import { codesJoined, codesSplit, codesWithoutZeros } from './codes';
import { beside, under, type Companion } from './companions';
import { englishText, figuresMissing, indonesianText, quantitiesAsText, rupiahText } from './figures';
import type { Mutation } from './mutation';
import {
  numberRowMissing,
  numberRowNegative,
  numberRowRestarting,
  numberRowShifted,
  numberRowWrong,
} from './number-row';
import { blankColumns, blankRows, blocks, extraColumn, hidden, pages, unmerged } from './structure';
import { formattedRows, letterhead, moved, notesBelow, renamedSheet, signature, strayCells } from './surroundings';
import { brokenOverRows, capitals, lowerCase, scanDamage, synonyms, typos } from './words';
import { yearsAsNumbers, yearsMissing, yearsMoved, yearsRelative } from './years';

/** All mutations, in the order in which several are put on one sheet: words before structure, the place on the sheet last. */
export const MUTATIONS: readonly Mutation[] = [
  yearsMoved,
  yearsRelative,
  yearsMissing,
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
  numberRowMissing,
  codesJoined,
  codesSplit,
  codesWithoutZeros,
  indonesianText,
  englishText,
  rupiahText,
  quantitiesAsText,
  figuresMissing,
  brokenOverRows,
  extraColumn,
  blankColumns,
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
