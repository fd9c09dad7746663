import * as fc from 'fast-check';
import {
  extendsCode,
  formatCode,
  levelOfCode,
  parentOfCode,
  writeCode,
  type CodeParts,
} from '../../src/plan/codes/code';
import {
  codeSchemeOf,
  parseSegments,
  writesGovernment,
  type CodeFlaw,
  type CodeScheme,
} from '../../src/plan/codes/code-scheme';
import { readCodeText } from '../../src/plan/codes/code-text';

const TWO_DIGITS: CodeScheme = { hasGovernment: true, government: '2', subKegiatanDigits: 2 };
const FOUR_DIGITS: CodeScheme = { ...TWO_DIGITS, subKegiatanDigits: 4 };
const WITHOUT_LEVEL: CodeScheme = { ...TWO_DIGITS, hasGovernment: false };

/** The code that a text is read as, and what is wrong with it. */
function read(text: string, scheme: CodeScheme): { code: CodeParts | null; flaws: readonly CodeFlaw[] } {
  const typed = readCodeText(text);
  if (!typed) return { code: null, flaws: ['unreadable'] };
  const { code, flaws } = parseSegments(typed.segments, scheme);
  return { code, flaws: [...typed.flaws, ...flaws] };
}

describe('A code as the list writes it', () => {
  it.each([
    ['1', 'urusan'],
    ['1.06', 'bidang-urusan'],
    ['1.06.01', 'program'],
    ['1.06.01.2.01', 'kegiatan'],
    ['1.06.01.2.01.03', 'sub-kegiatan'],
  ])('%s is a code of the level %s without a flaw', (text, level) => {
    const { code, flaws } = read(text, TWO_DIGITS);
    expect(flaws).toEqual([]);
    expect(formatCode(code!)).toBe(text);
    expect(levelOfCode(code!)).toBe(level);
  });
});

describe('A code in a broken shape', () => {
  it.each<[text: string, scheme: CodeScheme, code: string, flaws: CodeFlaw[]]>([
    ['1 06 01 2 1', TWO_DIGITS, '1.06.01.2.01', ['spaces', 'width']],
    ['1 6 1 2 1 3', TWO_DIGITS, '1.06.01.2.01.03', ['spaces', 'width']],
    ['1.3', TWO_DIGITS, '1.03', ['width']],
    ['2.1', TWO_DIGITS, '2.10', ['width']],
    ['2.2.03', TWO_DIGITS, '2.20.03', ['width']],
    ['3.3', TWO_DIGITS, '3.30', ['width']],
    ['1.06.01.2. 01.01', TWO_DIGITS, '1.06.01.2.01.01', ['spaces']],
    ['1.06.01.2.\n01.01', TWO_DIGITS, '1.06.01.2.01.01', ['spaces']],
    ['1.06.01.2.01.', TWO_DIGITS, '1.06.01.2.01', ['edges']],
    ["'1.06.01", TWO_DIGITS, '1.06.01', []],
    ['1.06.01.02.01', TWO_DIGITS, '1.06.01.2.01', ['width']],
    ['1.06.01.02.01.0003', FOUR_DIGITS, '1.06.01.2.01.0003', ['width']],
    ['1.06.01.05.03', TWO_DIGITS, '1.06.01.2.05.03', ['government-left-out']],
    ['1.06.01.05.0003', FOUR_DIGITS, '1.06.01.2.05.0003', ['government-left-out']],
    ['1.06.01.2,01', TWO_DIGITS, '1.06.01.2.01', ['separators']],
    ['1-06-01', TWO_DIGITS, '1.06.01', ['separators']],
    ['1.06.01 PROGRAM PENUNJANG', TWO_DIGITS, '1.06.01', ['name']],
    ['1.06.01.2.01 - Perencanaan', TWO_DIGITS, '1.06.01.2.01', ['name']],
    ['1.06.012.01', TWO_DIGITS, '1.06.01.2.01', ['joined']],
    ['1.0601.2.01', TWO_DIGITS, '1.06.01.2.01', ['joined']],
    ['1.06.01.201', TWO_DIGITS, '1.06.01.2.01', ['joined']],
    ['10601201', TWO_DIGITS, '1.06.01.2.01', ['joined']],
    ['106012010003', FOUR_DIGITS, '1.06.01.2.01.0003', ['joined']],
    ['1.06.01.2.010003', FOUR_DIGITS, '1.06.01.2.01.0003', ['joined']],
    ['1.O6.01.2.0l', TWO_DIGITS, '1.06.01.2.01', ['letters']],
    ['1.06.01.2.01.00003', FOUR_DIGITS, '1.06.01.2.01.0003', ['width']],
    ['1.06.01.2.01.3', FOUR_DIGITS, '1.06.01.2.01.0003', ['width']],
    ['1.06.01.2.01.003', TWO_DIGITS, '1.06.01.2.01.03', ['width']],
    ['x.xx.01', TWO_DIGITS, 'X.XX.01', ['generic']],
  ])('%j is read as %#: %s %s with its flaws named', (text, scheme, expected, flaws) => {
    const { code, flaws: found } = read(text, scheme);
    expect(code && formatCode(code)).toBe(expected);
    expect(found).toEqual(flaws);
  });

  it.each<[text: string, flaws: CodeFlaw[]]>([
    ['1.06.02.2', ['kegiatan-left-out']],
    ['1.06.2.13.0.00.01.0000', ['agency']],
    ['1.06.2.13.0.00.01', ['agency']],
    ['1.06.01.2.05.99999', ['unreadable']],
    ['1.06.00', ['unreadable']],
    ['Kode', ['unreadable']],
    ['A.1', ['unreadable']],
    ['III', ['unreadable']],
  ])('%j gives no code, and the reason is named', (text, flaws) => {
    expect(read(text, TWO_DIGITS)).toEqual({ code: null, flaws });
  });

  it('without the level digit, where the table never writes it, is that of a kabupaten and has no flaw', () => {
    const { code, flaws } = read('1.06.01.05.03', WITHOUT_LEVEL);
    expect(formatCode(code!)).toBe('1.06.01.2.05.03');
    expect(writeCode(code!, false)).toBe('1.06.01.05.03');
    expect(flaws).toEqual([]);
  });
});

