import type { Level } from './level';
import type { OutlineInput } from './outline-input';
import { groupsUnderProgram, isSum, type Group } from './parent-evidence';

/**
 * Decides, without codes, which of the remaining rows are kegiatan and which sub kegiatan: by their figures first, then by how
 * they look where the looks say what the figures say. What stays open is left unknown.
 */
export function tellKegiatanApart(inputs: readonly OutlineInput[], levels: Level[]): void {
  const open = levels.flatMap((level, index) => (level === 'unknown' ? [index] : []));
  const blocks = programBlocks(levels);
  tellFlatBlocks(inputs, levels, blocks);
  for (const block of blocks) {
    if (levels[block[0]!] !== 'unknown') continue;
    const program = programAbove(levels, block);
    tellApartByFigures(inputs, levels, block, program === null ? null : inputs[program]!.amounts);
  }
  const looksUpper = looksOf(inputs, open);
  if (!looksUpper) return;
  const decided = open.filter((index) => levels[index] !== 'unknown');
  const agreeing = decided.filter((index) => (levels[index] === 'kegiatan') === looksUpper(index));
  const hasAmounts = open.some((index) => inputs[index]!.amounts.some((amount) => amount));
  if (agreeing.length < AGREEING_SHARE * decided.length || (decided.length === 0 && hasAmounts)) return;
  for (const index of open) {
    if (levels[index] === 'unknown') levels[index] = looksUpper(index) ? 'kegiatan' : 'sub-kegiatan';
  }
}

/** Looks count when they agree with the figures on at least this share of the rows that the figures decide. */
const AGREEING_SHARE = 0.8;

/** Whether a row looks like one of the upper level, by indentation or else by bold type; null where all rows look alike. */
function looksOf(inputs: readonly OutlineInput[], open: readonly number[]): ((index: number) => boolean) | null {
  const shallow = Math.min(...open.map((index) => indentation(inputs[index]!)));
  if (open.some((index) => indentation(inputs[index]!) > shallow))
    return (index) => indentation(inputs[index]!) === shallow;
  const bold = open.filter((index) => inputs[index]!.bold).length;
  return bold > 0 && bold < open.length ? (index) => inputs[index]!.bold : null;
}

function indentation(input: OutlineInput): number {
  const leading = /^\s*/.exec(input.name)![0].length;
  return input.indent + Math.floor(leading / 2);
}

/** The runs of undecided rows between one program and the next; indicator rows inside a run are passed over. */
export function programBlocks(levels: readonly Level[]): number[][] {
  const blocks: number[][] = [];
  let block: number[] = [];
  levels.forEach((level, index) => {
    if (level === 'unknown') block.push(index);
    else if (level !== 'indikator') {
      blocks.push(block);
      block = [];
    }
  });
  return [...blocks, block].filter(({ length }) => length > 0);
}

/** So many programs that are the sum of all their rows show that the table stops at kegiatan; one other may then be wrong. */
const LEAST_FLAT = 2;
const MOST_WRONG = 1;
/** A single program shows it, too, when it is the sum of several rows in so many columns. */
const MANIFOLD = 3;

/** Where programs are the sum of all rows below them, these are their kegiatan. */
function tellFlatBlocks(
  inputs: readonly OutlineInput[],
  levels: Level[],
  blocks: readonly (readonly number[])[],
): void {
  const underProgram = blocks.filter((block) => programAbove(levels, block) !== null);
  const isManifold = (block: readonly number[]): boolean =>
    block.length > 1 && inputs[programAbove(levels, block)!]!.amounts.filter(Boolean).length >= MANIFOLD;
  const flat = underProgram.filter((block) => {
    const program = inputs[programAbove(levels, block)!]!.amounts;
    return isSum(
      program,
      block.map((index) => inputs[index]!.amounts),
    );
  });
  const isClear = flat.length >= LEAST_FLAT || (flat.length === underProgram.length && flat.some(isManifold));
  if (!isClear || underProgram.length - flat.length > MOST_WRONG) return;
  for (const block of underProgram) for (const index of block) levels[index] = 'kegiatan';
}

/** The program that a block stands below. */
function programAbove(levels: readonly Level[], block: readonly number[]): number | null {
  let above = block[0]! - 1;
  while (levels[above] === 'indikator') above--;
  return levels[above] === 'program' ? above : null;
}

/** A kegiatan is hardly made of more sub kegiatan than this. */
const MOST_CHILDREN = 40;
/** A block is decided when at least this share of its rows falls into groups whose figures add up. */
const DECIDED_SHARE = 0.6;

/**
 * A row whose amounts are the sum of the rows after it is a kegiatan and those are its sub kegiatan. Of all ways to cut the
 * block into such groups the one that explains most rows is taken (dynamic programming from the end). Where some rows are left, the
 * amounts of the block's program, if they are known, tell whether they are one kegiatan each.
 */
export function tellApartByFigures(
  inputs: readonly OutlineInput[],
  levels: Level[],
  block: readonly number[],
  program: OutlineInput['amounts'] | null,
): void {
  const best = block.map(() => ({ explained: 0, children: 0 }));
  for (let at = block.length - 1; at >= 0; at--) {
    best[at] = { explained: best[at + 1]?.explained ?? 0, children: 0 };
    let sums = inputs[block[at]!]!.amounts.map(() => 0);
    for (let count = 1; count <= MOST_CHILDREN && at + count < block.length; count++) {
      sums = addAmounts(sums, inputs[block[at + count]!]!.amounts);
      if (!areSums(inputs[block[at]!]!.amounts, sums)) continue;
      const explained = count + 1 + (best[at + count + 1]?.explained ?? 0);
      if (explained > best[at]!.explained) best[at] = { explained, children: count };
    }
  }
  const sound: Group[] = [];
  for (let at = 0; at < block.length; at += best[at]!.children + 1) {
    if (best[at]!.children > 0) sound.push({ at, children: best[at]!.children });
  }
  const isWhole = best[0]!.explained === block.length;
  const rows = block.map((index) => inputs[index]!);
  const groups = isWhole || program === null ? null : groupsUnderProgram(program, rows, sound);
  if (!groups && best[0]!.explained < DECIDED_SHARE * block.length) return;
  for (const { at, children } of groups ?? sound) {
    levels[block[at]!] = 'kegiatan';
    for (let child = 1; child <= children; child++) levels[block[at + child]!] = 'sub-kegiatan';
  }
}

function addAmounts(sums: readonly number[], amounts: readonly (number | null)[]): number[] {
  return sums.map((sum, index) => sum + (amounts[index] ?? 0));
}

/** Most of the amounts agree and at least one that agrees is not zero; a single wrong figure must not hide the outline. */
function areSums(amounts: readonly (number | null)[], sums: readonly number[]): boolean {
  const compared = amounts.flatMap((amount, index) => (amount === null && sums[index] === 0 ? [] : [index]));
  const equal = compared.filter((index) => Math.abs((amounts[index] ?? 0) - sums[index]!) < 1);
  return equal.length >= 0.6 * compared.length && equal.some((index) => sums[index]! > 0);
}
