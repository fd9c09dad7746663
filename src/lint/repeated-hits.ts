import type { RuleHit } from '../rules/rule';
import type { CellPosition } from '../sheet/address';
import { groupBy } from '../sheet/group-by';

/** A hit and the further cells that it speaks for. */
export interface GatheredHit extends RuleHit<unknown> {
  readonly repeated?: readonly CellPosition[];
}

/** From so many on, hits of one cause in a column, or in a table where the rule says so, are one mistake. */
const LEAST_REPEATED = 4;

/**
 * The hits of a rule, those of one cause in a column gathered into the first of them: a mistake repeated down a column is told once,
 * with its rows and all of its corrections.
 */
export function gatherRepeated(hits: readonly RuleHit<unknown>[]): GatheredHit[] {
  const groups = groupBy(hits, (hit) => {
    if (hit.cause === undefined) return hit;
    return `${hit.spread === 'table' ? '' : hit.column}/${hit.message}/${hit.cause}`;
  });
  return [...groups.values()].flatMap((group) => (group.length < LEAST_REPEATED ? group : [gathered(group)]));
}

function gathered(group: readonly RuleHit<unknown>[]): GatheredHit {
  const [first, ...others] = group as [RuleHit<unknown>, ...RuleHit<unknown>[]];
  const repeated = others.map(({ row, column }) => ({ row, column }));
  const edits = group.flatMap(({ fix }) => fix?.edits ?? []);
  return {
    ...first,
    related: [...(first.related ?? []), ...repeated.map((place) => ({ ...place, relation: 'same' as const }))],
    repeated,
    fix: first.fix ? { kind: first.fix.kind, edits } : null,
  };
}
