import type { choicesInIndonesian } from './choices-id';
import { counted } from './counted';

const number = new Intl.NumberFormat('en');

/** What is said in English of the choices that documents leave open. */
export const choicesInEnglish: typeof choicesInIndonesian = {
  title: 'How figures are computed',
  noGrowth: 'Not chosen, so not filled',
  waiting: (count, columns) => `${counted(count, 'cell')} in columns ${columns} are filled once this is chosen.`,
  fits: (count, stated, name) =>
    `${number.format(count)} of ${number.format(stated)} figures in the table fit ${name}.`,
  fitsNone: (stated) => `The ${counted(stated, 'figure')} in the table fit none of these.`,
  byForm: (formula) => (formula === null ? 'As the form has it' : `As the form has it: ${formula}`),
  undecidedRows: (count) => `Used in ${counted(count, 'row')}; the sheet shows no formula of its own.`,
  asInSheet: 'As in the sheet',
  shown: (level) => `As in the sheet: ${level}`,
  lowest: (level) => `The lowest level: ${level}`,
};
