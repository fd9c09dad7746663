import type { HostErrorCode } from '../port';
import { asHostError } from './errors';

/**
 * Asks for all items at once; where Excel refuses with a code that may mean a single item, for each half, and so on, until only the
 * items remain that it cannot answer for: these give null. Any other failure is passed on, for then nothing can be asked at all.
 */
export async function askTolerantly<Item, Answer>(
  items: readonly Item[],
  ask: (items: readonly Item[]) => Promise<readonly Answer[]>,
  mayMeanAnItem: (code: HostErrorCode) => boolean,
): Promise<(Answer | null)[]> {
  if (items.length === 0) return [];
  try {
    return [...(await ask(items))];
  } catch (error) {
    if (!mayMeanAnItem(asHostError(error).code)) throw error;
    if (items.length === 1) return [null];
  }
  const middle = Math.ceil(items.length / 2);
  const first = await askTolerantly(items.slice(0, middle), ask, mayMeanAnItem);
  return [...first, ...(await askTolerantly(items.slice(middle), ask, mayMeanAnItem))];
}
