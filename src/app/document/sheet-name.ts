/** What Excel allows. */
const LONGEST = 31;

/** A name for a sheet that Excel accepts and that none of the others has, case apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const plain = wanted.replaceAll(/[[\]:*?/\\]|\p{Cc}/gu, ' ').replaceAll(/\s+/g, ' ');
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const stem = plain.slice(0, LONGEST - suffix.length).replaceAll(/^[' ]+|[' ]+$/g, '');
    const name = (stem || '-') + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}
