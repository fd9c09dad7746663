/** Rows that are taken for a kegiatan and its sub kegiatan: how many rows stand below the first. */
export interface Group {
  readonly at: number;
  readonly children: number;
}

type Amounts = readonly (number | null)[];

interface RowAmounts {
  readonly amounts: Amounts;
}

/**
 * Cuts a program's block of rows into kegiatan with their sub kegiatan where some of them do not add up, so that only the program's own
 * amounts can tell. `sound` are the groups that add up; what lies between them is taken for one kegiatan each. It holds where the
 * program is the sum of all these kegiatan, or of what stands below them; one of the sound groups may then be so by accident, as where
 * a row stands twice. Null where it does not hold.
 */
export function groupsUnderProgram(
  program: Amounts,
  rows: readonly RowAmounts[],
  sound: readonly Group[],
): readonly Group[] | null {
  // A group of two rows that happen to be equal is the likeliest accident.
  const bySize = [...sound].sort((one, other) => one.children - other.children);
  const attempts = [sound, ...bySize.map((dropped) => sound.filter((group) => group !== dropped))];
  for (const attempt of attempts) {
    const groups = groupsWithGaps(program, rows, attempt);
    if (groups) return groups;
  }
  return null;
}

function groupsWithGaps(
  program: Amounts,
  rows: readonly RowAmounts[],
  sound: readonly Group[],
): readonly Group[] | null {
  const groups: Group[] = [];
  let next = 0;
  for (const group of [...sound, { at: rows.length, children: 0 }]) {
    if (group.at > next) groups.push({ at: next, children: group.at - next - 1 });
    if (group.at < rows.length) groups.push(group);
    next = group.at + group.children + 1;
  }
  const kegiatan = groups.map(({ at }) => rows[at]!.amounts);
  const below = groups.map(({ at, children }) =>
    children === 0 ? rows[at]!.amounts : sumOf(rows.slice(at + 1, at + children + 1).map(({ amounts }) => amounts)),
  );
  return isSum(program, kegiatan) || isSum(program, below) ? groups : null;
}

/** Whether amounts are, in at least half of their columns, the sum of others. */
export function isSum(amounts: Amounts, parts: readonly Amounts[]): boolean {
  const sums = sumOf(parts);
  const compared = amounts.flatMap((amount, index) => (amount ? [index] : []));
  const equal = compared.filter((index) => Math.abs(amounts[index]! - sums[index]!) < 1);
  return equal.length > 0 && equal.length >= compared.length / 2;
}

function sumOf(parts: readonly Amounts[]): number[] {
  return (parts[0] ?? []).map((_, index) => parts.reduce((total, part) => total + (part[index] ?? 0), 0));
}
