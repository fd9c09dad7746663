/** What a heading over one of several like columns says of its time: a year, a place in a row of years, or a quarter. */
export interface PeriodLabel {
  /** 2016 of "Tahun 2016"; null where no year is written out. */
  readonly year: number | null;
  /** 2 of "Tahun ke-2", "II", "Triwulan II"; null where there is no such number. */
  readonly place: number | null;
  /** -1 of "Tahun n-1"; null where the distance from n is not written. */
  readonly offset: number | null;
  /** Whether the text names years or quarters, or leaves that open ("II"). */
  readonly unit: 'year' | 'quarter' | null;
  /** Whether it says "s/d" (up to and including). */
  readonly toDate: boolean;
}

const TO_DATE = /^(s\s*[/.]?\s*d\b|sampai\s+dengan|hingga)[\s.]*/;
const UNIT = /^(tahun\s+anggaran|tahun|thn|th|ta|triwulan|triwln|triw|trw|tw|kuartal)(?![a-z])\.?\s*/;
/** Roman numbers, and what scanning makes of them. */
const ROMAN: Readonly<Record<string, number>> = {
  ...{ i: 1, l: 1, ii: 2, il: 2, li: 2, ll: 2, iii: 3, ill: 3, lll: 3, iil: 3, lii: 3, ili: 3, iv: 4, lv: 4, v: 5 },
  ...{ vi: 6, vl: 6, vii: 7, viii: 8 },
};

/** "Tahun ……", as a form says that is not filled in yet. */
const unwritten = (toDate: boolean): PeriodLabel => ({ year: null, place: null, offset: null, unit: 'year', toDate });

/** What one word of such a text is; a form not yet filled says "20..." for a year. */
function kindOfWord(word: string): 'year' | 'offset' | 'place' | null {
  if (/^(20|['’‘`])(\d\d|[.…x_-]+)[.]?$/.test(word)) return 'year';
  if (/^n([-+–]\d)?$/.test(word)) return 'offset';
  if (/^([1-9])\.?$/.test(word)) return 'place';
  return ROMAN[word.replace(/\.$/, '')] === undefined ? null : 'place';
}

/** Reads "2016", "Tahun 2016", "Th. ke-1", "n-2", "II", "TW II", "s.d. Triwulan III"; null for a text that says anything else. */
export function readPeriodLabel(text: string): PeriodLabel | null {
  let rest = text
    .toLowerCase()
    .replace(/[()[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const toDate = TO_DATE.exec(rest);
  rest = rest.slice(toDate?.[0].length ?? 0);
  const unit = UNIT.exec(rest);
  rest = rest
    .slice(unit?.[0].length ?? 0)
    .replace(/^ke(?![a-z])[\s-]*/, '')
    .replace(/\bn\s*([-+–])\s*(\d)/g, 'n$1$2')
    .trim();
  const isUnwritten = /[.…_]{3,}|…/.test(rest) && !/20/.test(rest);
  if (isUnwritten) rest = rest.replace(/[.…_]{2,}|…/g, '').trim();
  if (isUnwritten && rest === '') return unwritten(toDate !== null);
  const found = new Map(rest.split(' ').map((word) => [kindOfWord(word), word.replace(/[.-]+$/, '')]));
  if (found.has(null) || found.size !== rest.split(' ').length) return null;
  const [offset, place] = [found.get('offset'), found.get('place')];
  const year = found.get('year')?.replace(/^['’‘`]/, '20');
  const number = place === undefined ? null : (ROMAN[place] ?? Number(place));
  return {
    year: year === undefined || !/\d{4}/.test(year) ? null : Number(year),
    place: number,
    offset: offset === undefined ? null : Number(offset.replace(/[n\s]/g, '').replace('–', '-') || '0'),
    unit: unit === null ? (year === undefined ? null : 'year') : /^(tr|tw|ku)/.test(unit[1]!) ? 'quarter' : 'year',
    toDate: toDate !== null,
  };
}
