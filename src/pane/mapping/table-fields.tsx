import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import {
  declaration,
  withBodyRow,
  withHeaderRows,
  withLayout,
  withYear,
  type BodyEdge,
} from '../../app/draft-correction';
import { headerInRows } from '../../app/mapped-columns';
import { layoutChoices } from '../../app/role-choices';
import type { SheetPlace } from '../../host/port';
import { LAST_ROW } from '../../sheet/address';
import type { Rectangle } from '../../sheet/rectangle';
import type { Table } from '../../table/table';
import type { ReadingCorrection } from '../../table/corrections/table-correction';
import { useWording } from '../wording/wording-context';
import { isYear } from './column-entry';
import { useMappingStyles } from './mapping-styles';
import { MOST_HEADER_ROWS, type MappingTarget } from './mapping-target';
import { NumberField } from './number-field';

export interface TableFieldsProps {
  readonly target: MappingTarget;
  readonly draft: ReadingCorrection;
  /** As the draft reads it; null before that is known. */
  readonly table: Table | null;
  /** What is selected in the table's sheet. */
  readonly selected: SheetPlace | null;
  readonly onDraft: (next: ReadingCorrection) => void;
  readonly onShow: (range: Rectangle) => void;
}

/** What is said of the table as a whole: its form, the rows of its header and of its body, and n. Rows are as the sheet counts them. */
export function TableFields({ target, draft, table, selected, onDraft, onShow }: TableFieldsProps): ReactElement {
  const styles = useMappingStyles();
  const { wording, locale } = useWording();
  const { mapping } = wording;
  const { sheet, others } = target;
  const { header } = draft;
  const chosen = selected && { top: selected.row, bottom: selected.row, ...selected.range };

  const moveHeader = (top: number, bottom: number) => {
    if (target.table) {
      onDraft(withHeaderRows(sheet, draft, top, bottom));
      return;
    }
    // Nobody has said which columns a new table has: those that its header fills.
    const block = headerInRows(sheet, top, bottom, others);
    if (block) onDraft({ ...draft, header: declaration(sheet, block, draft.layout).header });
  };
  const refuseHeader = (top: number | null, bottom: number | null): string | null => {
    if (!isRow(top) || !isRow(bottom)) return mapping.noRow;
    if (top > bottom) return mapping.rowsTurned;
    if (bottom - top >= MOST_HEADER_ROWS) return mapping.highHeader(MOST_HEADER_ROWS);
    return headerInRows(sheet, top - 1, bottom - 1, others) ? null : mapping.blankRows;
  };
  const [firstRow, lastRow] = [table?.bodyRows[0] ?? null, table?.bodyRows.at(-1) ?? null];
  const refuseBody = (first: number | null, last: number | null): string | null => {
    const told = [first, last].filter((row) => row !== null);
    if (!told.every(isRow)) return mapping.noRow;
    if (told.some((row) => row <= header.bottom + 1)) return mapping.inHeader;
    return first !== null && last !== null && first > last ? mapping.rowsTurned : null;
  };
  const setBodyRow = (edge: BodyEdge, row: number | null) => {
    onDraft(withBodyRow(sheet, draft, edge, row === null ? null : row - 1));
  };
  const showRow = (row: number | null) => {
    if (row !== null) onShow({ ...header, top: row, bottom: row });
  };
  const pick = (edge: 'top' | 'bottom') => {
    const value = chosen ? chosen[edge] + 1 : null;
    return { label: value === null ? mapping.pickNothing : mapping.pick(value), value };
  };

  return (
    <div className={styles.fields}>
      <Field label={mapping.form} size="small">
        <Select
          size="small"
          className={styles.form}
          value={draft.layout}
          onChange={(_, { value }) => onDraft(withLayout(draft, value))}
        >
          {layoutChoices(locale).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <NumberField
          label={mapping.headerFrom}
          value={header.top + 1}
          refuse={(top) => refuseHeader(top, Math.max(header.bottom + 1, top ?? 0))}
          onChange={(top) => moveHeader(top! - 1, Math.max(header.bottom, top! - 1))}
          onFocus={() => onShow(header)}
          pick={pick('top')}
        />
        <NumberField
          label={mapping.toRow}
          fullLabel={mapping.headerTo}
          value={header.bottom + 1}
          refuse={(bottom) => refuseHeader(header.top + 1, bottom)}
          onChange={(bottom) => moveHeader(header.top, bottom! - 1)}
          onFocus={() => onShow(header)}
          pick={pick('bottom')}
        />
        <NumberField
          label={mapping.bodyFrom}
          value={firstRow === null ? null : firstRow + 1}
          refuse={(first) => refuseBody(first, lastRow === null ? null : lastRow + 1)}
          onChange={(first) => setBodyRow('firstRow', first)}
          onFocus={() => showRow(firstRow)}
          pick={pick('top')}
        />
        <NumberField
          label={mapping.toRow}
          fullLabel={mapping.bodyTo}
          value={lastRow === null ? null : lastRow + 1}
          refuse={(last) => refuseBody(firstRow === null ? null : firstRow + 1, last)}
          onChange={(last) => setBodyRow('lastRow', last)}
          onFocus={() => showRow(lastRow)}
          pick={pick('bottom')}
        />
        <NumberField
          label={mapping.year}
          value={table?.year ?? null}
          refuse={(year) => (year === null || isYear(year) ? null : mapping.noYear)}
          onChange={(year) => onDraft(withYear(draft, year))}
        />
      </div>
    </div>
  );
}

/** Whether a number counts a row of a sheet. */
function isRow(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= LAST_ROW + 1;
}
