import { extendsCode, formatCode, parentOfCode, type CodeParts } from '../codes/code';
import type { Level } from './level';

/** So many rows, one after the other, do not make the same slip. */
const FEWEST = 2;
const BELOW_PROGRAM: ReadonlySet<Level> = new Set(['kegiatan', 'sub-kegiatan']);

/**
 * The rows whose codes all belong to a kegiatan or program that the table has no row for: they are no part of the one that happens to
 * stand above them. One such row is sooner a slip in its code, so at least two in a row are taken.
 */
export function strayRows(
  inputs: readonly { readonly code: CodeParts | null }[],
  levels: readonly Level[],
): ReadonlySet<number> {
  const known = new Set(inputs.flatMap(({ code }) => (code ? [formatCode(code)] : [])));
  const strays = new Set<number>();
  let run: { readonly parent: string; readonly rows: number[] } | null = null;
  inputs.forEach(({ code }, index) => {
    const level = levels[index]!;
    if (level === 'indikator') return;
    const above: CodeParts | null = code && BELOW_PROGRAM.has(level) ? parentOfCode(code) : null;
    const text = above && formatCode(above);
    const parent = text !== null && !known.has(text) ? text : null;
    run =
      parent === null
        ? null
        : run?.parent === parent
          ? { parent, rows: [...run.rows, index] }
          : { parent, rows: [index] };
    if (run && run.rows.length >= FEWEST) for (const row of run.rows) strays.add(row);
  });
  return strays;
}

interface CodedParent {
  readonly code: CodeParts | null;
  readonly children: readonly { readonly code: CodeParts | null }[];
}

/** Whether a stray row may stand below another one: where nothing that goes with that one's own code stands there, its code may be wrong. */
export function mayStandBelow(code: CodeParts, { code: above, children }: CodedParent): boolean {
  if (above === null || extendsCode(code, above)) return true;
  return !children.some((child) => child.code !== null && extendsCode(child.code, above));
}
