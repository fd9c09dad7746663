import type { Random } from './random';
import { AGENCIES, REGIONS, type Agency, type Entry } from './vocabulary';

export type Level = 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subKegiatan';

/** A target with its unit; quantities rise (or fall) by a step per year. */
export interface SampleIndicator {
  readonly text: string;
  readonly unit: string;
  readonly base: number;
  readonly step: number;
}

/** A row's place in the outline with its figures; sums of children hold for every year. */
export interface OutlineNode {
  readonly level: Level;
  /** "1.06.01.2.01.03" */
  readonly code: string;
  /** "I", "1.", "a." */
  readonly label: string;
  readonly name: string;
  readonly indicators: readonly SampleIndicator[];
  readonly children: readonly OutlineNode[];
  /** Of a sub kegiatan: rupiah in 2020 and their growth per year. */
  readonly amount: number;
  readonly growth: number;
}

/** What a made-up table tells about: one agency, its programs, the year n. */
export interface Story {
  readonly agency: Agency;
  readonly region: string;
  /** The year n of a Renja, the first year of a Renstra. */
  readonly year: number;
  readonly programs: readonly OutlineNode[];
}

export interface StorySize {
  readonly programs: number;
  readonly kegiatan: number;
  readonly subKegiatan: number;
}

export function makeStory(random: Random, size: StorySize): Story {
  const agency = random.pick(AGENCIES);
  const own = random.some(agency.programs.slice(1), size.programs - 1);
  const programs = [agency.programs[0]!, ...own].map((program, index) =>
    makeNode(program, { level: 'program', prefix: agency.code, index, size, random }),
  );
  const [region, year] = [random.pick(REGIONS), random.integer(2018, 2027)];
  return { agency, region, year, programs: year < FIRST_YEAR_OF_FOUR_DIGITS ? programs : programs.map(withFourDigits) };
}

/** Sub kegiatan have four digits since the nomenklatur of June 2023. */
const FIRST_YEAR_OF_FOUR_DIGITS = 2025;

function withFourDigits(node: OutlineNode): OutlineNode {
  const code =
    node.level === 'subKegiatan' ? node.code.replace(/\d+$/, (digits) => digits.padStart(4, '0')) : node.code;
  return { ...node, code, children: node.children.map(withFourDigits) };
}

interface Growing {
  readonly level: Level;
  readonly prefix: string;
  readonly index: number;
  readonly size: StorySize;
  readonly random: Random;
}

