import { codeSegments, formatCode, levelOfCode, parseCode, writesGovernment } from '../../src/plan/code';

describe('A code', () => {
  it.each([
    ['1.06', '1.06', 'bidang-urusan'],
    ['1.06.01', '1.06.01', 'program'],
    ['1.06.01.2.01', '1.06.01.2.01', 'kegiatan'],
    ['1.06.01.2.01.0003', '1.06.01.2.01.0003', 'sub-kegiatan'],
    ['1.06.01.2. 01.01.', '1.06.01.2.01.01', 'sub-kegiatan'],
    ['1 6 1 2 1 3', '1.06.01.2.01.03', 'sub-kegiatan'],
    ['1.06.01.02.01', '1.06.01.2.01', 'kegiatan'],
    ['x.xx.01', 'X.XX.01', 'program'],
  ])('"%s" is %s, a %s', (text, code, level) => {
    const parts = parseCode(codeSegments(text)!, true)!;
    expect(formatCode(parts)).toBe(code);
    expect(levelOfCode(parts)).toBe(level);
  });

  it('without the digit of the government gets that of a kabupaten', () => {
    const parts = parseCode(['1', '06', '01', '05', '03'], false)!;
    expect(formatCode(parts)).toBe('1.06.01.2.05.03');
    expect(levelOfCode(parts)).toBe('sub-kegiatan');
  });

  it.each(['Kode', 'A.1', '123456', ''])('is not what %p says', (text) => {
    expect(codeSegments(text)).toBeNull();
  });

  it.each([
    [['1.06.01', '1.06.01.2.01', '1.06.01.2.01.01'], true],
    [['1.06.01', '1.06.01.2.01'], true],
    [['1.06.01', '1.06.01.01', '1.06.01.01.03'], false],
  ])('%p: writes the digit of the government: %p', (codes, expected) => {
    expect(writesGovernment(codes.map((code) => code.split('.')))).toBe(expected);
  });
});
