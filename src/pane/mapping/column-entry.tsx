import { Input, mergeClasses, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MappedColumn } from '../../app/mapped-columns';
import { roleName } from '../../app/layout-name';
import { roleChoices, roleDetails, type RoleGroup } from '../../app/role-choices';
import type { TableColumn } from '../../table/table';
import type { ColumnCorrection } from '../../table/corrections/table-correction';
import { useWording } from '../wording/wording-context';
import { useGroupStyles } from './group-styles';
import { columnsText } from './mapping-overlay';
import { useMappingStyles } from './mapping-styles';

const QUARTERS = [1, 2, 3, 4] as const;
const SIDES = ['rkpd', 'analysis'] as const;
const NONE = '';

/** What is said of a column beside its role. */
export type ColumnDetails = Partial<Pick<ColumnCorrection, 'measure' | 'year' | 'quarter' | 'side'>>;

export interface ColumnEntryProps {
  readonly column: MappedColumn;
  readonly layout: string;
  /** What the column is there for; null where it is none of the form's. */
  readonly group: RoleGroup | null;
  readonly tableYear: number | null;
  readonly onRole: (role: string | null) => void;
  readonly onDetails: (details: ColumnDetails) => void;
  readonly onFocus: () => void;
}

/** One column of the header: what it says, and what it is taken for. */
export function ColumnEntry(props: ColumnEntryProps): ReactElement {
  const { column, layout, group, tableYear, onRole, onDetails, onFocus } = props;
  const { columns, headings, reading } = column;
  const styles = useMappingStyles();
  const groups = useGroupStyles();
  const { wording, locale } = useWording();
  const { mapping } = wording;
  const letters = columnsText(columns);
  const choices = roleChoices(layout, tableYear, locale);
  const isOffered = [...choices.values()].flat().some(({ role }) => role === reading?.role);
  return (
    <li className={styles.column} onFocus={onFocus}>
      <span className={mergeClasses(styles.letter, groups[group ?? 'none'])}>{letters}</span>
      <span className={styles.heading} title={headings.join(' / ')}>
        {headings.at(-1) ?? mapping.noHeading}
        {headings.length > 1 && <span className={styles.spanning}> — {headings.slice(0, -1).join(' / ')}</span>}
      </span>
      <div className={styles.choice}>
        <Select
          size="small"
          className={styles.role}
          aria-label={mapping.roleLabel(letters)}
          value={reading?.role ?? NONE}
          onChange={(_, { value }) => onRole(value === NONE ? null : value)}
        >
          <option value={NONE}>{mapping.unused}</option>
          {reading && !isOffered && <option value={reading.role}>{roleName(layout, reading.role, locale)}</option>}
          {[...choices].map(
            ([name, roles]) =>
              roles.length > 0 && (
                <optgroup key={name} label={mapping.groups[name]}>
                  {roles.map(({ role, name: text }) => (
                    <option key={role} value={role}>
                      {text}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </Select>
        {reading && <Details letters={letters} layout={layout} reading={reading} onDetails={onDetails} />}
      </div>
    </li>
  );
}

interface DetailsProps {
  readonly letters: string;
  readonly layout: string;
  readonly reading: TableColumn;
  readonly onDetails: (details: ColumnDetails) => void;
}

function Details({ letters, layout, reading, onDetails }: DetailsProps): ReactElement | null {
  const styles = useMappingStyles();
  const { mapping } = useWording().wording;
  const { measures, hasYear, hasQuarter, hasSide } = roleDetails(layout, reading.role);
  if (measures.length === 0 && !hasYear && !hasQuarter && !hasSide) return null;
  return (
    <div className={styles.details}>
      {measures.length > 0 && (
        <Select
          size="small"
          className={styles.measure}
          aria-label={mapping.measureLabel(letters)}
          value={reading.measure ?? NONE}
          onChange={(_, { value }) => onDetails({ measure: measures.find((known) => known === value) ?? null })}
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {mapping.measures[measure]}
            </option>
          ))}
        </Select>
      )}
      {hasYear && <YearInput letters={letters} year={reading.year} onYear={(year) => onDetails({ year })} />}
      {hasQuarter && (
        <Select
          size="small"
          aria-label={mapping.quarterLabel(letters)}
          value={reading.quarter ?? NONE}
          onChange={(_, { value }) => onDetails({ quarter: QUARTERS.find((known) => String(known) === value) ?? null })}
        >
          <option value={NONE}>{mapping.noQuarter}</option>
          {QUARTERS.map((quarter) => (
            <option key={quarter} value={quarter}>
              {mapping.quarter(quarter)}
            </option>
          ))}
        </Select>
      )}
      {hasSide && (
        <Select
          size="small"
          aria-label={mapping.sideLabel(letters)}
          value={reading.side ?? NONE}
          onChange={(_, { value }) => onDetails({ side: SIDES.find((known) => known === value) ?? null })}
        >
          <option value={NONE}>{mapping.noSide}</option>
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {mapping.sides[side]}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

interface YearInputProps {
  readonly letters: string;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

/** A year that counts once it is whole. */
function YearInput({ letters, year, onYear }: YearInputProps): ReactElement {
  const styles = useMappingStyles();
  const { mapping } = useWording().wording;
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null && (typed === '' || isYear(Number(typed)))) onYear(typed === '' ? null : Number(typed));
    setTyped(null);
  };
  return (
    <Input
      size="small"
      className={styles.year}
      inputMode="numeric"
      maxLength={4}
      aria-label={mapping.yearLabel(letters)}
      placeholder={mapping.yearPlaceholder}
      value={typed ?? (year === null ? '' : String(year))}
      onChange={(_, { value }) => setTyped(value.replace(/\D/g, ''))}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
    />
  );
}

/** Whether a number can be a year of a plan. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2099;
}
