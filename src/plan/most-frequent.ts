/** The key that was counted most often and how often, the first of equals; [null, 0] where nothing was counted. */
export function mostFrequent<Key>(counts: ReadonlyMap<Key, number>): readonly [Key | null, number] {
  const [most] = [...counts].sort(([, first], [, second]) => second - first);
  return most ?? [null, 0];
}
