import * as z from 'zod/mini';

/**
 * The public JSON of `periksa-renja check --format json`, version 1. Scripts of other people depend on it: fields may be added,
 * none may change its meaning without a new version. Rows and addresses are as Excel shows them (one-based, A1).
 */
const severitySchema = z.enum(['error', 'warning', 'info']);

const columnSchema = z.object({
  role: z.string(),
  column: z.string(),
  number: z.nullable(z.string()),
  header: z.string(),
  measure: z.nullable(z.enum(['k', 'rp', 'percent'])),
  year: z.nullable(z.int()),
  quarter: z.nullable(z.int()),
  side: z.nullable(z.enum(['rkpd', 'analysis'])),
});

const tableSchema = z.object({
  id: z.string(),
  sheet: z.string(),
  range: z.string(),
  layout: z.string(),
  title: z.nullable(z.string()),
  confidence: z.number(),
  /** Whether the user has said in the workbook how this table is to be read. */
  corrected: z.boolean(),
  year: z.nullable(z.int()),
  headerRows: z.array(z.int()),
  bodyRows: z.int(),
  columns: z.array(columnSchema),
  computed: z.array(
    z.object({ role: z.string(), column: z.string(), declared: z.nullable(z.string()), formula: z.string() }),
  ),
});

const statedSchema = z.nullable(z.union([z.number(), z.string()]));

const editSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  /** A live formula, or the plain value where no formula would work. */
  formula: z.optional(z.string()),
  value: z.optional(z.nullable(z.union([z.number(), z.string(), z.boolean()]))),
});

const findingSchema = z.object({
  rule: z.string(),
  severity: severitySchema,
  sheet: z.string(),
  cell: z.string(),
  table: z.string(),
  row: z.nullable(z.object({ code: z.nullable(z.string()), name: z.string(), level: z.string() })),
  message: z.string(),
  why: z.string(),
  action: z.string(),
  stated: statedSchema,
  expected: statedSchema,
  related: z.array(z.object({ cell: z.string(), relation: z.enum(['input', 'cause', 'follows', 'same']) })),
  /** The further cells that the same is said of, where a mistake that is repeated is told once. */
  repeated: z.array(z.string()),
  fix: z.nullable(z.object({ kind: z.enum(['safe', 'suggestion']), edits: z.array(editSchema) })),
});

/** A finding that the user has ignored in the workbook, with the reason and the day; it counts nowhere. */
const ignoredSchema = z.extend(findingSchema, { reason: z.string(), date: z.string() });

const nearestSchema = z.object({
  sheet: z.string(),
  row: z.int(),
  layout: z.string(),
  confidence: z.number(),
  missingRoles: z.array(z.string()),
});

/** A correction that the workbook remembers but that could not be applied. */
const unusedCorrectionSchema = z.object({
  sheet: z.string(),
  /** The header that the user has corrected, where it stood then. */
  range: z.string(),
  layout: z.nullable(z.string()),
  state: z.enum(['lost', 'unknown-form']),
});

const loneRowSchema = z.object({ cell: z.string(), code: z.nullable(z.string()), name: z.string() });

/** A second workbook that the file was compared with. */
const comparedSchema = z.object({
  source: z.enum(['renstra', 'previous']),
  name: z.string(),
  tables: z.array(z.object({ id: z.string(), layout: z.string(), year: z.nullable(z.int()) })),
  /** The tables that speak of the same thing: one of the file, one of the second workbook. */
  pairs: z.array(
    z.object({
      table: z.string(),
      other: z.string(),
      /** How many rows of the one were found in the other. */
      matched: z.int(),
      /** Whether that was enough to compare their figures. */
      isCompared: z.boolean(),
      /** Rows with figures that could not be matched. */
      ownOnly: z.array(loneRowSchema),
      otherOnly: z.array(loneRowSchema),
    }),
  ),
});

const fileSchema = z.object({
  path: z.string(),
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
  tables: z.array(tableSchema),
  /** Hidden sheets, which were not looked at. */
  hiddenSheets: z.array(z.string()),
  /** The closest guess where no table was found; null otherwise. */
  nearest: z.nullable(nearestSchema),
  unusedCorrections: z.array(unusedCorrectionSchema),
  compared: z.array(comparedSchema),
  findings: z.array(findingSchema),
  ignored: z.array(ignoredSchema),
});

export const reportSchema = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.literal('periksa-renja'), version: z.string() }),
  files: z.array(fileSchema),
  summary: z.object({
    files: z.int(),
    tables: z.int(),
    error: z.int(),
    warning: z.int(),
    info: z.int(),
  }),
});

export type Report = z.infer<typeof reportSchema>;
export type FileReport = z.infer<typeof fileSchema>;
export type FindingReport = z.infer<typeof findingSchema>;
export type TableReport = z.infer<typeof tableSchema>;
