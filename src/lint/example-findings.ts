import { readPlan, type PlanTable } from '../plan/plan-table';
import { exampleNomenklatur, exampleSheet } from '../rules/examples/example-sheet';
import type { ExampleTable, RuleExample } from '../rules/examples/example-table';
import type { Finding } from '../rules/finding';
import type { AnyRule } from '../rules/rule';
import { findTables } from '../table/find-tables';
import { lintTable } from './lint-table';

/**
 * An example's table, found and read as in any workbook.
 * @throws Error where no table is found in it: examples are ours, so this is a programming error
 */
export function examplePlan(example: ExampleTable, sheetName = 'Contoh'): PlanTable {
  const sheet = { ...exampleSheet(example), name: sheetName };
  const [table] = findTables(sheet).tables;
  if (!table) throw new Error(`No table found in the example ${example.rows}`);
  return readPlan(sheet, table);
}

/** What a rule says of one of its examples. */
export function exampleFindings(rule: AnyRule, example: RuleExample): Finding[] {
  return lintTable(examplePlan(example), { nomenklatur: exampleNomenklatur(example) }, [rule]);
}
