/**
 * Kode nomenklatur: urusan . bidang urusan . program . level (1 provinsi, 2 kabupaten/kota) . kegiatan . sub kegiatan
 * ("1.06.01.2.05.0003").
 */
import type { Level } from '../outline/level';

/** A code taken apart, as far as it goes. All texts are digits (or "X" for a generic urusan); null where it is shorter. */
export interface CodeParts {
  readonly urusan: string;
  readonly bidang: string | null;
  readonly program: string | null;
  /** The level of government; null where the document leaves it out. */
  readonly government: string | null;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
}

/** Kabupaten and kota are level 2; documents that leave the digit out mean it. */
const KABUPATEN_KOTA = '2';

/** How far down the outline a code reaches. */
export function levelOfCode(code: CodeParts): Level {
  if (code.subKegiatan !== null) return 'sub-kegiatan';
  if (code.kegiatan !== null) return 'kegiatan';
  if (code.program !== null) return 'program';
  return code.bidang !== null ? 'bidang-urusan' : 'urusan';
}

/** The code in its official shape; a left-out level digit is written as that of a kabupaten or kota. */
export function formatCode(code: CodeParts): string {
  return writeCode(code, true);
}

/** The code as a table writes it: with the level digit or without. */
export function writeCode(code: CodeParts, hasGovernment: boolean): string {
  const { urusan, bidang, program, kegiatan, subKegiatan } = code;
  const head = urusan + behindPoint(bidang) + behindPoint(program);
  if (kegiatan === null) return head;
  const government = hasGovernment ? (code.government ?? KABUPATEN_KOTA) : null;
  return head + behindPoint(government) + behindPoint(kegiatan) + behindPoint(subKegiatan);
}

const behindPoint = (part: string | null): string => (part === null ? '' : `.${part}`);

/** The code one level up (that of a kegiatan is its program's); null for an urusan. */
export function parentOfCode(code: CodeParts): CodeParts | null {
  if (code.subKegiatan !== null) return { ...code, subKegiatan: null };
  if (code.kegiatan !== null) return { ...code, government: null, kegiatan: null };
  if (code.program !== null) return { ...code, program: null };
  return code.bidang !== null ? { ...code, bidang: null } : null;
}

/** Whether a code is left as generic as the regulation prints it ("X.XX.01"), without the number of a bidang urusan. */
export function isGenericCode({ urusan, bidang }: CodeParts): boolean {
  return urusan === 'X' || bidang === 'XX';
}

/** Whether a code lies below another one in the outline; a generic bidang fits every other. */
export function extendsCode(child: CodeParts, parent: CodeParts): boolean {
  const isGeneric = isGenericCode(child) || isGenericCode(parent);
  const head = isGeneric || (child.urusan === parent.urusan && fits(child.bidang, parent.bidang));
  const isSameGovernment = parent.government === null || fits(child.government ?? KABUPATEN_KOTA, parent.government);
  return head && fits(child.program, parent.program) && isSameGovernment && fits(child.kegiatan, parent.kegiatan);
}

function fits(child: string | null, parent: string | null): boolean {
  return parent === null || child === parent;
}

/** The bidang urusan of every urusan: first and last number (Kepmendagri 050-5889/2021, unchanged in the lists since). */
const BIDANG: Readonly<Record<string, readonly [first: number, last: number]>> = {
  1: [1, 6],
  2: [7, 24],
  3: [25, 32],
  4: [1, 2],
  5: [1, 7],
  6: [1, 1],
  7: [1, 3],
  8: [1, 1],
  9: [1, 3],
};

/** Whether the list has such a bidang urusan ("1", "06"). */
export function isBidang(urusan: string, bidang: string): boolean {
  if (/^x$/i.test(urusan)) return /^xx$/i.test(bidang);
  const range = BIDANG[urusan];
  const number = Number(bidang);
  return range !== undefined && number >= range[0] && number <= range[1];
}
