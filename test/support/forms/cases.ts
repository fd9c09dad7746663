import { sampleOf, type FormSheet, type Sample } from './form-sheet';
import type { Mutation } from './mutations/mutation';
import { COMPANIONS, MUTATIONS } from './mutations/mutations';
import { Random } from './random';
import { FORM_SAMPLES } from './samples';

/** A mutated sheet with the truth about it. */
export interface AccuracyCase extends Sample {
  readonly number: number;
  /** The form and variant it began with. */
  readonly sample: string;
  /** What was done to it. */
  readonly mutations: readonly string[];
}

/** One in so many cases has a second table on its sheet. */
const COMPANION_SHARE = 0.1;
/** How many mutations a case has: mostly two or three. */
const COUNTS = [1, 2, 2, 3, 3, 4];

/** The case of a number: always the same, the forms in turn, the mutations by chance. */
export function makeCase(number: number): AccuracyCase {
  const random = new Random(number * 7919 + 17);
  const sample = FORM_SAMPLES[number % FORM_SAMPLES.length]!;
  let sheet = sample.make(random);
  const applied: string[] = [];
  for (const { kind, apply } of chosenMutations(sheet, random)) {
    const changed = apply(sheet, random);
    if (!changed) continue;
    sheet = changed;
    applied.push(kind);
  }
  if (!random.chance(COMPANION_SHARE)) return { number, sample: sample.name, mutations: applied, ...sampleOf(sheet) };
  const other = random.pick(FORM_SAMPLES);
  const companion = random.pick(COMPANIONS);
  return {
    number,
    sample: `${sample.name} + ${other.name}`,
    mutations: [...applied, companion.kind],
    ...companion.place(sheet, other.make(random), random),
  };
}

/** Mutations that find something to change on the sheet, in the order in which they are applied. */
function chosenMutations(sheet: FormSheet, random: Random): Mutation[] {
  const fitting = MUTATIONS.filter(({ apply }) => apply(sheet, new Random(1)) !== null);
  return random.some(fitting, random.pick(COUNTS));
}
