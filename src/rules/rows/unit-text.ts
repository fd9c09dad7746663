/** What the field's abbreviations of units stand for. */
const SYNONYMS: Readonly<Record<string, string>> = {
  org: 'orang',
  dok: 'dokumen',
  doc: 'dokumen',
  bln: 'bulan',
  thn: 'tahun',
  th: 'tahun',
  keg: 'kegiatan',
  lap: 'laporan',
  pkt: 'paket',
  bh: 'buah',
  kel: 'kelurahan',
  kec: 'kecamatan',
  kab: 'kabupaten',
  klpk: 'kelompok',
  klp: 'kelompok',
  lbr: 'lembar',
  prosen: 'persen',
  '%': 'persen',
  kepalakeluarga: 'kk',
  ob: 'orang/bulan',
  oh: 'orang/hari',
};

/** A unit without capitals, points, spaces and abbreviations: "Org /Bulan" and "orang/bulan" are one. */
export function plainUnit(unit: string): string {
  const parts = unit
    .toLowerCase()
    .replace(/[.()]/g, '')
    .split('/')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .map((part) => SYNONYMS[part] ?? part);
  return parts.filter((part) => part !== '').join('/');
}

/**
 * Whether two units mean the same, as far as one can tell: equal but for capitals, abbreviations and slips of one letter, or one
 * with a further word ("orang" and "orang peserta").
 */
export function isSameUnit(one: string, other: string): boolean {
  const [first, second] = [plainUnit(one), plainUnit(other)];
  if (first === second || first === '' || second === '') return true;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return true;
  return short.length >= 4 && isOneSlipAway(short, long);
}

/** Whether one letter was left out, added or mistyped. */
function isOneSlipAway(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
