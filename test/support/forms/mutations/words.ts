import { withRows, textOf, type FormCells } from '../form-sheet';
import type { Random } from '../random';
import { headerBlock, withHeadings, type Mutation } from './mutation';

/** Other words for the same thing, as regions use them. */
const SYNONYMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Perangkat Daerah|SKPD|OPD|\bPD\b/g, ['SKPD', 'OPD', 'PD', 'Perangkat Daerah', 'SKPD/OPD']],
  [/\bTahun (?=\(?20)/g, ['Th. ', 'TA ', 'Thn. ', 'Tahun Anggaran ', 'Th ']],
  [/s\/d|s\.d\.?|sampai dengan/g, ['s/d', 's.d.', 'sampai dengan', 's.d']],
  [/Program\s?\/\s?Kegiatan/g, ['Prog./Keg.', 'Program dan Kegiatan', 'Program / Kegiatan']],
  [/Indikator [Kk]inerja/g, ['Indikator', 'Indikator kinerja', 'Ind. Kinerja']],
  [/^Satuan$/g, ['Sat.', 'Satuan Target', 'Sat']],
  [/^Lokasi$/g, ['Lokasi Kegiatan', 'LOKASI', 'Lokasi Pelaksanaan']],
  [/^Catatan( Penting)?$/g, ['Catatan', 'Catatan Penting', 'Keterangan', 'Ket.']],
  [/Sumber [Dd]ana/g, ['Sumber Pendanaan', 'Sumber Dana', 'Sumber Anggaran']],
  [/Kebutuhan Dana\s?\/\s?Pagu Indikatif/g, ['Pagu Indikatif', 'Kebutuhan Dana', 'Pagu Anggaran']],
  [/Prakiraan Maju/g, ['Perkiraan Maju', 'Prakiraan maju']],
  [
    /Unit( Kerja)?( \S+)?( Daerah)? Penanggung Jawab/g,
    ['Penanggung Jawab', 'Perangkat Daerah Penanggungjawab', 'Unit Kerja Penanggungjawab'],
  ],
  [/^(No|NO)\.?$/g, ['No.', 'NO', 'Nomor', 'No. Urut']],
  [/^Kode$/g, ['Kode Rekening', 'KODE', 'Kode Program/Kegiatan', 'Kode Nomenklatur']],
  [/\(%\)/g, ['(persen)', '%', '( % )']],
  [/^Rp\.?$/g, ['Rp.', '(Rp)', 'Rupiah', 'Rp (ribu)']],
  [/^K$/g, ['Kinerja', '(K)', 'Fisik', 'Target K']],
  [/Kondisi Kinerja/g, ['Kondisi', 'Kondisi kinerja']],
  [/Triwulan/g, ['TW', 'Trw.', 'Triwulan ke-', 'Tribulan']],
  [/^(Besaran\s?\/\s?Volume|Volume)$/g, ['Volume/Besaran', 'Besaran/ Volume', 'Volume']],
  [/^Sasaran Strategis$/g, ['Sasaran', 'Sasaran Strategis OPD']],
  [/Realisasi Capaian/g, ['Realisasi', 'Capaian', 'Capaian Realisasi']],
  [/Tingkat Capaian/g, ['Tingkat Realisasi', 'Capaian', 'Persentase Capaian']],
  [/Target Capaian/g, ['Target', 'Target capaian']],
  [/Rasio Capaian/g, ['Rasio', 'Rasio capaian']],
];

/** Headings in other regions' words. */
export const synonyms: Mutation = {
  kind: 'synonyms',
  apply: (sheet, random) => {
    // One office uses one word for a thing throughout.
    const chosen = SYNONYMS.map(([pattern, words]) => [pattern, random.pick(words), random.chance(0.7)] as const);
    return withHeadings(
      sheet,
      (text) =>
        chosen.reduce((changed, [pattern, word, used]) => (used ? changed.replace(pattern, word) : changed), text),
      true,
    );
  },
};

