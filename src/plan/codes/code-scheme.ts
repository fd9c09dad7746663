import { isBidang, isGenericCode, type CodeParts } from './code';
import type { WritingFlaw } from './code-text';
import { mostFrequent } from '../most-frequent';

/** How a table writes its codes. */
export interface CodeScheme {
  /** Whether the level digit is written: then a kegiatan has five segments and a sub kegiatan six, else four and five. */
  readonly hasGovernment: boolean;
  /** The level digit that most codes carry. */
  readonly government: string;
  /** How many digits most sub kegiatan have: two until 2022, four since; null where the table has none. */
  readonly subKegiatanDigits: 2 | 4 | null;
}

/** What may be wrong with a code's text; the first ones leave the code readable. */
export type CodeFlaw =
  | WritingFlaw
  | 'width' // a part has too few or too many digits
  | 'joined' // a separator is missing
  | 'government-left-out' // the level digit is missing here, other rows write it
  | 'generic' // X.XX where the bidang urusan belongs
  | 'kegiatan-left-out' // it ends with the level digit
  | 'agency' // the code of the perangkat daerah
  | 'unreadable';

/** A code as far as it could be read. */
export interface ParsedCode {
  readonly code: CodeParts | null;
  readonly flaws: readonly CodeFlaw[];
}

/** Tells how a table writes codes from the segments of all of them. */
export function codeSchemeOf(codes: readonly (readonly string[])[]): CodeScheme {
  const hasGovernment = writesGovernment(codes);
  const depth = hasGovernment ? 5 : 4;
  const digits = codes.flatMap((segments): (2 | 4)[] => {
    const length = segments[depth]?.length;
    return length === 2 || length === 4 ? [length] : [];
  });
  const levels = codes.flatMap(({ length, 3: level }) => (length > 4 && level ? [String(Number(level))] : []));
  return {
    hasGovernment,
    government: (hasGovernment ? commonest(levels) : null) ?? '2',
    subKegiatanDigits: commonest<2 | 4>(digits),
  };
}

function commonest<Item>(items: readonly Item[]): Item | null {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return mostFrequent(counts)[0];
}

/** Whether codes are written with the level digit; each code whose length or digits say so has a vote. */
export function writesGovernment(codes: readonly (readonly string[])[]): boolean {
  const fours = codes.filter(({ length }) => length === 4);
  const fives = codes.filter(({ length }) => length === 5);
  const sixes = codes.filter(({ length }) => length === 6);
  const fourths = new Set(fives.map((segments) => segments[3]!));
  const isPaddedLevel = fours.length === 0 && fourths.size === 1 && /^0[1-8]$/.test([...fourths][0]!);
  const votes = [
    2 * sixes.length,
    ...fives.map((segments) => (isPaddedLevel ? 1 : voteOfLevel(segments))),
    // "1.06.02.2" has lost its kegiatan, it says nothing against the level digit.
    ...fours.map((segments) => (voteOfLevel(segments) === 2 ? 0 : -1)),
  ];
  return votes.reduce((sum, vote) => sum + vote, 0) >= 0;
}

/** One digit among parts of two is the level; where all parts have lost their zeros it may as well be the kegiatan. */
function voteOfLevel([, , program, level]: readonly string[]): number {
  if (!/^[1-8]$/.test(level!)) return -1;
  return program!.length > 1 ? 2 : 0.5;
}

/** Codes with a joined part may have so many digits in all, down to each level of the outline. */
const JOINED_LENGTHS: Readonly<Record<'with' | 'without', readonly number[]>> = {
  with: [3, 5, 8, 10, 12],
  without: [3, 5, 7, 9, 11],
};

/**
 * Takes segments apart as the table writes them. Digits that a part has lost, or has too many of, are mended; so are missing
 * separators and a level digit that only this code leaves out. What was mended is said in `flaws`.
 */
export function parseSegments(segments: readonly string[], scheme: CodeScheme): ParsedCode {
  const isTooLong = segments.slice(0, 3).some(({ length }) => length > 2);
  const placed = placeSegments(segments, scheme);
  if (placed && !isTooLong) return withGeneric(placed);
  const cut = cutDigits(segments, scheme);
  if (cut) return withGeneric({ code: cut, flaws: ['joined'] });
  if (placed) return withGeneric(placed);
  const isAgency = segments.length > 6 && segments.slice(2).some((segment) => /^0+$/.test(segment));
  return { code: null, flaws: [isAgency ? 'agency' : 'unreadable'] };
}

function withGeneric({ code, flaws }: ParsedCode): ParsedCode {
  return code && isGenericCode(code) ? { code, flaws: [...flaws, 'generic'] } : { code, flaws };
}

