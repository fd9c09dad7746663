import { Random } from '../random';
import type { FormSheet } from '../form-sheet';
import { FORM_SAMPLES } from '../samples';
import type { Ground, PlantedFault } from './fault';
import { FAULTS } from './faults';
import { withFormulas } from './with-formulas';

/** A right sheet of a form. */
export interface SoundCase {
  readonly number: number;
  /** The form and variant. */
  readonly sample: string;
  readonly sheet: FormSheet;
}

/** A sheet with one fault. */
export interface FaultCase extends SoundCase, PlantedFault {
  readonly kind: string;
}

/** So many numbers make each kind of fault meet each variant of a form once. */
export const FAULT_ROUND = FORM_SAMPLES.length * FAULTS.length;

/** The case of a number, always the same: forms and kinds in turn, the rest by chance. Null where the form has no place for the kind. */
export function makeFaultCase(number: number): FaultCase | null {
  const random = new Random(number * 6007 + 29);
  const kind = FAULTS[Math.floor(number / FORM_SAMPLES.length) % FAULTS.length]!;
  const { name, make } = FORM_SAMPLES[number % FORM_SAMPLES.length]!;
  const planted = kind.plant(onGround(make(random), kind.ground, random), random);
  return planted && { number, sample: name, kind: kind.name, ...planted };
}

/** Sheets without a fault: every form and variant, as several offices keep it, typed and with formulas in turn. */
export function soundCases(offices: number): SoundCase[] {
  return FORM_SAMPLES.flatMap(({ name, make }, index) =>
    Array.from({ length: offices }, (_, office) => {
      const number = index * offices + office;
      const random = new Random(number * 7027 + 41);
      return { number, sample: name, sheet: onGround(make(random), office % 2 === 0 ? 'typed' : 'formulas', random) };
    }),
  );
}

function onGround(sheet: FormSheet, ground: Ground, random: Random): FormSheet {
  const hasFormulas = ground === 'formulas' || (ground === 'any' && random.chance(0.4));
  return hasFormulas ? withFormulas(sheet, random) : sheet;
}
