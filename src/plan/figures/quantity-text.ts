import { parseDigits, styleOf, type NumberStyle, type StyleEvidence } from './number-style';
import type { NumberQuantity, Quantity } from './quantity';

/*
 * Figures typed as text, as planners type them: "25 org/bulan", "43.Buku", "Rp 87.026.000,00", "94,%", "29 Pilkades, 137 BPD".
 */

const NONE: Quantity = { kind: 'none' };

/** Words that say that there is no value (yet). */
const NO_VALUE =
  /^(n\s*[/.]?\s*a\.?|nihil|kosong|(belum|tidak|tdk|blm)\s+(ada|tersedia|terdata|dihitung|dilaksanakan)\b.*)$/i;

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/** Digits with their signs; a blank may stand beside a sign, where digits were broken by copying ("177.998 .700"). */
const DIGITS = String.raw`\d[\d.,]*(?:\s+[.,]\d[\d.,]*|[.,]\s+\d{3}(?!\d)[\d.,]*)*`;

/** One figure at the start of a text: a bound ("≥ 80"), a currency, a minus or an opening bracket, digits, "%". */
const FIGURE = new RegExp(
  String.raw`^(?:[<>≤≥±=~]+\s*)?(?:rp\.?\s*)?([-−(])?\s*(?:rp\.?\s*)?(${DIGITS}|,\d+)(?:,?-{1,2}(?!\d))?\s*(%+)?\)?`,
  'i',
);

/** The rest of a rate, whose second figure is no target of its own: "54 per 100.000 KH", "1,2 /1.000 penduduk". */
const RATE = /^\s*(?:[a-z]+\s+)?(?:per|\/)\s*1[.,]?0{2,3}(?:[.,]?0{3})*(?![\d.,]*\d)/i;

/** What a text in a figure cell says; a number is read in the given style unless its own signs leave no doubt. */
export function readText(text: string, style: NumberStyle): Quantity {
  const plain = text.replace(/^'/, '').replace(/\s+/g, ' ').trim();
  if (/^[-–—.\s]*$/.test(plain) || NO_VALUE.test(plain)) return NONE;
  if (ERROR.test(plain)) return { kind: 'error', error: plain };
  const first = readFigure(plain, style);
  if (!first) return { kind: 'text', text: plain };
  if (RATE.test(first.rest)) return withUnit(first.figure, first.rest);
  const parts = [first.figure];
  let rest = first.rest;
  // Further figures make it several targets; a figure in brackets explains the one before ("3 (tiga) dokumen", "6 Kelompok (BKB 2)").
  for (let next = nextFigure(rest, style); next; next = nextFigure(rest, style)) {
    parts.push({ ...next.figure, unit: null });
    parts[parts.length - 2] = withUnit(parts.at(-2)!, next.before);
    rest = next.rest;
  }
  const dangling = /^\s*(&|dan|,|\/|\+|;)\s*$/i.test(rest);
  parts[parts.length - 1] = withUnit(parts.at(-1)!, dangling ? '' : rest);
  if (parts.length > 1 || dangling) return { kind: 'several', text: plain, parts };
  return isUnit(rest) ? parts[0]! : { kind: 'text', text: plain };
}

interface ReadFigure {
  readonly figure: NumberQuantity;
  /** What follows it. */
  readonly rest: string;
}

function readFigure(text: string, style: NumberStyle): ReadFigure | null {
  const match = FIGURE.exec(text);
  const digits = match?.[2]?.replace(/\s+/g, '').replace(/[.,]$/, '').replace(/^,/, '0,');
  if (!match || !digits) return null;
  const evidence = styleOf(digits);
  const own = evidence === 'id' || evidence === 'en' ? evidence : style;
  const number = parseDigits(digits, own);
  if (number === null) return null;
  const isPercent = match[3] !== undefined;
  const decimals = decimalsOf(digits, evidence === null ? null : own) + (isPercent ? 2 : 0);
  const signed = match[1] === undefined ? number : -number;
  const figure: NumberQuantity = {
    kind: 'number',
    value: isPercent ? Number((signed / 100).toFixed(decimals)) : signed,
    unit: null,
    isPercent,
    decimals,
    textStyle: evidence ?? 'plain',
    isText: true,
  };
  return { figure, rest: text.slice(match[0].length) };
}

/** The next figure in what follows another one, and the words before it; null where none follows outside brackets. */
function nextFigure(rest: string, style: NumberStyle): (ReadFigure & { readonly before: string }) | null {
  const bare = rest.replace(/\([^)]*\)?/g, (inside) => ' '.repeat(inside.length));
  const at = /(?:^|[\s,;&/+x×-])(?=\d)/i.exec(bare);
  if (!at) return null;
  const start = at.index + at[0].length;
  const found = readFigure(rest.slice(start), style);
  return found && { ...found, before: rest.slice(0, start) };
}

/** Whether what follows a figure can be its unit: words, nothing, or signs without meaning. */
function isUnit(rest: string): boolean {
  return !/\d/.test(rest.replace(/\([^)]*\)?/g, ''));
}

function withUnit(figure: NumberQuantity, words: string): NumberQuantity {
  const unit = words
    .replace(/^[\s.,;:)-]+/, '')
    .replace(/^\(\s*[a-z]+(\s+[a-z]+)*\s*\)\s*(?=\w)/i, '')
    .replace(/[\s,;&/+-]+$|\s+(dan|x|×)\s*$/i, '')
    .trim();
  return { ...figure, unit: unit || null };
}

function decimalsOf(digits: string, style: StyleEvidence): number {
  const at = style === null ? -1 : digits.lastIndexOf(style === 'en' ? '.' : ',');
  return at < 0 ? 0 : digits.length - at - 1;
}