/** The segments in their places; null where one does not fit. */
function placeSegments(segments: readonly string[], scheme: CodeScheme): ParsedCode | null {
  const { 0: urusan, 1: bidang, 2: program, length } = segments;
  if (urusan === undefined || length > 6) return null;
  const flaws: CodeFlaw[] = [];
  const below = belowProgram(segments.slice(3), scheme, flaws);
  if (!below) return null;
  const code: CodeParts = {
    urusan: urusanOf(urusan, flaws),
    bidang: bidang === undefined ? null : bidangOf(urusan, bidang, flaws),
    program: program === undefined ? null : twoDigits(program, flaws),
    government: below.government === undefined ? null : levelDigit(below.government, flaws),
    kegiatan: below.kegiatan === undefined ? null : twoDigits(below.kegiatan, flaws),
    subKegiatan: below.subKegiatan === undefined ? null : subKegiatanOf(below.subKegiatan, scheme, flaws),
  };
  if (hasEmptyPart(code)) return null;
  // Without its kegiatan the code would pass for that of the program.
  return {
    code: flaws.includes('kegiatan-left-out') ? null : code,
    flaws: flaws.length > 1 ? [...new Set(flaws)] : flaws,
  };
}

function hasEmptyPart({ urusan, bidang, program, government, kegiatan, subKegiatan }: CodeParts): boolean {
  return urusan === '' || bidang === '' || program === '' || government === '' || kegiatan === '' || subKegiatan === '';
}

interface BelowProgram {
  readonly government?: string;
  readonly kegiatan?: string;
  readonly subKegiatan?: string;
}

/** Which of the segments behind the program is what; null where there are too many. */
function belowProgram(rest: readonly string[], scheme: CodeScheme, flaws: CodeFlaw[]): BelowProgram | null {
  const { 0: first, 1: second, 2: third } = rest;
  if (first === undefined) return {};
  if (third !== undefined) return { government: first, kegiatan: second, subKegiatan: third };
  if (!scheme.hasGovernment) return { kegiatan: first, subKegiatan: second };
  const isLevel = first.length === 1 || (second !== undefined && isPaddedLevel(first, second, scheme));
  if (!isLevel) {
    flaws.push('government-left-out');
    return { kegiatan: first, subKegiatan: second };
  }
  if (second === undefined) flaws.push('kegiatan-left-out');
  return { government: first, kegiatan: second };
}

/** "02" before a kegiatan is the level digit; four digits behind it make it a kegiatan itself. */
function isPaddedLevel(segment: string, next: string, { government }: CodeScheme): boolean {
  return next.length <= 2 && segment.length === 2 && Number(segment) === Number(government);
}

function urusanOf(segment: string, flaws: CodeFlaw[]): string {
  if (/^x+$/i.test(segment)) return 'X';
  const digit = String(Number(segment));
  if (segment.length > 1) flaws.push('width');
  return segment.length <= 2 && /^[1-9]$/.test(digit) ? digit : '';
}

/** Two digits. A cell that holds a number has lost a zero in front (1.3 for 1.03) or behind (2.1 for 2.10). */
function bidangOf(urusan: string, segment: string, flaws: CodeFlaw[]): string {
  const isCutBehind = segment.length === 1 && !isBidang(urusan, segment) && isBidang(urusan, `${segment}0`);
  if (!isCutBehind) return twoDigits(segment, flaws);
  flaws.push('width');
  return `${segment}0`;
}

/** Two digits, mended; "" where the segment cannot be such a part. */
function twoDigits(segment: string, flaws: CodeFlaw[]): string {
  if (/^x+$/i.test(segment)) return 'XX';
  const number = Number(segment);
  if (segment.length > 3 || number > 99 || number === 0) return '';
  if (segment.length !== 2) flaws.push('width');
  return String(number).padStart(2, '0');
}

function levelDigit(segment: string, flaws: CodeFlaw[]): string {
  if (segment.length > 1) flaws.push('width');
  return segment.length <= 2 ? String(Number(segment)) : '';
}

/** Two digits or four; any other number of digits is brought to the one that the table has. */
function subKegiatanOf(segment: string, scheme: CodeScheme, flaws: CodeFlaw[]): string {
  const number = Number(segment);
  if (!/^\d{1,6}$/.test(segment) || number === 0) return '';
  if (segment.length === 2 || segment.length === 4) return segment;
  flaws.push('width');
  const digits = scheme.subKegiatanDigits ?? (segment.length === 1 ? 2 : 4);
  const mended = String(number).padStart(digits, '0');
  return mended.length === digits ? mended : '';
}

/** A code whose separators are missing in places, cut where the list has its parts; null where the digits make no code. */
function cutDigits(segments: readonly string[], { hasGovernment }: CodeScheme): CodeParts | null {
  const digits = segments.join('');
  const lengths = JOINED_LENGTHS[hasGovernment ? 'with' : 'without'];
  if (!/^\d+$/.test(digits) || !lengths.includes(digits.length)) return null;
  const behind = hasGovernment ? 6 : 5;
  const part = (from: number, to?: number): string | null => digits.slice(from, to) || null;
  const code: CodeParts = {
    urusan: digits[0]!,
    bidang: part(1, 3),
    program: part(3, 5),
    government: hasGovernment ? part(5, 6) : null,
    kegiatan: part(behind, behind + 2),
    subKegiatan: part(behind + 2),
  };
  const isWhole = Object.values(code).every((value: string | null) => value === null || Number(value) > 0);
  return isWhole && isBidang(code.urusan, code.bidang!) && Number(code.government ?? 1) <= 8 ? code : null;
}
