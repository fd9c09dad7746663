import type { comparingInIndonesian } from './comparing-id';
import { counted } from './counted';

/** What the panel for comparing with other files says in English. */
export const comparingInEnglish: typeof comparingInIndonesian = {
  title: 'Compare with another file',
  text: 'Pagu, targets and realisation are compared with the files that you choose. Differences appear among the findings. The files are read on this computer only.',
  sources: {
    renstra: {
      name: 'Renstra',
      text: 'Programs and funding (T-C.27): final targets of the Renstra and the pagu of this year.',
      choose: 'Choose a Renstra…',
    },
    previous: {
      name: 'Last year’s Renja',
      text: 'Evaluation (T-C.29) and plan (T-C.33): realisation carried forward and the targets of the current year.',
      choose: 'Choose last year’s Renja…',
    },
  },
  replace: 'Replace…',
  remove: 'Remove',
  replaceOf: (name: string) => `Replace the file ${name}`,
  removeOf: (name: string) => `Remove the file ${name}`,
  reading: (name: string) => `Reading ${name}…`,
  noTables: 'No table was recognised in this file.',
  noPairs: (tables: string) => `Nothing could be compared: form or year do not match (${tables}).`,
  table: (form: string, year: number | null) => (year === null ? form : `${form} ${year}`),
  pair: (own: string, other: string) => `${own} with ${other}`,
  matched: (count: number) => `${counted(count, 'row')} matched`,
  strangers: 'Hardly any rows are the same, so no figures were compared.',
  ownOnly: (count: number) => `${counted(count, 'row')} only in this workbook`,
  otherOnly: (count: number) => `${counted(count, 'row')} only in that file`,
};
