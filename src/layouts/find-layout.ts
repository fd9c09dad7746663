import type { Layout } from './layout';
import { LAYOUTS } from './registry';

/** The form of an id such as "T-C.29". */
export function findLayout(id: string): Layout | undefined {
  return LAYOUTS.find((layout) => layout.id === id);
}
