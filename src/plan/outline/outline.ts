import { levelOfCode } from '../codes/code';
import { continuedRows, placeContinued } from './continued-rows';
import { programBlocks, tellApartByFigures, tellKegiatanApart } from './kegiatan-apart';
import type { Level } from './level';
import { levelsOfNumbers } from './numbering';
import type { OutlineInput } from './outline-input';

/** The closing rows of an evaluation: the average of the achievements above, and its grade. */
const AVERAGE = /^\W*((total|jumlah)\s+)?rata\s*-?\s*rata\s+(total\s+)?(capaian|tingkat|realisasi|kinerja|persentase)/i;
const GRADE = /^\W*predikat\b/i;

const TOTAL = /^(sub\s*-?\s*|grand\s+)?(jumlah|total)\b/i;
/** Indicators often begin with "Jumlah …"; only the bare word makes a total. */
const BARE_TOTAL = /^(sub\s*-?\s*|grand\s+)?(jumlah|total)[\s:.]*$/i;

/**
 * The level of every body row, from its code, its running number, its name, indentation and, where none of these tells, its figures.
 * Rows that have lost their code among rows with codes are told by name and figures only.
 */
export function outlineLevels(inputs: readonly OutlineInput[]): Level[] {
  const usesCodes = inputs.some((input) => input.code !== null);
  // Where no row has a name or a code, nothing tells a total from the rest.
  if (!usesCodes && inputs.every((input) => input.name.trim() === '')) {
    return inputs.map((input) => closingLevel(input) ?? 'unknown');
  }
  const continued = continuedRows(inputs);
  const further = new Set(continued.flatMap((row) => row.further));
  const levels = inputs.map((input, index): Level =>
    further.has(index) ? 'indikator' : levelByItself(input, usesCodes),
  );
  if (!usesCodes) tellByNumbers(inputs, levels);
  if (usesCodes) for (const block of programBlocks(levels)) tellApartByFigures(inputs, levels, block, null);
  else tellKegiatanApart(inputs, levels);
  placeContinued(inputs, continued, levels);
  return levels;
}

/** The level of every row of a list of indicators: each row is one but for section headings, totals and the closing rows. */
export function indicatorLevels(inputs: readonly OutlineInput[]): Level[] {
  return inputs.map((input) => {
    const text = input.indicator.trim();
    const closing = closingLevel(input);
    if (closing) return closing;
    if (BARE_TOTAL.test(input.label) || BARE_TOTAL.test(text)) return 'total';
    const isHeading = !input.hasFigures && (text === '' || (isCapital(text) && !/\d/.test(input.number)));
    return isHeading ? 'bagian' : 'indikator';
  });
}

/** Running numbers place the rows that nothing else does. */
function tellByNumbers(inputs: readonly OutlineInput[], levels: Level[]): void {
  const rows = inputs.map(({ number, name }, index) => {
    const level = levels[index]!;
    return { number, name, told: level === 'unknown' ? null : level };
  });
  levelsOfNumbers(rows).forEach((level, index) => {
    const isOpen = levels[index] === 'unknown' || levels[index] === 'bagian';
    if (level && isOpen && inputs[index]!.name.trim() !== '') levels[index] = level;
  });
}

function closingLevel({ label }: OutlineInput): Level | null {
  if (AVERAGE.test(label)) return 'rata-rata';
  return GRADE.test(label) ? 'predikat' : null;
}

function levelByItself(input: OutlineInput, usesCodes: boolean): Level {
  const name = input.name.trim();
  if (input.code) return levelOfCode(input.code);
  const closing = closingLevel(input);
  if (closing) return closing;
  // SIPD prints the agency, and each of its units, with all that it plans over its programs.
  if (input.isAgency && !/^program\b/i.test(name)) return 'bagian';
  if (TOTAL.test(name) || TOTAL.test(input.codeText) || BARE_TOTAL.test(input.indicator.trim())) return 'total';
  if (name === '' && BARE_TOTAL.test(input.label)) return 'total';
  if (name === '' && input.indicator.trim() === '') return isOnlyFigures(input) ? 'total' : 'bagian';
  if (name === '') return 'indikator';
  const spoken = levelOfName(name, input.hasFigures);
  if (spoken) return spoken;
  const isHeading = !input.hasFigures && input.indicator.trim() === '' && input.codeText === '';
  return isHeading || (usesCodes && !input.hasFigures && input.indicator.trim() === '') ? 'bagian' : 'unknown';
}

/** A row with nothing but figures is a total without its label. */
function isOnlyFigures(input: OutlineInput): boolean {
  return input.hasFigures && input.indicator.trim() === '' && input.codeText === '';
}

/** The level that a name states by its first word or by capitals ("PROGRAM PEMBERDAYAAN SOSIAL"). */
function levelOfName(name: string, hasFigures: boolean): Level | null {
  if (/^bidang\s+urusan\b/i.test(name)) return 'bidang-urusan';
  if (/^urusan\b/i.test(name)) return 'urusan';
  if (/^program\b/i.test(name)) return 'program';
  if (/^sub\s*kegiatan\b/i.test(name)) return 'sub-kegiatan';
  if (/^kegiatan\b\s*[:.\d]/i.test(name)) return 'kegiatan';
  return isCapital(name) && hasFigures ? 'program' : null;
}

function isCapital(name: string): boolean {
  return name === name.toUpperCase() && /[A-Z]{4}/.test(name);
}
