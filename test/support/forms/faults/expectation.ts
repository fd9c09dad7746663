import type { FormSheet } from '../form-sheet';
import { isLevel } from '../outline';
import { computedPlaces, differenceOf, type ComputedPlace } from './arithmetic';
import { numberAt } from './cells';
import { owed, type OwedFinding, type Place, type Reading } from './fault';
import { runningPairs } from './running-pairs';
import { sumPlaces, type SumPlace } from './sums';

const isAt = (first: Place, second: Place): boolean => first.row === second.row && first.column === second.column;

/** Less than this many last digits may be rounding; nobody would know. */
const SURELY_SEEN = 1.5;
/** Where the changed figure is the computed one itself, any other digit is seen. */
const JUST_SEEN = 0.5;

/** All that a sheet's figures must satisfy; read once for many questions. */
export class Figures {
  readonly computed: readonly ComputedPlace[];
  readonly sums: readonly SumPlace[];

  constructor(readonly sheet: FormSheet) {
    this.computed = computedPlaces(sheet);
    this.sums = sumPlaces(sheet);
  }

  /** The figures that something depends on: computed, read by a formula, summing or summed. */
  places(): Place[] {
    const all = [...this.computed, ...this.computed.flatMap(({ inputs }) => inputs)];
    const sums = this.sums.flatMap((sum) => [sum, ...sum.parts]);
    return [...new Map([...all, ...sums].map((place) => [`${place.row} ${place.column}`, place])).values()];
  }

  computedAt(place: Place): ComputedPlace | undefined {
    return this.computed.find((each) => isAt(each, place));
  }

  /**
   * How a reviewer sees that a figure is wrong, once it holds another number; none where nobody could tell.
   *
   * - A figure that its own row computes is wrong by that; one that sums others besides may as well be called a wrong sum.
   * - A figure that sums others is wrong by that, though it is part of a sum itself.
   * - A figure that is only part of a sum shows at the sum, whose finding is to name it; a reviewer may also point at the figure.
   * - Any other figure shows where something is computed from it; what is computed from it in several places contradicts it in each.
   *   The last is a second reading of a figure that is part of a sum: both contradictions are there to see, but they are one mistake.
   */
  readings(place: Place, value: number): Reading[] {
    const beside = this.#falls(place, value);
    const own = this.computedAt(place);
    const sum = this.sums.find((each) => isAt(each, place));
    const ownSum = sum ? owed(sum.rule, place) : [];
    if (own) {
      if (differenceOf(this.sheet, own, place, value) <= JUST_SEEN || this.#goesOn(own, place, value)) return [];
      return [{ owed: [...owed(own.rule, place), ...ownSum], beside }];
    }
    const reading = this.computed.filter(({ inputs }) => inputs.some((input) => isAt(input, place)));
    const differing = reading.filter(
      (each) => differenceOf(this.sheet, each, place, value) > SURELY_SEEN && !this.#goesOn(each, place, value),
    );
    const byRow = differing.flatMap((each) => owed(each.rule, each));
    const partOf = this.sums.find(({ parts }) => parts.some((part) => isAt(part, place)));
    const byOutline = sum ? ownSum : partOf ? owed(partOf.rule, partOf, place) : [];
    return [byOutline, byRow].filter((each) => each.length > 0).map((each) => ({ owed: each, beside }));
  }

  /** A condition at the end that goes on from the years a step further is no mistake: the period may be longer than the years shown. */
  #goesOn(computed: ComputedPlace, changed: Place, value: number): boolean {
    const { kind, rule, inputs } = computed;
    if (rule !== 'final-year-sum' || kind !== 'last') return false;
    const valueAt = (place: Place): number => (isAt(place, changed) ? value : numberAt(this.sheet, place)!);
    const years = inputs.map(valueAt);
    const step = (years.at(-1)! - years[0]!) / (years.length - 1);
    const steps = (valueAt(computed) - years.at(-1)!) / step;
    return step !== 0 && steps > 0 && steps < 2;
  }

  /** What is reached up to a year never falls; where the change makes it fall, that is true besides. */
  #falls(changed: Place, value: number): OwedFinding[] {
    const { sheet } = this;
    const { indicator } = sheet.rows[changed.row]!.place!;
    const valueAt = (place: Place): number => (isAt(place, changed) ? value : (numberAt(sheet, place) ?? 0));
    return runningPairs(sheet).flatMap(([earlier, column]) => {
      if (sheet.columns[column]!.truth!.measure === 'k' && indicator && isLevel(indicator)) return [];
      const later = { row: changed.row, column };
      return valueAt(later) < valueAt({ row: changed.row, column: earlier })
        ? owed('cumulative-decreasing', later)
        : [];
    });
  }
}
