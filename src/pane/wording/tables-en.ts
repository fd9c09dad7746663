import { counted } from './counted';
import type { Wording } from './wording';

const number = new Intl.NumberFormat('en');
const choice = new Intl.ListFormat('en', { type: 'disjunction' });

/** The page's words about tables and how they are read, in English. */
export const tablesEnglish: Pick<Wording, 'tables' | 'mapping' | 'kinds'> = {
  tables: {
    list: 'Tables',
    range: 'Place',
    rows: 'Body rows',
    year: 'Year',
    unknownYear: 'not known',
    reading: 'Reading',
    sure: 'sure',
    unsure: 'worth a look',
    corrected: 'as you said',
    computed: 'Computed',
    look: 'Please see whether the form, rows and columns of this table were read right.',
    whichForm: (forms) => `The form of this table is not certain: ${choice.format(forms)}?`,
    confirm: 'This is right',
    map: 'Change mapping',
    kinds: (count) => `Kinds of indicators (${number.format(count)})`,
    refuse: 'Not a table',
    refused: (place) => `No table, as you said: ${place}`,
    heed: 'Read as a table again',
    unusedCorrection: {
      lost: (place) => `The mapping of ${place} is not used: its header is no longer there.`,
      'unknown-form': (place) => `The mapping of ${place} is not used: this version does not know its form.`,
    },
    forget: 'Remove this mapping',
    add: 'Point at another table…',
    hidden: (names) => `Hidden sheets were not checked: ${names}`,
  },
  mapping: {
    title: 'Change mapping',
    newTitle: 'Choose the form of the table',
    form: 'Form',
    headerFrom: 'Header, from row',
    headerTo: 'Header, to row',
    bodyFrom: 'Body, from row',
    bodyTo: 'Body, to row',
    toRow: 'to row',
    year: 'Year of the Renja (n)',
    pick: (row) => `Take from the selection: row ${row}`,
    pickNothing: 'Take from the selection: select the row in the sheet first',
    noRow: 'Enter a row number.',
    noYear: 'Enter a year like 2025.',
    rowsTurned: 'The first row is below the last.',
    inHeader: 'This row belongs to the header.',
    blankRows: 'Those rows are empty.',
    highHeader: (most) => `A header has ${most} rows at most.`,
    columns: (count) => `Columns (${number.format(count)})`,
    columnsHint: 'Each column: what the header says, then what it is in the form.',
    noHeading: 'no heading',
    unused: 'Not used',
    groups: { words: 'Descriptions', figures: 'Figures', computed: 'Computed' },
    measures: { k: 'Performance (K)', rp: 'Rupiah (Rp)', percent: 'Percent (%)' },
    roleLabel: (letters) => `Content of column ${letters}`,
    measureLabel: (letters) => `Unit of column ${letters}`,
    yearLabel: (letters) => `Year of column ${letters}`,
    yearPlaceholder: 'year',
    quarterLabel: (letters) => `Quarter of column ${letters}`,
    quarter: (quarter) => `Q${quarter}`,
    noQuarter: 'whole year',
    sideLabel: (letters) => `Half of column ${letters}`,
    sides: { rkpd: 'Initial draft of the RKPD', analysis: 'Result of the needs analysis' },
    noSide: 'both halves',
    outcome: (now, before) => {
      const was = (old: number | undefined, next: number) =>
        old === undefined || old === next ? '' : ` (was ${number.format(old)})`;
      const rows = `${counted(now.rows, 'body row')}${was(before?.rows, now.rows)}`;
      return `${rows} · ${counted(now.findings, 'finding')}${was(before?.findings, now.findings)}`;
    },
    noColumns: 'No column is known yet. Choose what each of them holds.',
    save: 'Save',
    cancel: 'Cancel',
    reset: 'Back to the guess',
  },
  kinds: {
    title: 'Kinds of indicators',
    list: 'Indicators',
    names: { akumulasi: 'Accumulating', posisi: 'Position', 'tren-negatif': 'The less, the better' },
    meanings: {
      akumulasi: "each year's figures are added up.",
      posisi: 'the latest figure counts; nothing is added up.',
      'tren-negatif': 'nothing is added up, and falling is improving.',
    },
    kindLabel: (indicator) => `Kind: ${indicator}`,
    guessed: (name) => `${name} (guess)`,
    rows: (rows) => `Row ${rows}`,
    save: (count) => (count === 0 ? 'Save' : `Save ${counted(count, 'change')}`),
  },
};
