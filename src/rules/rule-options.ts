import type * as z from 'zod/mini';
import type { Localized } from '../text/locale';

/** One choice that a rule leaves to the user, as settings show it. */
export interface OptionField {
  readonly label: Localized;
  /** What the number is: a fraction that people read as a percentage (0.75 is 75 %). */
  readonly unit: 'percent';
}

/** What a rule leaves to the user: a schema that checks what was chosen and completes the defaults, and its words. */
export interface RuleOptions<Options> {
  readonly schema: z.ZodMiniType<Options>;
  readonly fields: Readonly<Record<keyof Options & string, OptionField>>;
  /** Which choices make sense, for someone who has made another. */
  readonly advice: Localized;
}

/** What was chosen for the options of rules, by the rule's id. It comes from workbooks, so nothing is known of it. */
export type ChosenOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The options that count: what was chosen, completed by the defaults; the defaults alone where it makes no sense. */
export function readOptions<Options>(
  { schema }: RuleOptions<Options>,
  chosen: Readonly<Record<string, unknown>> = {},
): Options {
  const read = schema.safeParse(chosen);
  return read.success ? read.data : schema.parse({});
}