const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at]! + word.slice(at),
  (word, at) => word.slice(0, at) + neighbour(word[at]!) + word.slice(at + 1),
];

/** A key next to the letter's. */
function neighbour(letter: string): string {
  const row = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((keys) => keys.includes(letter.toLowerCase()));
  return row ? row[(row.indexOf(letter.toLowerCase()) + 1) % row.length]! : letter;
}

/** Slips of typing: one in every third heading, in a word of six letters or more. */
export const typos: Mutation = {
  kind: 'typos',
  apply: (sheet, random) => withHeadings(sheet, (text) => (random.chance(0.35) ? withSlip(text, random) : text), true),
};

function withSlip(text: string, random: Random): string {
  const words = [...text.matchAll(/[A-Za-z]{6,}/g)];
  if (words.length === 0) return text;
  const { 0: word, index } = random.pick(words);
  const changed = random.pick(SLIPS)(word, random.integer(1, word.length - 3));
  return text.slice(0, index) + changed + text.slice(index + word.length);
}

const DAMAGES: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => replaceOne(text, / /g, '', random),
  (text, random) => replaceOne(text, / /g, '\n', random),
  (text, random) => replaceOne(text, / /g, '  ', random),
  (text, random) => replaceOne(text, /(?<=[a-z]{3})(?=[a-z]{3})/g, '-\n', random),
  (text, random) => replaceOne(text, /(?<=[a-z])l(?=[a-z])/g, 'I', random),
  (text, random) => replaceOne(text, /(?<=[a-z])i(?=[a-z])/g, '1', random),
  (text) => text.replace(/\bII\b/g, 'Il').replace(/\bIII\b/g, 'Ill'),
];

function replaceOne(text: string, pattern: RegExp, replacement: string, random: Random): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const { 0: found, index } = random.pick(places);
  return text.slice(0, index) + replacement + text.slice(index + found.length);
}

/** What recognition of scanned pages does to headings: lost spaces, broken lines, l for I, "Il" for II. */
export const scanDamage: Mutation = {
  kind: 'scan damage',
  apply: (sheet, random) =>
    withHeadings(sheet, (text) => (random.chance(0.4) ? random.pick(DAMAGES)(text, random) : text)),
};

export const capitals: Mutation = {
  kind: 'capitals',
  apply: (sheet) => withHeadings(sheet, (text) => text.toUpperCase(), true),
};

export const lowerCase: Mutation = {
  kind: 'lower case',
  apply: (sheet) => withHeadings(sheet, (text) => (text.length > 3 ? text[0]! + text.slice(1).toLowerCase() : text)),
};

/** Long headings typed over two rows of the sheet instead of wrapped in one cell. */
export const brokenOverRows: Mutation = {
  kind: 'headings over two rows',
  apply: (sheet, random) => {
    const { first } = headerBlock(sheet);
    const broken = sheet.rows[first]!.cells.map((cell) => {
      const words = textOf(cell).split(' ');
      return words.length > 2 && random.chance(0.7) ? random.integer(1, words.length - 1) : null;
    });
    if (broken.every((at) => at === null)) return null;
    const half = (from: boolean): FormCells =>
      sheet.rows[first]!.cells.map((cell, column) => {
        const at = broken[column];
        const words = textOf(cell).split(' ');
        if (at == null) return from ? cell : undefined;
        return { value: (from ? words.slice(0, at) : words.slice(at)).join(' '), bold: true };
      });
    const upper = { kind: 'header', cells: half(true) } as const;
    const lower = { kind: 'header', cells: half(false) } as const;
    const longer = withRows(sheet, first + 1, [lower]);
    const { last } = headerBlock(longer);
    return {
      ...longer,
      rows: longer.rows.map((row, index) => (index === first ? upper : row)),
      merges: longer.merges.filter(({ top, bottom }) => bottom < first || top > last),
    };
  },
};
