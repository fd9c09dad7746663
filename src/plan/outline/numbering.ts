import type { Level } from './level';

/** How a running number is written: "I", "A", "1.", "1.2", "a.". The text tells apart dotted numbers of different depths. */
type Style = 'roman' | 'upper' | 'lower' | `depth-${number}`;

/** A row as far as its running number goes. */
export interface NumberedRow {
  /** What its "No" column holds. */
  readonly number: string;
  readonly name: string;
  /** The level that its name or its place already tells; null where nothing does. */
  readonly told: Level | null;
}

const CHAINS: readonly (readonly Level[])[] = [
  ['program', 'kegiatan', 'sub-kegiatan'],
  ['bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'],
  ['urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'],
];

/** Numbers must stand on at least this share of the rows with names before they tell anything. */
const NUMBERED_SHARE = 0.6;

/**
 * The levels that running numbers of several styles tell ("I" program, "1." kegiatan, "a." sub kegiatan), by row; null for rows
 * without one, and for all rows where the numbers do not tell an outline. The styles rank in the order in which they first appear; the
 * names of the rows above all others say where the chain begins.
 */
export function levelsOfNumbers(rows: readonly NumberedRow[]): readonly (Level | null)[] {
  const none = rows.map(() => null);
  const hasRomans = rows.some(({ number }) => /^[ivx]{2,}[.)]*$/i.test(number.trim()));
  const styles = rows.map(({ number }) => styleOf(number.trim(), hasRomans));
  const ranked = [...new Set(styles.filter((style) => style !== null))];
  const named = rows.filter(({ name }) => name.trim() !== '').length;
  const numbered = styles.filter((style) => style !== null).length;
  if (ranked.length < 2 || ranked.length > 5 || numbered < NUMBERED_SHARE * named) return none;
  const top = rows.flatMap(({ told }, index) => (styles[index] === ranked[0] && told ? [told] : []));
  const chain = chainFrom(top, ranked.length);
  if (!chain) return none;
  return styles.map((style) => (style === null ? null : chain[ranked.indexOf(style)]!));
}

/** The chain of levels that begins where the topmost rows say, if it is long enough. */
function chainFrom(told: readonly Level[], length: number): readonly Level[] | null {
  const counts = CHAINS.map((chain) => told.filter((level) => level === chain[0]).length);
  const most = Math.max(...counts);
  const said = CHAINS[counts.indexOf(most)]!;
  const chain = most > 0 ? said : CHAINS.find((one) => one.length >= length);
  return chain && chain.length >= length ? chain : null;
}

function styleOf(number: string, hasRomans: boolean): Style | null {
  const bare = number.replace(/[\s.)]+$/, '').replace(/^\(/, '');
  if (/^\d{1,2}(\.\d{1,2})*$/.test(bare)) return `depth-${bare.split('.').length}`;
  if (bare === 'I' || (hasRomans && /^[IVX]+$/.test(bare))) return 'roman';
  if (/^[A-Z]$/.test(bare)) return 'upper';
  return /^[a-z]$/.test(bare) ? 'lower' : null;
}
