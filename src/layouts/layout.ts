import * as z from 'zod/mini';
import type { Localized } from '../text/locale';

const localizedSchema: z.ZodMiniType<Localized> = z.object({ id: z.string(), en: z.string() });

const formulaSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sum'), parts: z.array(z.string()).check(z.minLength(1)) }),
  z.object({ kind: z.literal('ratio'), numerator: z.string(), denominator: z.string() }),
  z.object({ kind: z.literal('last'), of: z.string() }),
]);

const columnSchema = z.object({
  role: z.string(),
  /** The column's number in the form; a sheet may number otherwise. */
  number: z.number(),
  /** What a planner calls the column; "{year}" stands for the column's year. */
  name: localizedSchema,
  /** Typical wordings of the heading just above the figures; year words and numbers are left out of comparisons. */
  headings: z.array(z.string()).check(z.minLength(1)),
  /** Words of which the column's heading holds at least one; none means that any wording will do. */
  keyWords: z.array(z.string()),
  /** Typical wordings of the heading that spans this column and its neighbours, where the form has one. */
  groupHeadings: z.array(z.string()),
  /** What stands below: a running number, a code, words, an amount (K or Rp), or a degree of achievement. */
  content: z.enum(['number', 'code', 'text', 'amount', 'ratio']),
  /** Whether a table without this column can still be this form. */
  required: z.boolean(),
  /** The role that may stand in a required one's place; null where none may. */
  alternative: z.nullable(z.string()),
  /** The column's year as a distance from n, the year of the Renja; null where the form fixes none. */
  yearOffset: z.nullable(z.number()),
  /** Whether the figures run up to the end of that year ("s/d"). */
  toDate: z.boolean(),
  /**
   * Whether the column comes once for each year or quarter, or for several aspects (the indicators of program, kegiatan and sub
   * kegiatan), one beside the other; null for a single column.
   */
  repeats: z.nullable(z.enum(['years', 'quarters', 'aspects'])),
  /** Whether the column may come again for other years, with which the table's own is compared. */
  compared: z.boolean(),
  /** Whether the form itself lacks the column and offices add it. */
  added: z.boolean(),
  /** What an amount measures where the form says so; null where it may be K, Rp or a pair of both. */
  measure: z.nullable(z.enum(['k', 'rp'])),
  /** Which of two mirrored halves the column belongs to (T-C.31). */
  side: z.nullable(z.enum(['rkpd', 'analysis'])),
});

const layoutSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  /** Wordings of the table's title. */
  titles: z.array(z.string()),
  /** How far from n the year lies that its title names: an evaluation during the year is called by that year, n-1. */
  titleYearOffset: z.number(),
  /** Words that headers of this form never hold: they tell a form that looks much like it apart. */
  foreignWords: z.array(z.string()),
  columns: z.array(columnSchema).check(z.minLength(2)),
  /**
   * What the body is made of: the outline of urusan, program, kegiatan and sub kegiatan; a list of indicators, each row one; or
   * words only.
   */
  body: z.enum(['outline', 'indicators', 'text']),
  /** In the order in which they can be computed. */
  computed: z.array(z.object({ role: z.string(), formula: formulaSchema })),
});

/** One column of a form, as the form defines it. */
export type LayoutColumn = z.infer<typeof columnSchema>;

/** A table form: its columns in order, its words and its formulas. */
export type Layout = z.infer<typeof layoutSchema>;

/** A column as a form's file describes it; the rest is completed. */
export type LayoutColumnInput = Pick<LayoutColumn, 'role' | 'number' | 'name' | 'headings' | 'content'> &
  Partial<LayoutColumn>;

/**
 * Checks a form's description and completes its defaults.
 * @throws z.core.$ZodError when the description is wrong; a form is data of ours, so this is a programming error
 */
export function defineLayout(
  input: Omit<Layout, 'columns' | 'foreignWords' | 'body' | 'titleYearOffset'> &
    Partial<Pick<Layout, 'foreignWords' | 'body' | 'titleYearOffset'>> & {
      readonly columns: readonly LayoutColumnInput[];
    },
): Layout {
  const columns = input.columns.map((column) => ({
    keyWords: [],
    groupHeadings: [],
    required: column.content === 'amount' || column.content === 'ratio',
    alternative: null,
    yearOffset: null,
    toDate: false,
    repeats: null,
    added: false,
    compared: false,
    measure: null,
    side: null,
    ...column,
  }));
  return layoutSchema.parse({ foreignWords: [], body: 'outline', titleYearOffset: 0, ...input, columns });
}

/** The form's column of a role, in one of its halves where it has two; undefined when the form has no such role. */
export function layoutColumn(
  layout: Layout,
  role: string,
  side: LayoutColumn['side'] = null,
): LayoutColumn | undefined {
  return layout.columns.find((column) => column.role === role && (side === null || column.side === side));
}

/** Whether a column's own heading names its year; years of a series and quarters have headings of their own for that. */
export function isNamedByYear({ repeats }: LayoutColumn): boolean {
  return repeats === null || repeats === 'aspects';
}

/**
 * A column's name with its year: "Realisasi s/d 2023". Without a known year by its distance from n, "Realisasi s/d tahun n-1", unless
 * the year goes without saying: "Target" for the target of the table's own year.
 */
export function columnName({ name, yearOffset }: LayoutColumn, year: number | null): Localized {
  const withYear = (text: string, word: string): string => {
    if (year !== null) return text.replace('{year}', String(year));
    const distance = yearOffset ?? 0;
    if (distance === 0 && !UP_TO_YEAR.test(text)) return text.replace(/\s*\{year\}/, '');
    return text.replace('{year}', distance === 0 ? `${word} n` : `${word} n${distance < 0 ? '' : '+'}${distance}`);
  };
  return { id: withYear(name.id, 'tahun'), en: withYear(name.en, 'year') };
}

/** Words that need a year behind them. */
const UP_TO_YEAR = /(s\/d|up to|in) \{year\}/;

/** Whether a form belongs to a LAKIP, which looks back on a year; the others plan a Renja or Renstra, or follow one up. */
export function isLakip(layoutId: string): boolean {
  return layoutId.startsWith('LAKIP');
}
