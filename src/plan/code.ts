/**
 * Kode nomenklatur: urusan . bidang urusan . program . level (1 provinsi, 2 kabupaten/kota) . kegiatan . sub kegiatan
 * ("1.06.01.2.05.0003"), and the broken shapes in which documents hold it.
 */
import type { Level } from './level';

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

/** The segments that a code's text holds: "1.06.01.2. 01.01." → 1, 06, 01, 2, 01, 01; null when it is no code. */
export function codeSegments(text: string): string[] | null {
  const segments = text
    .trim()
    .replace(/^'/, '')
    .split(/[.,\s/-]+/)
    .filter((segment) => segment !== '');
  const isCode =
    segments.length > 0 && segments.length <= 8 && segments.every((segment) => /^(\d{1,5}|x{1,2})$/i.test(segment));
  return isCode ? segments : null;
}

/**
 * Takes segments apart, given whether the table writes the government's level digit. Returns null for more segments than a
 * code has.
 */
export function parseCode(segments: readonly string[], hasGovernment: boolean): CodeParts | null {
  const [urusan, bidang, program, ...rest] = segments;
  if (urusan === undefined || segments.length > 6) return null;
  const [government, kegiatan, subKegiatan] = hasGovernment ? rest : [undefined, ...rest];
  if (!hasGovernment && rest.length > 2) return null;
  return {
    urusan: urusan.toUpperCase(),
    bidang: padded(bidang),
    program: padded(program),
    government: government === undefined ? null : String(Number(government)),
    kegiatan: padded(kegiatan),
    subKegiatan: padded(subKegiatan),
  };
}

/** Two digits at least: a cell that holds a number has lost its leading zero. */
function padded(segment: string | undefined): string | null {
  if (segment === undefined) return null;
  return /^\d$/.test(segment) ? `0${segment}` : segment.toUpperCase();
}

/**
 * Whether codes are written with the level digit: then a kegiatan has five segments and a sub kegiatan six; without it they
 * have four and five.
 */
export function writesGovernment(codes: readonly (readonly string[])[]): boolean {
  const lengths = new Set(codes.map((segments) => segments.length));
  if (lengths.has(6)) return true;
  if (lengths.has(4)) return false;
  return codes.every((segments) => segments.length < 5 || /^0?[1-8]$/.test(segments[3]!));
}

/** How far down the outline a code reaches. */
export function levelOfCode(code: CodeParts): Level {
  if (code.subKegiatan !== null) return 'sub-kegiatan';
  if (code.kegiatan !== null) return 'kegiatan';
  if (code.program !== null) return 'program';
  return code.bidang !== null ? 'bidang-urusan' : 'urusan';
}

/** The code in its official shape; a left-out level digit is written as that of a kabupaten or kota. */
export function formatCode(code: CodeParts): string {
  const head = [code.urusan, code.bidang, code.program].filter((part) => part !== null);
  if (code.kegiatan === null) return head.join('.');
  const tail = [code.government ?? KABUPATEN_KOTA, code.kegiatan, code.subKegiatan].filter((part) => part !== null);
  return [...head, ...tail].join('.');
}
