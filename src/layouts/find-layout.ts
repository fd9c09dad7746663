import { DECLARED_LAYOUT } from './declared-layout';
import type { Layout } from './layout';
import { LAYOUTS } from './registry';

/** Every form, and the stand-in for tables that are none of ours but declare their formulas. */
export const ALL_LAYOUTS: readonly Layout[] = [...LAYOUTS, DECLARED_LAYOUT];

/** The form of an id such as "T-C.29". */
export function findLayout(id: string): Layout | undefined {
  return ALL_LAYOUTS.find((layout) => layout.id === id);
}
