import { isPercentFormat } from 'numfmt';
import { createContext, useContext } from 'react';
import type { Finding, StatedValue } from '../../rules/finding';
import { cellAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Table } from '../../table/table';
import { formatFigure } from '../../text/number-text';
import { useWording } from '../wording/wording-context';

/** Where the quoted figures stand: whether a column holds percentages is a matter of its table and its number format. */
export interface StatedContext {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly Table[];
}

export const StatedValuesContext = createContext<StatedContext>({ sheets: [], tables: [] });

/** The table that a finding was found in; undefined while that is not known. */
export function useTableOf(finding: Finding): Table | undefined {
  return useContext(StatedValuesContext).tables.find(({ id }) => id === finding.table);
}

/** A figure as the finding's column shows it; null for none. */
export function useStatedText(finding: Finding, value: StatedValue): string | null {
  const { sheets } = useContext(StatedValuesContext);
  const table = useTableOf(finding);
  const { locale } = useWording();
  if (typeof value !== 'number') return value;
  const measure = table?.columns.find(({ column }) => column === finding.column)?.measure;
  const sheet = sheets.find(({ name }) => name === finding.sheet);
  const isPercent =
    measure === 'percent' ||
    (sheet !== undefined && isPercentFormat(cellAt(sheet, finding.row, finding.column).format));
  return formatFigure(value, isPercent, locale);
}
