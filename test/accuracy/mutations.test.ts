import { sampleOf, textOf, type Sample, type TableTruth } from '../support/forms/form-sheet';
import { COMPANIONS, MUTATIONS } from '../support/forms/mutations/mutations';
import { Random } from '../support/forms/random';
import { FORM_SAMPLES } from '../support/forms/samples';

/** Roles whose texts no mutation rewrites, but for a code put before a name. */
const TEXT_ROLES = ['name', 'indicator', 'goal', 'objective', 'strategy', 'policy', 'location', 'unit'];

/** The texts of the body below each text column of the truth, from its first row to its last. */
function textsOf({ sheet }: Sample, truth: TableTruth): string[][] {
  const rows = Array.from(sheet.rows).slice(truth.firstBodyRow ?? 0, (truth.lastBodyRow ?? -1) + 1);
  return (truth.columns ?? [])
    .filter(({ role }) => TEXT_ROLES.includes(role))
    .map(({ column }) => rows.map((row) => textOf(row?.[column])).filter((text) => text !== ''));
}

/** Whether all texts stand in the longer list in their order, each at the end of one there. */
function areWithin(texts: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const text of longer) if (at < texts.length && text.endsWith(texts[at]!)) at++;
  return at === texts.length;
}

describe('mutations keep the truth in step with the sheet', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.kind, mutation] as const))('%s', (_, { apply }) => {
    let applied = 0;
    for (const [index, { make }] of FORM_SAMPLES.entries()) {
      const plain = make(new Random(index));
      const changed = apply(plain, new Random(index));
      if (!changed) continue;
      applied++;
      const before = sampleOf(plain);
      const after = sampleOf(changed);
      const texts = textsOf(after, after.tables[0]!);
      textsOf(before, before.tables[0]!).forEach((column, at) => {
        expect(areWithin(column, texts[at] ?? [])).toBe(true);
      });
    }
    expect(applied).toBeGreaterThan(0);
  });

  it.each(COMPANIONS.map((companion) => [companion.kind, companion] as const))('%s', (_, { place }) => {
    for (const [index, { make }] of FORM_SAMPLES.entries()) {
      const forms = [make(new Random(index)), FORM_SAMPLES[0]!.make(new Random(index))] as const;
      const sample = place(...forms, new Random(index));
      expect(sample.tables.map((truth) => textsOf(sample, truth))).toEqual(
        forms.map((form) => textsOf(sampleOf(form), sampleOf(form).tables[0]!)),
      );
    }
  });
});
