import * as z from 'zod/mini';
import type { HeaderAnchor, ReadingCorrection, TableCorrection } from '../table/corrections/table-correction';
import type { Memory } from './memory';

const place = z.int().check(z.minimum(0));

const headerSchema: z.ZodMiniType<HeaderAnchor> = z.object({
  top: place,
  left: place,
  bottom: place,
  right: place,
  digest: z.string(),
  text: z.string(),
  at: z.tuple([place, place]),
});

const rowSchema = z.object({ row: place, digest: z.string() });

const columnSchema = z.object({
  column: place,
  role: z.nullable(z.string()),
  measure: z.nullable(z.enum(['k', 'rp', 'percent'])),
  year: z.nullable(z.int()),
  quarter: z.nullable(z.literal([1, 2, 3, 4])),
  side: z.nullable(z.enum(['rkpd', 'analysis'])),
});

const readingSchema: z.ZodMiniType<ReadingCorrection> = z.object({
  kind: z.literal('table'),
  sheet: z.string(),
  header: headerSchema,
  layout: z.string(),
  year: z.optional(z.int()),
  firstRow: z.optional(rowSchema),
  lastRow: z.optional(rowSchema),
  columns: z.array(columnSchema),
});

const correctionSchema: z.ZodMiniType<TableCorrection> = z.union([
  readingSchema,
  z.object({ kind: z.literal('no-table'), sheet: z.string(), header: headerSchema }),
]);

/** The corrections that a workbook remembers; what a newer program has put beside them is passed over, and stays in the memory. */
export function rememberedCorrections({ corrections }: Memory): readonly TableCorrection[] {
  return corrections.flatMap((entry) => {
    const parsed = correctionSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The memory with one correction in the place of another; without `next` it is only taken away. */
export function withCorrection(memory: Memory, before: TableCorrection | null, next: TableCorrection | null): Memory {
  const isBefore = (entry: unknown): boolean => {
    const parsed = correctionSchema.safeParse(entry);
    return before !== null && parsed.success && isSame(parsed.data, before);
  };
  const kept = memory.corrections.filter((entry) => !isBefore(entry));
  return { ...memory, corrections: next ? [...kept, next] : kept };
}

/** Whatever the order of its fields: one of the two may have gone through another program. */
function isSame(one: TableCorrection, other: TableCorrection): boolean {
  const text = (correction: TableCorrection): string => JSON.stringify(correctionSchema.parse(correction));
  return text(one) === text(other);
}
