import { HOST_ERROR_TEXTS } from '../../text/host-errors';
import { SEVERITY_NAMES } from '../../text/severity-names';
import type { Wording } from './wording';

const number = new Intl.NumberFormat('en');

/** "1 cell", "2 cells". */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

/** The page's words in English. */
export const english: Wording = {
  productName: 'Periksa Renja',
  language: { label: 'Language', id: 'Indonesia', en: 'English' },
  severity: {
    error: SEVERITY_NAMES.error.en,
    warning: SEVERITY_NAMES.warning.en,
    info: SEVERITY_NAMES.info.en,
  },
  file: {
    open: 'Open…',
    openLabel: 'Open an Excel file',
    saveCopy: 'Save a copy',
    copySuffix: 'checked',
    drop: 'Drop the Excel file here',
    opening: (name) => `Reading ${name}…`,
    filling: 'Filling and checking again…',
    undoing: 'Restoring the cells…',
    planning: 'Working out the cells…',
    saving: 'Preparing the copy…',
    cancel: 'Cancel',
    close: 'Close',
  },
  start: {
    title: 'Open an Excel file',
    text: 'The Renja and Renstra tables in it are found and checked. The file is not sent anywhere.',
    button: 'Choose a file…',
    orDrop: 'or drag a file onto this page',
  },
  problem: {
    title: (name) => `${name} could not be opened.`,
    reasons: {
      ...HOST_ERROR_TEXTS.en,
      internal: 'Something went wrong in this program, not in your file. Please try again.',
    },
    stillOpen: (name) => `${name} is still open.`,
    fillTitle: 'The cells were not filled.',
    undoTitle: 'The filling could not be undone.',
    planTitle: 'The cells could not be worked out.',
    saveTitle: 'The copy could not be saved.',
  },
  grid: {
    label: (sheet) => `Sheet ${sheet}`,
    sheets: 'Sheets',
    addressBox: 'Cell address. Type another one to go there',
    cellContent: 'Cell content',
    emptyCell: 'empty',
  },
  views: { label: 'View', sheet: 'Sheet', pane: 'Findings' },
  resize: 'Width of the findings panel',
  pane: 'Check results',
  summary: {
    tables: (count) => counted(count, 'table'),
    errors: (count) => `${number.format(count)} must be fixed`,
    warnings: (count) => `${number.format(count)} worth a look`,
    checkedAt: (time) => `checked ${time}`,
  },
  tabs: { label: 'Results', findings: 'Findings', tables: 'Tables' },
  findings: {
    list: 'Findings',
    search: 'Search findings',
    clearSearch: 'Clear search',
    filter: 'Show by importance',
    filterLabel: (name, count) => `${name}, ${counted(count, 'finding')}`,
    cells: (count) => counted(count, 'cell'),
    stated: 'Stated',
    expected: 'Expected',
    blank: 'empty',
    none: 'No findings',
    noneText: 'All figures and codes that were checked agree.',
    noMatch: 'No finding matches this search.',
    showAll: 'Show all',
    header: 'Table header',
    noTable: 'No table was recognised',
    nearest: (layout, sheet, row) => `The closest one: ${layout} on sheet ${sheet}, around row ${row}.`,
    missing: (columns) => `Columns not found: ${columns}.`,
    noNearest: 'No sheet looks like a Renja or Renstra table.',
  },
  selected: {
    label: 'Selected cell',
    cell: (address) => `Selected cell ${address}`,
    more: (count) => `+${counted(count, 'more finding')}`,
  },
  tables: {
    list: 'Tables',
    range: 'Range',
    rows: 'Body rows',
    year: 'Renja year',
    unknownYear: 'unknown',
    confidence: 'Confidence',
    computed: 'Computed columns',
    go: (name) => `Show ${name}`,
  },
  fill: {
    button: 'Fill achievement columns',
    title: 'Fill achievement columns',
    mode: 'Cells to fill',
    modes: { blank: 'Blank ones only', wrong: 'Blank and wrong ones', all: 'All' },
    columns: 'Columns',
    allColumns: 'All columns',
    list: 'Cells that will be filled',
    blank: 'empty',
    submit: (count) => `Fill ${counted(count, 'cell')}`,
    cancel: 'Cancel',
    nothing: {
      blank: 'There are no blank cells to fill.',
      wrong: 'There are no blank or wrong cells to fill.',
      all: 'There are no columns in this file that can be worked out.',
    },
    noneChosen: 'Choose at least one column.',
    done: (count) => `${counted(count, 'cell')} filled`,
    undo: 'Undo',
    undone: (count) => `${counted(count, 'cell')} restored`,
  },
};
