import type { AnyComparison, ComparisonExample } from '../rules/comparison';
import type { Finding } from '../rules/finding';
import { examplePlan } from './example-findings';
import { lintComparisons } from './lint-comparisons';

/** The sheet that an example's other table stands on, and its file where it is of another workbook. */
const OTHER_SHEET = 'Tabel lain';
const OTHER_FILES = { same: null, renstra: 'renstra.xlsx', previous: 'renja-2023.xlsx' } as const;

/** What a comparison says of one of its examples. */
export function exampleComparison(comparison: AnyComparison, example: ComparisonExample): Finding[] {
  const { own, other, source = 'same' } = example;
  const others = [{ plan: examplePlan(other, OTHER_SHEET), source, file: OTHER_FILES[source] }];
  return lintComparisons(examplePlan(own), others, {}, [comparison]);
}
