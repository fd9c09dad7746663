import type { Formula } from '../../layouts/formula';
import type { TableColumn } from '../../table/table';
import type { Quantity } from '../figures/quantity';
import type { PlanRow } from '../plan-table';
import type { Calculation } from './calculation';

/** A figure that a computed cell is made of. */
export interface ComputedInput {
  readonly column: TableColumn;
  readonly quantity: Quantity;
  /** What counts for the computation: the stated number, or the computed one where the input is itself blank or wrong. */
  readonly value: number | null;
}

/** How a computed cell stands. */
export type ComputedState =
  | 'not-applicable' // its inputs are not there
  | 'missing' // blank or "-" though they are
  | 'zero-target' // divided by zero, and showing what the sheet shows for that
  | 'matches'
  | 'matches-otherwise' // right by another way of computing that documents use, too
  | 'added-though-level' // the sum of figures that must not be added: levels, or quarters that run on
  | 'differs'
  | 'unreadable'; // the cell or an input holds an error or words

/** One computed cell of the form, judged on its own row. Ratios are fractions (0.75 is 75 %) whatever the sheet shows. */
export interface ComputedCell {
  readonly row: PlanRow;
  readonly column: TableColumn;
  readonly formula: Formula;
  /** How it is computed on this very row. */
  readonly calculation: Calculation;
  /** Whether it is a percentage. */
  readonly isShare: boolean;
  readonly inputs: readonly ComputedInput[];
  readonly quantity: Quantity;
  readonly state: ComputedState;
  /** The stated number on the fraction's scale; null where the cell holds none. */
  readonly stated: number | null;
  /** What the formula gives; null where it cannot be computed. */
  readonly expected: number | null;
  /** Half of the last digit shown: a smaller difference is no difference. */
  readonly tolerance: number;
}