describe('A table writes the level digit', () => {
  it.each([
    [['1.06.01', '1.06.01.2.01', '1.06.01.2.01.01'], true],
    [['1.06.01', '1.06.01.2.01'], true],
    [['1.06.01', '1.06.01.02.01'], true],
    [['1.06.01', '1.06.02.2', '1.06.02.2.01'], true],
    [['1.06.01', '1.06.01.01', '1.06.01.01.03'], false],
    [['1.06.01', '1.06.01.01', '1.06.01.02', '1.06.01.02.03'], false],
  ])('%p: %p', (codes, expected) => {
    expect(writesGovernment(codes.map((code) => code.split('.')))).toBe(expected);
  });
});

const pad = (digits: number) => (number: number) => String(number).padStart(digits, '0');
const bidang = fc.constantFrom(['1', '06'], ['2', '08'], ['2', '13'], ['3', '25'], ['5', '01']);
const part = fc.integer({ min: 1, max: 99 }).map(pad(2));

/** Any code of a kegiatan or sub kegiatan of a kabupaten, as the list could hold it. */
const codes = (digits: 2 | 4): fc.Arbitrary<CodeParts> =>
  fc
    .record({
      bidang,
      program: part,
      kegiatan: part,
      subKegiatan: fc.option(fc.integer({ min: 1, max: 99 }).map(pad(digits)), { nil: null }),
    })
    .map(({ bidang: [urusan, number], ...rest }) => ({ urusan, bidang: number, government: '2', ...rest }));

const DAMAGES: readonly [name: string, damage: (code: string) => string][] = [
  ['spaces for points', (code) => code.replaceAll('.', ' ')],
  ['a point at the end', (code) => `${code}.`],
  ['a line break behind each point', (code) => code.replaceAll('.', '.\n')],
  ['commas', (code) => code.replaceAll('.', ',')],
  ['no points at all', (code) => code.replaceAll('.', '')],
  ['an apostrophe', (code) => `'${code}`],
  ['a name behind it', (code) => `${code} Penyediaan Permakanan`],
  ['the level as "02"', (code) => code.replace('.2.', '.02.')],
];

describe.each([2, 4] as const)('Any code with sub kegiatan of %d digits', (digits) => {
  const scheme = { ...TWO_DIGITS, subKegiatanDigits: digits };

  it('comes back from its official text without a flaw', () => {
    fc.assert(
      fc.property(codes(digits), (code) => {
        expect(read(formatCode(code), scheme)).toEqual({ code, flaws: [] });
      }),
    );
  });

  it.each(DAMAGES)('comes back through %s', (_, damage) => {
    fc.assert(
      fc.property(codes(digits), (code) => {
        expect(read(damage(formatCode(code)), scheme).code).toEqual(code);
      }),
    );
  });

  it('extends its parent and not the parent of another program', () => {
    fc.assert(
      fc.property(codes(digits), (code) => {
        const parent = parentOfCode(code)!;
        expect(extendsCode(code, parent)).toBe(true);
        expect(extendsCode(code, { ...parent, program: code.program === '99' ? '98' : '99' })).toBe(false);
      }),
    );
  });

  it('tells how its table writes codes', () => {
    fc.assert(
      fc.property(fc.array(codes(digits), { minLength: 1 }), (list) => {
        const segments = list.map((code) => formatCode(code).split('.'));
        const hasSub = list.some(({ subKegiatan }) => subKegiatan !== null);
        expect(codeSchemeOf(segments)).toEqual({ ...scheme, subKegiatanDigits: hasSub ? digits : null });
      }),
    );
  });
});
