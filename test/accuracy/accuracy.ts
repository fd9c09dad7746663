/**
 * How well tables are found, read and checked: `npm run accuracy` prints the figures over mutated tables of all forms, and over right
 * tables of all forms with one fault planted in each.
 *
 *     --cases N       so many cases (1000)                --failures    lists the cases that are not wholly right
 *     --from N        from the case of this number on: cases that nobody has looked at yet
 *     --case N        one case: its sheet, what is true, what was read
 *     --samples       the forms as they are, without mutations
 *     --only WHAT     tables (how they are found and read) or faults (how they are checked)
 *     --fault N       one planted fault: its sheet, what is owed, what was said; --sound N the same of a sheet without one
 *     --rounds N      so many rounds of planted faults, a round meeting each form with each kind once (3); --from-round N
 */
import { parseArgs } from 'node:util';
import { columnLetters } from '../../src/sheet/address';
import { makeCase, type AccuracyCase } from '../support/forms/cases';
import type { ColumnTruth } from '../support/forms/form-sheet';
import { figuresOf } from './figures';
import { printFaults } from './faults/print-faults';
import { showFault, showSound } from './faults/show-fault';
import { printFigures, printTable } from './print-figures';
import { falselyFound, mutatedCases, plainCases, resultOf, resultsOf, tablesOf, type AccuracyResult } from './results';
import { sheetText } from './show-sheet';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    case: { type: 'string' },
    failures: { type: 'boolean', default: false },
    samples: { type: 'boolean', default: false },
    only: { type: 'string' },
    fault: { type: 'string' },
    sound: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    'from-round': { type: 'string', default: '0' },
  },
});

function describeColumn({ role, measure, year, quarter, side }: ColumnTruth): string {
  return [role, measure, year, quarter && `quarter ${quarter}`, side].filter((part) => part != null).join(' ');
}

async function showCase(accuracyCase: AccuracyCase): Promise<void> {
  console.log(
    `case ${accuracyCase.number}: ${accuracyCase.sample}; ${accuracyCase.mutations.join(', ') || 'as it is'}\n`,
  );
  console.log(sheetText(accuracyCase, 60));
  for (const { layout, headerRows, firstBodyRow, lastBodyRow, columns } of accuracyCase.tables) {
    console.log(
      `\nis    ${layout}, header ${headerRows.map((row) => row + 1).join()}, body ${(firstBodyRow ?? -1) + 1}-${(lastBodyRow ?? -1) + 1}`,
    );
    console.log(
      (columns ?? []).map((column) => `${columnLetters(column.column)} ${describeColumn(column)}`).join(' | '),
    );
  }
  for (const { layout, confidence, year, headerRows, bodyRows, columns } of await tablesOf(accuracyCase)) {
    const body = `${(bodyRows[0] ?? -1) + 1}-${(bodyRows.at(-1) ?? -1) + 1}`;
    console.log(
      `\nread  ${layout}, confidence ${confidence.toFixed(3)}, n ${year}, header ${headerRows.map((row) => row + 1).join()}, body ${body}`,
    );
    console.log(columns.map((column) => `${columnLetters(column.column)} ${describeColumn(column)}`).join(' | '));
  }
  const { scores } = await resultOf(accuracyCase);
  console.log(`\n${scores.flatMap(({ faults }) => faults).join('\n') || 'nothing wrong'}`);
}

function printFailures(results: readonly AccuracyResult[]): void {
  for (const { number, sample, mutations, scores } of results) {
    const failures = scores.filter(({ faults }) => faults.length > 0);
    if (failures.length === 0) continue;
    console.log(`\n${number}  ${sample}; ${mutations.join(', ') || 'as it is'}`);
    for (const { layout, confidence, faults } of failures)
      console.log(
        `     ${layout} ${confidence?.toFixed(2) ?? '-'}: ${faults.slice(0, 4).join('; ')}${faults.length > 4 ? `; and ${faults.length - 4} more` : ''}`,
      );
  }
  console.log('');
}

async function printTables(): Promise<void> {
  const results = await resultsOf(
    options.samples ? plainCases() : mutatedCases(Number(options.from), Number(options.cases)),
  );
  if (options.failures) printFailures(results);
  printTable('form', results, ({ sample }) => sample.split(' + ').map((name) => name.split(',')[0]!));
  if (!options.samples) printTable('mutation', results, ({ mutations }) => mutations);
  printFigures(results.length, figuresOf(results.flatMap(({ scores }) => scores)));
  const { wrong, all } = await falselyFound();
  console.log(`${'tables in other workbooks'.padEnd(30)}${wrong.length} of ${all}`);
  for (const each of wrong) console.log(`     ${each}`);
}

if (options.case !== undefined) {
  await showCase(options.samples ? plainCases()[Number(options.case)]! : makeCase(Number(options.case)));
} else if (options.fault !== undefined) {
  await showFault(Number(options.fault));
} else if (options.sound !== undefined) {
  await showSound(Number(options.sound));
} else {
  if (options.only !== 'faults') await printTables();
  if (options.only !== 'tables') {
    await printFaults(Number(options['from-round']), Number(options.rounds), options.failures);
  }
}
