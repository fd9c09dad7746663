/**
 * How well tables are found and read: `npm run accuracy` prints the figures over mutated tables of all forms.
 *
 *     --cases N       so many cases (600)                --failures    lists the cases that are not wholly right
 *     --case N        one case: its sheet, what is true, what was read
 *     --samples       the forms as they are, without mutations
 */
import { parseArgs } from 'node:util';
import { findPlans } from '../../src/app/find-plans';
import { columnLetters } from '../../src/sheet/address';
import type { Table } from '../../src/table/table';
import { makeCase, type AccuracyCase } from '../support/forms/cases';
import { sampleOf, type ColumnTruth, type Sample } from '../support/forms/form-sheet';
import { Random } from '../support/forms/random';
import { FORM_SAMPLES } from '../support/forms/samples';
import { otherWorkbooks } from '../support/other-workbooks';
import { snapshotOf } from '../support/snapshots';
import { figuresOf } from './figures';
import { printFigures, printTable } from './print-figures';
import { scoreSheet, type TableScore } from './score';
import { sheetText } from './show-sheet';

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '600' },
    case: { type: 'string' },
    failures: { type: 'boolean', default: false },
    samples: { type: 'boolean', default: false },
  },
});

interface Result extends AccuracyCase {
  readonly scores: readonly TableScore[];
}

async function tablesOf({ sheet }: Sample): Promise<readonly Table[]> {
  const { plans } = findPlans(await snapshotOf([sheet]));
  return plans.map(({ table }) => table);
}

async function resultOf(accuracyCase: AccuracyCase): Promise<Result> {
  return { ...accuracyCase, scores: scoreSheet(accuracyCase.tables, await tablesOf(accuracyCase)) };
}

/** Every form and variant without mutations, three offices each. */
function* plainCases(): Generator<AccuracyCase> {
  for (const [index, { name, make }] of FORM_SAMPLES.entries())
    for (let office = 0; office < 3; office++)
      yield {
        number: index * 3 + office,
        sample: name,
        mutations: [],
        ...sampleOf(make(new Random(index * 100 + office))),
      };
}

function* cases(): Generator<AccuracyCase> {
  if (options.samples) return yield* plainCases();
  for (let number = 0; number < Number(options.cases); number++) yield makeCase(number);
}

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

function printFailures(results: readonly Result[]): void {
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

/** Workbooks without planning tables in which one is reported all the same. */
async function falselyFound(): Promise<{ wrong: string[]; all: number }> {
  const workbooks = otherWorkbooks();
  const wrong: string[] = [];
  for (const { name, sheets } of workbooks) {
    const { plans } = findPlans(await snapshotOf(sheets));
    const found = plans.map(({ table: { layout, confidence } }) => `${layout} ${confidence.toFixed(2)}`);
    if (found.length > 0) wrong.push(`${name}: ${found.join(', ')}`);
  }
  return { wrong, all: workbooks.length };
}

if (options.case !== undefined) {
  const all = options.samples ? [...plainCases()] : null;
  await showCase(all ? all[Number(options.case)]! : makeCase(Number(options.case)));
} else {
  const results: Result[] = [];
  for (const accuracyCase of cases()) results.push(await resultOf(accuracyCase));
  if (options.failures) printFailures(results);
  printTable('form', results, ({ sample }) => sample.split(' + ').map((name) => name.split(',')[0]!));
  if (!options.samples) printTable('mutation', results, ({ mutations }) => mutations);
  const others = await falselyFound();
  printFigures(results.length, figuresOf(results.flatMap(({ scores }) => scores)));
  console.log(`${'tables in other workbooks'.padEnd(30)}${others.wrong.length} of ${others.all}`);
  for (const wrong of others.wrong) console.log(`     ${wrong}`);
}