const BELOW: Partial<Record<Level, { level: Level; count: keyof StorySize }>> = {
  program: { level: 'kegiatan', count: 'kegiatan' },
  kegiatan: { level: 'subKegiatan', count: 'subKegiatan' },
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

function makeNode(entry: Entry, growing: Growing): OutlineNode {
  const { level, prefix, index, size, random } = growing;
  const code = `${prefix}.${entry.code}`;
  const below = BELOW[level];
  const children = below
    ? random
        .some(entry.children, size[below.count])
        .map((child, at) => makeNode(child, { ...growing, level: below.level, prefix: code, index: at }))
    : [];
  const indicators = [makeIndicator(entry.indicator, entry.unit, random)];
  if (level === 'subKegiatan' && random.chance(0.25))
    indicators.push(
      makeIndicator(`Terlaksananya ${entry.name.toLowerCase()}`, random.pick(['kegiatan', 'laporan', 'kali']), random),
    );
  return {
    level,
    code,
    label: level === 'program' ? ROMAN[index]! : level === 'kegiatan' ? `${index + 1}.` : `${'abcdefg'[index]}.`,
    name: entry.name,
    indicators,
    children,
    amount: level === 'subKegiatan' ? random.integer(8, 900) * 1_250_000 + random.integer(0, 999) * 1000 : 0,
    growth: random.pick([0, 0.02, 0.05, 0.1]),
  };
}

/** An indicator with made-up figures that suit its unit. */
function makeIndicator(text: string, unit: string, random: Random): SampleIndicator {
  if (unit === '%') return { text, unit, base: random.integer(300, 800) / 10, step: random.integer(5, 25) / 10 };
  if (/indeks|nilai|rasio|kuintal/.test(unit))
    return { text, unit, base: random.integer(4000, 7000) / 100, step: 0.75 };
  if (unit === 'bulan') return { text, unit, base: 12, step: 0 };
  return { text, unit, base: random.integer(2, 40) * random.pick([1, 1, 1, 5, 25]), step: random.integer(0, 3) };
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** An indicator's target of one year. */
export function quantityOf({ base, step, unit }: SampleIndicator, year: number): number {
  const value = round(base + step * (year - 2020), 2);
  return unit === '%' ? Math.min(100, Math.max(1, value)) : Math.max(1, value);
}

/** What came of a target: most of it, seldom more; the same whenever it is asked for. */
export function realizedQuantity(indicator: SampleIndicator, year: number): number {
  const target = quantityOf(indicator, year);
  const share = 0.8 + ((indicator.base * 7 + year * 13) % 25) / 100;
  return Number.isInteger(target) ? Math.round(target * share) : round(target * share, 2);
}

/** Less of these is better. */
const EVIL = /^(Angka kematian|Prevalensi)/;

/** Whether an indicator is measured at a point in time, so that its figures must not be added: percentages, indices, yields, rates. */
export function isLevel({ text, unit }: SampleIndicator): boolean {
  return EVIL.test(text) || /^%$|indeks|nilai|rasio|kuintal/.test(unit);
}

/** What quantities of several periods come to: their sum, of a level the last of them. */
export function overPeriods(indicator: SampleIndicator, quantities: readonly number[]): number {
  return isLevel(indicator) ? quantities.at(-1)! : round(sum(quantities), 2);
}

/** What came of a year's target in one of its quarters; a level is what it has reached by then. */
export function realizedInQuarter(indicator: SampleIndicator, year: number, quarter: number): number {
  const total = realizedQuantity(indicator, year);
  if (isLevel(indicator)) return round(total * (0.8 + 0.05 * quarter), 2);
  const part = Math.floor(total / 4);
  return quarter < 4 ? part : round(total - 3 * part, 2);
}

/** How a form computes what is better lower: (2T − R) / T, or, as the LAKIP's guidance has it for percentages, (100 − R) / (100 − T). */
export type LowerIsBetter = 'doubled' | 'complement';

export const isLowerBetter = ({ text }: SampleIndicator): boolean => EVIL.test(text);

/** The share of a target that was reached; where less is better, by the form's way. */
export function achievementOf(
  indicator: SampleIndicator,
  realized: number,
  target: number,
  way: LowerIsBetter = 'doubled',
): number {
  if (!isLowerBetter(indicator)) return realized / target;
  const isComplement = way === 'complement' && indicator.unit === '%' && realized <= 100 && target < 100;
  return isComplement ? (100 - realized) / (100 - target) : (2 * target - realized) / target;
}

function leaves(node: OutlineNode): readonly OutlineNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leaves);
}

/** Rupiah planned for a year: that of all sub kegiatan below. */
export function budgetOf(node: OutlineNode, year: number): number {
  return sum(
    leaves(node).map(({ amount, growth }) => Math.round((amount * (1 + growth * (year - 2020))) / 1000) * 1000),
  );
}

/** Rupiah spent in a year: that of all sub kegiatan below. */
export function spentOf(node: OutlineNode, year: number): number {
  return sum(leaves(node).map((leaf) => Math.floor(budgetOf(leaf, year) * shareOf(leaf, year))));
}

/** Rupiah spent in a quarter; the four of a year add up to what was spent in it. */
export function spentInQuarter(node: OutlineNode, year: number, quarter: number): number {
  return sum(
    leaves(node).map((leaf) => {
      const total = spentOf(leaf, year);
      const parts = [0.15, 0.25, 0.25].map((share) => Math.floor(total * share));
      return quarter < 4 ? parts[quarter - 1]! : total - sum(parts);
    }),
  );
}

function shareOf(leaf: OutlineNode, year: number): number {
  return 0.78 + (((leaf.amount / 1000) * 3 + year * 17) % 22) / 100;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One printed row: a node, or another indicator of the node above. */
export interface OutlineRow {
  readonly node: OutlineNode;
  readonly indicator: SampleIndicator;
  /** Whether the row carries the name, or only one more indicator. */
  readonly isFirst: boolean;
}

/** All rows of the programs, parents before children. */
export function outlineRows(nodes: readonly OutlineNode[]): OutlineRow[] {
  return nodes.flatMap((node) => [
    ...node.indicators.map((indicator, index) => ({ node, indicator, isFirst: index === 0 })),
    ...outlineRows(node.children),
  ]);
}

/** All programs under one parent, for the figures of a total row. */
export function totalNode(programs: readonly OutlineNode[]): OutlineNode {
  return {
    level: 'urusan',
    code: '',
    label: '',
    name: 'JUMLAH',
    indicators: [],
    children: programs,
    amount: 0,
    growth: 0,
  };
}
