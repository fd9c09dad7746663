import type { OtherTable, Source } from '../plan/comparing/other-table';
import type { PlanTable } from '../plan/plan-table';
import type { ExampleTable } from './examples/example-table';
import type { AnyRuleFacts, RuleFacts, RuleHit } from './rule';

/** Two small tables and what the comparison says of the first. */
export interface ComparisonExample {
  /** What the example shows, in a few words; "wrong" and "right" examples both belong here. */
  readonly name: string;
  readonly own: ExampleTable;
  readonly other: ExampleTable;
  /** Where the other table comes from; the same workbook unless said otherwise. */
  readonly source?: Source;
  readonly findings: readonly { readonly cell: string; readonly expected?: number | string | null }[];
}

/** One check of the catalogue that sets a table against others, of the same workbook or of another one. */
export interface Comparison<Data = unknown> extends RuleFacts<Data> {
  /** Run as tests and printed in the docs. */
  readonly examples: readonly ComparisonExample[];
  /** Pure. Of tables of one form in one workbook, only earlier ones are among the others: a pair is looked at once. */
  check(own: PlanTable, others: readonly OtherTable[]): RuleHit<Data>[];
}

/** Gives a comparison its type; the data of its hits and of its messages must agree. */
export function defineComparison<Data>(comparison: Comparison<Data>): Comparison<Data> {
  return comparison;
}

/** A comparison whose data is its own business: what lists of different comparisons hold. */
export interface AnyComparison extends AnyRuleFacts, Pick<Comparison, 'examples'> {
  check(own: PlanTable, others: readonly OtherTable[]): RuleHit<unknown>[];
}
