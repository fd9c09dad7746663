/** Whose affair an entry is. */
export type Region = 'provinsi' | 'kabupaten-kota';

/** One code of the nomenklatur. */
export interface NomenklaturEntry {
  /** In the official shape ("1.06.01.2.05.0003", "X.XX.01"). */
  readonly code: string;
  readonly name: string;
  /** The unit of a sub kegiatan; null where the list has none. */
  readonly unit: string | null;
  /** Null where the list does not say; then it may be either. */
  readonly region: Region | null;
  /** The sub kegiatan that this one has replaced ("1.02.02.1.02.0013"); null where the list names none. */
  readonly previous: string | null;
}

/** Where a list comes from. */
export type NomenklaturSource = 'sipd' | 'csv' | 'built-in';

/** A list as it was imported. Plain data: it can be stored and sent to a worker. */
export interface NomenklaturList {
  readonly source: NomenklaturSource;
  /** The name of the file; for the built-in list, of the documents. */
  readonly origin: string;
  /** The year that the file's name carries; null without one. */
  readonly year: number | null;
  readonly entries: readonly NomenklaturEntry[];
  /** Rows of the file that hold something but no code that can be read. */
  readonly unreadableRows: number;
}

/** How many entries of each level a list has. */
export interface NomenklaturCounts {
  readonly bidang: number;
  readonly program: number;
  readonly kegiatan: number;
  readonly subKegiatan: number;
  /** Sub kegiatan of provinces and of kabupaten/kota; 0 where the list does not tell them apart. */
  readonly provinsi: number;
  readonly kabupatenKota: number;
}

/** The levels of the outline by the parts that a code has. */
const PARTS = { bidang: 2, program: 3, kegiatan: 5, subKegiatan: 6 } as const;

/** How many parts a code has. */
export function codeLength(code: string): number {
  return code.split('.').length;
}

/** The code of the sub kegiatan's kegiatan, of the kegiatan's program, and so on; null at the top. */
export function parentCode(code: string): string | null {
  const parts = code.split('.');
  if (parts.length < 2) return null;
  // The level digit belongs to the kegiatan behind it.
  return parts.slice(0, parts.length === PARTS.kegiatan ? PARTS.program : parts.length - 1).join('.');
}

/** Counts a list's entries. */
export function countEntries({ entries }: NomenklaturList): NomenklaturCounts {
  const ofLength = (length: number): NomenklaturEntry[] => entries.filter(({ code }) => codeLength(code) === length);
  const subKegiatan = ofLength(PARTS.subKegiatan);
  const codes = (length: number): number => new Set(ofLength(length).map(({ code }) => code)).size;
  return {
    bidang: codes(PARTS.bidang),
    program: codes(PARTS.program),
    kegiatan: codes(PARTS.kegiatan),
    subKegiatan: subKegiatan.length,
    provinsi: subKegiatan.filter(({ region }) => region === 'provinsi').length,
    kabupatenKota: subKegiatan.filter(({ region }) => region === 'kabupaten-kota').length,
  };
}
