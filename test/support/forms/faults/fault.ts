import type { FormSheet } from '../form-sheet';
import type { Random } from '../random';

/** A place on the sheet; rows and columns are zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A finding that is owed: the check, and the cell. */
export interface OwedFinding extends Place {
  readonly rule: string;
}

/**
 * One way to see a fault. Any of `owed` tells it; the others of them may come besides, and so may those of `beside`, which are true
 * but do not tell it. Every other error is a false alarm.
 */
export interface Reading {
  readonly owed: readonly OwedFinding[];
  readonly beside?: readonly OwedFinding[];
}

/** A sheet with one fault in it. */
export interface PlantedFault {
  readonly sheet: FormSheet;
  /** Where, in words. */
  readonly place: string;
  /** The ways to see it that are equally right; mostly one. */
  readonly readings: readonly Reading[];
}

/** What a sheet must hold for a fault of a kind to be one: typed figures, live formulas, or either. */
export type Ground = 'typed' | 'formulas' | 'any';

/** A kind of fault. */
export interface FaultKind {
  readonly name: string;
  readonly ground: Ground;
  /** Plants one such fault somewhere by chance; null where the sheet has no place for it. */
  readonly plant: (sheet: FormSheet, random: Random) => PlantedFault | null;
}

/** Places by rule: `owed('children-sum', parent, child)`. */
export function owed(rule: string, ...places: readonly Place[]): OwedFinding[] {
  return places.map(({ row, column }) => ({ rule, row, column }));
}

/** The first of the candidates, in random order, that something can be made of. */
export function firstOf<Candidate, Result>(
  random: Random,
  candidates: readonly Candidate[],
  make: (candidate: Candidate) => Result | null,
): Result | null {
  for (const candidate of random.shuffled(candidates)) {
    const result = make(candidate);
    if (result !== null) return result;
  }
  return null;
}
