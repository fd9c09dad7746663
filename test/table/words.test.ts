import { headerWords, isSameWord, Vocabulary } from '../../src/table/headers/words';
import { saysToDate, yearsIn } from '../../src/table/columns/years';

describe('The words of a header', () => {
  it.each([
    ['Target Renja Perangkat Daerah Tahun (2022)', 'target renja pd tahun'],
    ['Target Renja SKPD Th. 2022', 'target renja pd tahun'],
    ['Target Renja OPD TA 2022', 'target renja pd tahun'],
    ['Target Rencana Kerja\nPerangkat  Daerah', 'target renja pd'],
    ['Realisasi s/d Tahun 2021', 'realisasi sd tahun'],
    ['Realisasi s.d. Tahun 2021', 'realisasi sd tahun'],
    ['Realisasi sampai dengan tahun 2021', 'realisasi sd tahun'],
    ['Tingkat Realisasi (%)', 'tingkat realisasi persen'],
    ['Prosentase Realisasi', 'persen realisasi'],
  ])('%p are "%s"', (text, words) => {
    expect(headerWords(text).join(' ')).toBe(words);
  });
});

describe('Two words', () => {
  it.each([
    ['realisasi', 'relisasi'],
    ['realisasi', 'realiasasi'],
    ['target', 'taregt'],
    ['capaian', 'capaiaan'],
  ])('%s and %s are one, misspelt', (first, second) => {
    expect(isSameWord(first, second)).toBe(true);
  });

  it.each([
    ['kode', 'koda'],
    ['renja', 'kerja'],
    ['target', 'tingkat'],
    ['renja', 'renstra'],
    ['program', 'progres'],
  ])('%s and %s are two', (first, second) => {
    expect(isSameWord(first, second)).toBe(false);
  });

  it.each([
    [['tar', 'get'], ['target']],
    [
      ['rasi', 'o', 'capaian'],
      ['rasio', 'capaian'],
    ],
    [['n', 'o'], ['no']],
    [['target', 'k'], ['target']],
    [
      ['target', 'x', 'rasio'],
      ['target', 'rasio'],
    ],
  ])('%p cut apart by scanning are %p', (bits, words) => {
    expect(new Vocabulary(['target', 'rasio', 'capaian', 'no']).resolveAll(bits)).toEqual(words);
  });

  it('are looked up once and remembered', () => {
    const vocabulary = new Vocabulary(['realisasi', 'target']);
    expect(['relisasi', 'target', 'pagu', 'relisasi'].map((word) => vocabulary.resolve(word))).toEqual([
      'realisasi',
      'target',
      null,
      'realisasi',
    ]);
  });
});

describe('The years of a header', () => {
  it.each([
    ['Tahun Lalu (2022)', [{ year: 2022, toDate: false }]],
    ['s/d Tahun berjalan (tahun 2024)', [{ year: 2024, toDate: true }]],
    [
      'Tahun 2021 s/d 2023',
      [
        { year: 2021, toDate: false },
        { year: 2023, toDate: true },
      ],
    ],
    ['Tahun ke-3', []],
    ['Nomor 120241', []],
  ])('%s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it.each(['s/d', 's.d.', 'S / D', 'sampai dengan'])('%s means up to', (text) => {
    expect(saysToDate(`Realisasi ${text} tahun`)).toBe(true);
  });
});
