import type { ChosenKinds } from '../plan/indicators/chosen-kinds';
import type { IndicatorKind } from '../plan/indicators/indicator-kind';
import type { Memory } from './memory';

/** The kinds of indicators, in the order in which they are offered. */
export const INDICATOR_KINDS: readonly IndicatorKind[] = ['akumulasi', 'posisi', 'tren-negatif'];

/** The kinds of indicators that a workbook remembers; a kind that only a newer program knows is passed over. */
export function rememberedKinds({ kinds }: Memory): ChosenKinds {
  const known = Object.entries(kinds).flatMap(([key, kind]) => {
    const own = INDICATOR_KINDS.find((candidate) => candidate === kind);
    return own ? [[key, own] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The memory with some kinds chosen anew, by key; null gives one back to the guess. */
export function withKinds(memory: Memory, changes: ReadonlyMap<string, IndicatorKind | null>): Memory {
  const kinds = new Map([...Object.entries(memory.kinds), ...changes]);
  return { ...memory, kinds: Object.fromEntries([...kinds].filter(([, kind]) => kind !== null)) };
}
