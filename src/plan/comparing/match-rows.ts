import type { Level } from '../outline/level';
import type { NamedRow } from './named-rows';
import { nameKey, resemble, resembleUnderOneCode } from './same-name';

/** A row of one table and the row of another that stands for the same. */
export interface RowMatch {
  readonly own: NamedRow;
  readonly other: NamedRow;
}

/** Which rows of two tables belong together. */
export interface RowMatches {
  /** In the order of the first table. */
  readonly matches: readonly RowMatch[];
  readonly ownOnly: readonly NamedRow[];
  readonly otherOnly: readonly NamedRow[];
}

/** From the top of the outline down: a row is looked for under the row that its parent is matched with. */
const LEVELS: readonly (readonly Level[])[] = [
  ['urusan', 'bidang-urusan', 'program'],
  ['kegiatan'],
  ['sub-kegiatan', 'unknown'],
];

/**
 * Matches the rows of two tables: by code, as long as the names agree; else by name under the same parent; else by name within the
 * same program. What could be several rows is matched with none of them.
 */
export function matchRows(own: readonly NamedRow[], other: readonly NamedRow[]): RowMatches {
  return new RowMatcher(own, other).result();
}

/** What a row is looked up by; null where it cannot be. */
type KeyOf = (row: NamedRow) => string | null;

class RowMatcher {
  /** The row of the other table by the row of the first, and the reverse. */
  readonly #partners = new Map<NamedRow, NamedRow>();
  /** A number for each matched pair: what is below it is looked for there. */
  readonly #pairs = new Map<NamedRow, number>();

  constructor(
    readonly own: readonly NamedRow[],
    readonly other: readonly NamedRow[],
  ) {
    this.#byKey((row) => row.code && `${row.code} ${nameKey(row.name)}`);
    this.#byKey(({ code }) => code, resembleUnderOneCode);
    for (const levels of LEVELS) {
      const ofLevel = ({ level }: NamedRow): boolean => levels.includes(level);
      const within = (scope: (row: NamedRow) => number | null): void => {
        this.#byKey((row) => keyWithin(row, scope(row), ofLevel));
        this.#alongside((row) => (ofLevel(row) ? scope(row) : null));
      };
      within((row) => this.#pairOf(row.parent));
      within((row) => this.#programOf(row));
    }
    const program = (row: NamedRow): number | null => this.#programOf(row);
    this.#byKey((row) => keyWithin(row, program(row), () => true));
    this.#alongside(program);
  }

  result(): RowMatches {
    const matches = this.own.flatMap((row) => {
      const other = this.#partners.get(row);
      return other ? [{ own: row, other }] : [];
    });
    return {
      matches,
      ownOnly: this.own.filter((row) => !this.#partners.has(row)),
      otherOnly: this.other.filter((row) => !this.#partners.has(row)),
    };
  }

  #match(own: NamedRow, other: NamedRow): void {
    this.#pairs.set(own, this.#partners.size);
    this.#pairs.set(other, this.#partners.size);
    this.#partners.set(own, other);
    this.#partners.set(other, own);
  }

  /** The pair that a row belongs to; 0 and below stand for the table as a whole. */
  #pairOf(row: NamedRow | null): number | null {
    return row === null ? -1 : (this.#pairs.get(row) ?? null);
  }

  /** The pair of the program that a row is part of; the table as a whole for a program and what stands in none. */
  #programOf(row: NamedRow): number | null {
    for (let above = row.parent; above !== null; above = above.parent) {
      if (above.level === 'program') return this.#pairOf(above);
    }
    return -1;
  }

  #free(rows: readonly NamedRow[]): NamedRow[] {
    return rows.filter((row) => !this.#partners.has(row));
  }

  /** Matches what has the same key, in order, where it occurs equally often in both tables. */
  #byKey(keyOf: KeyOf, agree: (one: string, other: string) => boolean = () => true): void {
    const others = groupByKey(this.#free(this.other), keyOf);
    for (const [key, own] of groupByKey(this.#free(this.own), keyOf)) {
      const other = others.get(key) ?? [];
      if (own.length !== other.length) continue;
      own.forEach((row, index) => {
        if (agree(row.name, other[index]!.name)) this.#match(row, other[index]!);
      });
    }
  }

  /** Matches what resembles each other within a scope, in the order of both tables as far as possible. */
  #alongside(scopeOf: (row: NamedRow) => number | null): void {
    const keyOf: KeyOf = (row) => scopeOf(row)?.toString() ?? null;
    const others = groupByKey(this.#free(this.other), keyOf);
    for (const [scope, own] of groupByKey(this.#free(this.own), keyOf)) {
      const other = others.get(scope) ?? [];
      for (const [row, partner] of resemblingInOrder(own, other)) this.#match(row, partner);
    }
  }
}

function keyWithin(row: NamedRow, scope: number | null, isMeant: (row: NamedRow) => boolean): string | null {
  return scope === null || !isMeant(row) ? null : `${scope} ${nameKey(row.name)}`;
}

function groupByKey(rows: readonly NamedRow[], keyOf: KeyOf): Map<string, NamedRow[]> {
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** So many rows without a partner in one place are no typing slips any more, and comparing each with each would take long. */
const MOST_LEFT = 60;

/** Pairs of rows whose names resemble each other; none for a row that resembles several. */
function resemblingInOrder(own: readonly NamedRow[], other: readonly NamedRow[]): [NamedRow, NamedRow][] {
  if (own.length > MOST_LEFT || other.length > MOST_LEFT) return [];
  const alike = own.map((row) => other.map(({ name }) => resemble(row.name, name)));
  const count = (cells: readonly boolean[]): number => cells.filter((cell) => cell).length;
  return own.flatMap((row, at): [NamedRow, NamedRow][] => {
    const candidates = alike[at]!.flatMap((isAlike, index) => (isAlike ? [index] : []));
    const first = candidates[0];
    if (first === undefined) return [];
    const rivals = alike.filter((cells) => cells[first]);
    // Rows that all resemble each other are told apart by their order, as long as none is missing.
    const isBlock = rivals.length === candidates.length && rivals.every((cells) => count(cells) === candidates.length);
    return isBlock ? [[row, other[candidates[rivals.indexOf(alike[at]!)]!]!]] : [];
  });
}
