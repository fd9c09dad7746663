import * as z from 'zod/mini';
import { unwrapFromXml, wrapInXml } from './memory-xml';

/** The years that a Renja can be of. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/**
 * What a workbook remembers of us, version 1. Fields that we do not know are kept as they are, so that an older program does
 * not lose what a newer one of the same version has added.
 */
const severitySchema = z.enum(['off', 'error', 'warning', 'info']);

const settingsSchema = z.looseObject({
  /** Severities other than the checks' own, by the check's id. */
  severities: z.optional(z.record(z.string(), severitySchema)),
  /** What was chosen for the options of checks, by the check's id; each check reads its own. */
  options: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))),
  zeroTarget: z.optional(z.enum(['zero', 'dash', 'blank'])),
  /** How figures are computed where documents differ (../plan/plan-choices). */
  choices: z.optional(
    z.looseObject({
      lowerIsBetter: z.optional(z.enum(['plain', 'doubled', 'complement', 'inverse'])),
      growth: z.optional(z.enum(['absolute', 'mean-yearly', 'cagr'])),
      averageLevel: z.optional(z.enum(['program', 'kegiatan', 'sub-kegiatan', 'all'])),
      gradeRounding: z.optional(z.enum(['round', 'exact'])),
    }),
  ),
  /** The year n of the Renja. */
  year: z.optional(z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR))),
});

const ignoredSchema = z.looseObject({
  rule: z.string(),
  sheet: z.string(),
  layout: z.string(),
  /** The column's role; "target#2" for the second column of that role. "" where the finding is in no column. */
  role: z.string(),
  /** The row's full code; null where it shows none, and for a finding about a header or the whole table. */
  code: z.nullable(z.string()),
  name: z.string(),
  /** What the finding was about, as a digest: with other figures it is another finding. */
  figures: z.string(),
  /** Why the user has ignored it, in the user's words. */
  reason: z.string(),
  /** The day on which it was ignored, as the caller says it (ISO 8601). */
  date: z.string(),
});

const memorySchema = z.looseObject({
  version: z.literal(1),
  settings: settingsSchema,
  ignored: z.array(ignoredSchema),
  /** The kinds of indicators that the user has chosen, by wording (./remembered-kinds). */
  kinds: z.record(z.string(), z.unknown()),
  /** How the user wants tables to be read (./remembered-corrections). */
  corrections: z.array(z.unknown()),
});

export type Memory = z.infer<typeof memorySchema>;
export type IgnoredEntry = z.infer<typeof ignoredSchema>;

/** The memory of a workbook that has none yet. */
export const EMPTY_MEMORY: Memory = Object.freeze({
  version: 1,
  settings: {},
  ignored: [],
  kinds: {},
  corrections: [],
});

/** The largest part that we write into a workbook. */
export const MAX_MEMORY_BYTES = 100 * 1024;

/** What the part of a workbook says. What cannot be read is never overwritten; `raw` is what stands there. */
export type DecodedMemory =
  { readonly kind: 'memory'; readonly memory: Memory } | { readonly kind: 'unreadable'; readonly raw: string };

/** A part's XML, or how many bytes it would have had when there is more to remember than a workbook is to carry. */
export type EncodedMemory =
  { readonly kind: 'xml'; readonly xml: string } | { readonly kind: 'too-large'; readonly bytes: number };

/** The XML that keeps a memory. */
export function encodeMemory(memory: Memory): EncodedMemory {
  // JSON escapes all control characters and halves of characters; these two are left that XML does not allow.
  const json = JSON.stringify(memory).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
  const xml = wrapInXml(json);
  const bytes = new TextEncoder().encode(xml).length;
  return bytes > MAX_MEMORY_BYTES ? { kind: 'too-large', bytes } : { kind: 'xml', xml };
}

/** What the XML of a workbook's part remembers; an unknown version and damaged content are unreadable. */
export function decodeMemory(xml: string): DecodedMemory {
  const parsed = memorySchema.safeParse(parseJson(unwrapFromXml(xml)));
  return parsed.success ? { kind: 'memory', memory: parsed.data } : { kind: 'unreadable', raw: xml };
}

/** Undefined where the text is no JSON. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
