import { findPlans } from '../../src/app/find-plans';
import type { Table } from '../../src/table/table';
import { makeCase, type AccuracyCase } from '../support/forms/cases';
import { sampleOf, type Sample } from '../support/forms/form-sheet';
import type { Mutation } from '../support/forms/mutations/mutation';
import { Random } from '../support/forms/random';
import { FORM_SAMPLES } from '../support/forms/samples';
import { otherWorkbooks } from '../support/other-workbooks';
import { snapshotOf } from '../support/snapshots';
import { scoreSheet, type TableScore } from './score';

/** A case with what was read of it. */
export interface AccuracyResult extends AccuracyCase {
  readonly scores: readonly TableScore[];
}

/** The tables read on a sheet, written and read as a file. */
export async function tablesOf({ sheet }: Sample): Promise<readonly Table[]> {
  const { plans } = findPlans(await snapshotOf([sheet]));
  return plans.map(({ table }) => table);
}

export async function resultOf(accuracyCase: AccuracyCase): Promise<AccuracyResult> {
  return { ...accuracyCase, scores: scoreSheet(accuracyCase.tables, await tablesOf(accuracyCase)) };
}

export async function resultsOf(cases: readonly AccuracyCase[]): Promise<AccuracyResult[]> {
  const results: AccuracyResult[] = [];
  for (const each of cases) results.push(await resultOf(each));
  return results;
}

/** So many mutated cases, from a number on. */
export function mutatedCases(from: number, count: number): AccuracyCase[] {
  return Array.from({ length: count }, (_, index) => makeCase(from + index));
}

const OFFICES = 3;

/** Every form and variant as several offices word it; with a mutation, those in which it finds something to change. */
export function plainCases(mutation?: Mutation): AccuracyCase[] {
  return FORM_SAMPLES.flatMap(({ name, make }, index) =>
    Array.from({ length: OFFICES }, (_, office) => {
      const random = new Random(index * 100 + office);
      const sheet = make(random);
      const changed = mutation ? mutation.apply(sheet, random) : sheet;
      const number = index * OFFICES + office;
      return changed
        ? [{ number, sample: name, mutations: mutation ? [mutation.kind] : [], ...sampleOf(changed) }]
        : [];
    }).flat(),
  );
}

/** Workbooks without planning tables, and those of them in which one is reported all the same. */
export async function falselyFound(): Promise<{ readonly wrong: readonly string[]; readonly all: number }> {
  const workbooks = otherWorkbooks();
  const wrong: string[] = [];
  for (const { name, sheets } of workbooks) {
    const { plans } = findPlans(await snapshotOf(sheets));
    const found = plans.map(({ table: { layout, confidence } }) => `${layout} ${confidence.toFixed(2)}`);
    if (found.length > 0) wrong.push(`${name}: ${found.join(', ')}`);
  }
  return { wrong, all: workbooks.length };
}
