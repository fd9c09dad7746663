import { writeExpression } from '../../layouts/formula';
import { columnLetters } from '../../sheet/address';
import type { TableColumn } from '../../table/table';
import type { ComputedCell } from '../computed/computed-cell';
import { ratioTerms } from '../computed/ratio-way';

/**
 * A cell's computation as an Excel formula on its own row, made so that a planner can read it; a divisor of zero gives `atZero` and
 * never #DIV/0!. `factor` is 100 where a percentage is written as 97.5.
 */
export function ownFormula(cell: ComputedCell, atZero: string, factor: number): string {
  const { calculation, inputs, row } = cell;
  const addresses = inputs.map(({ column }) => columnLetters(column.column) + String(row.row + 1));
  switch (calculation.kind) {
    case 'add':
      return `=${sumText(cell, addresses)}`;
    case 'last':
      return `=${addresses.at(-1)}`;
    case 'last-given':
      return `=${lastGivenText(addresses)}`;
    case 'ratio': {
      const [realized, target] = addresses;
      const { over, under } = ratioTerms(calculation, realized!, target!);
      return `=${quotientText(over, under, atZero, factor)}`;
    }
    case 'expression': {
      const byRole = new Map(calculation.roles.map((role, index) => [role, addresses[index]!]));
      const write = (part: typeof calculation.expression): string => writeExpression(part, (role) => byRole.get(role)!);
      const { expression } = calculation;
      if (expression.kind !== 'operation' || expression.operator !== '/') return `=${write(expression)}`;
      return `=${quotientText(bracketed(write(expression.left)), bracketed(write(expression.right)), atZero, factor)}`;
    }
  }
}

/** Plain addition where all parts are numbers; SUM, which passes over dashes, where one is not. */
function sumText(cell: ComputedCell, addresses: readonly string[]): string {
  const allNumbers = cell.inputs.every(
    ({ column, quantity }) => quantity.kind === 'number' || isFilledToo(cell, column),
  );
  return allNumbers ? addresses.join('+') : `SUM(${addresses.join(',')})`;
}

/** Whether a blank input is itself computed, so that it holds a number as soon as the table is filled. */
function isFilledToo(cell: ComputedCell, column: TableColumn): boolean {
  return cell.inputs.some((input) => input.column === column && input.quantity.kind === 'none' && input.value !== null);
}

/** "IF(N(K8)<>0,K8,IF(N(I8)<>0,I8,G8))": N() takes blanks and dashes for zero. */
function lastGivenText([first, ...later]: readonly string[]): string {
  return later.reduce((text, address) => `IF(N(${address})<>0,${address},${text})`, first!);
}

function quotientText(over: string, under: string, atZero: string, factor: number): string {
  const divisor = /^\((.*)\)$/.exec(under)?.[1] ?? under;
  return `IF(${divisor}=0,${atZero},${over}/${under}${factor === 100 ? '*100' : ''})`;
}

/** A sum or difference in brackets, for dividing it or by it. */
function bracketed(text: string): string {
  return /[-+*/]/.test(text) ? `(${text})` : text;
}
