import {
  extendsCode,
  formatCode,
  isGenericCode,
  levelOfCode,
  parentOfCode,
  type CodeParts,
} from '../../plan/codes/code';
import type { Level } from '../../plan/outline/level';
import type { PlanTable } from '../../plan/plan-table';
import { remembered } from '../../sheet/remembered';
import { codedRows, type CodedRow } from './code-rows';

/** One row whose code does not go with the rows above it. */
export type ChainBreak = CodedRow & {
  /** The row above that its code should extend; null where the table has none. */
  readonly above: CodedRow | null;
  /** Further rows that the same slip concerns. */
  readonly others: readonly CodedRow[];
} & (
    | { readonly kind: 'differs'; readonly expected: CodeParts } // its parent's digits are not those of the row above
    | { readonly kind: 'elsewhere'; readonly parent: CodedRow } // the row that it belongs to stands somewhere else
    | { readonly kind: 'children-differ'; readonly expected: CodeParts } // all rows below it begin otherwise
    | { readonly kind: 'skipped'; readonly missing: CodeParts | null } // the level between has no row
    | { readonly kind: 'repeats'; readonly expected: CodeParts | null } // it carries the code of a row above; the rows below it may show its own
  );

const DEPTHS: Readonly<Partial<Record<Level, number>>> = {
  urusan: 0,
  'bidang-urusan': 1,
  program: 2,
  kegiatan: 3,
  'sub-kegiatan': 4,
};
const PROGRAM = 2;
/** So many rows do not make the same slip; what they have in common is then taken for right. */
const AGREEING = 2;

/** A row with its code's depth, the level digit left out: that one is the business of code-level. */
interface Link {
  readonly coded: CodedRow;
  readonly code: CodeParts;
  readonly depth: number;
}

/** Where the chain of codes from program over kegiatan to sub kegiatan breaks, from top to bottom. */
export const chainBreaks = remembered((plan: PlanTable): readonly ChainBreak[] =>
  new ChainWalk(codedRows(plan)).breaks(),
);

class ChainWalk {
  private readonly links: readonly Link[];
  private readonly byCode: ReadonlyMap<string, CodedRow>;
  private readonly depths: ReadonlySet<number>;
  private readonly found: ChainBreak[] = [];
  /** The links that are in force, from the top; codes are as they should be. */
  private path: Link[] = [];
  /** The depth of a row above whose code is missing or cannot be read, if that is known, until the next code. */
  private unreadable: number | 'any' | null = null;

  constructor(private readonly rows: readonly CodedRow[]) {
    this.links = rows.flatMap((coded) => {
      const { code } = coded.code;
      if (!code) return [];
      return { coded, code: { ...code, government: null }, depth: DEPTHS[levelOfCode(code)]! };
    });
    this.byCode = new Map(this.links.map(({ coded, code }) => [formatCode(code), coded]));
    this.depths = new Set(this.links.map(({ depth }) => depth));
  }

  breaks(): ChainBreak[] {
    let at = 0;
    for (const coded of this.rows) {
      if (coded.row.level === 'total') this.path = [];
      this.noteUnreadable(coded);
      const { flaws } = coded.code;
      const above = this.path.at(-1)?.coded ?? null;
      if (flaws.includes('repeats-parent')) this.repeats(coded, above, at);
      if (flaws.includes('level-skipped'))
        this.found.push({ ...coded, above, others: [], kind: 'skipped', missing: null });
      if (this.links[at]?.coded === coded) this.visit(at++);
    }
    return this.found;
  }

  /** A row that carries the code of one above it: where the next row is two levels further down, it tells the code that is due. */
  private repeats(coded: CodedRow, above: CodedRow | null, at: number): void {
    const next = this.links[at];
    const { stated } = coded.code;
    const due = next ? parentOfCode(next.code) : null;
    const isTold =
      next !== undefined &&
      due !== null &&
      DEPTHS[levelOfCode(due)]! > PROGRAM &&
      !this.byCode.has(formatCode(due)) &&
      stated !== null &&
      extendsCode(due, parentOfCode(stated)!);
    const government = next?.coded.code.code?.government ?? null;
    this.found.push({ ...coded, above, others: [], kind: 'repeats', expected: isTold ? { ...due, government } : null });
    if (!isTold) return;
    // The rows below are not to be told that theirs is missing.
    const depth = next.depth - 1;
    while (this.path.length > 0 && this.path.at(-1)!.depth >= depth) this.path.pop();
    this.path.push({ coded, code: due, depth });
  }

  /** A program or kegiatan whose code is missing or cannot be read: what comes below it may well belong to it. */
  private noteUnreadable({ row, code }: CodedRow): void {
    if (code.code || code.stated || row.name === '') return;
    const depth = DEPTHS[row.level];
    if (row.level === 'unknown') this.unreadable = 'any';
    if (depth === undefined || depth < PROGRAM) return;
    while (this.path.length > 0 && this.path.at(-1)!.depth >= depth) this.path.pop();
    this.unreadable = depth;
  }

  private visit(at: number): void {
    const link = this.links[at]!;
    this.enterUnreadable(link);
    while (this.path.length > 0 && this.path.at(-1)!.depth >= link.depth) this.path.pop();
    const above = this.path.at(-1);
    let code = link.code;
    if (above && link.depth >= PROGRAM && !isGenericCode(code)) {
      if (!extendsCode(code, above.code)) code = this.mismatch(at, link, above);
      else if (this.skipsLevel(link, above)) this.skipped(at, link, above);
    }
    const own = code === link.code ? link : { ...link, code };
    const settled = this.codeByChildren(at, own);
    this.path.push(settled === own.code ? own : { ...own, code: settled });
  }

  /** Takes it that the row whose code cannot be read has the one that the first row below it extends. */
  private enterUnreadable({ coded, code, depth }: Link): void {
    const isBelow = this.unreadable === 'any' ? depth > PROGRAM : depth - 1 === this.unreadable;
    const parent = isBelow ? parentOfCode(code) : null;
    if (parent) while (this.path.length > 0 && this.path.at(-1)!.depth >= depth - 1) this.path.pop();
    const above = this.path.at(-1);
    if (parent && (!above || extendsCode(parent, above.code)))
      this.path.push({ coded, code: parent, depth: depth - 1 });
    this.unreadable = null;
  }

  /** Whether a level that the table has rows for is left out between the two; below programs only, others may be missing at will. */
  private skipsLevel({ depth }: Link, above: Link): boolean {
    return depth > above.depth + 1 && depth > PROGRAM && this.depths.has(depth - 1);
  }

  /** Says why a row does not extend the one above; gives the code that those below it are to extend. */
  private mismatch(at: number, link: Link, above: Link): CodeParts {
    const parent = parentOfCode(link.code)!;
    const place = this.byCode.get(formatCode(parent));
    const agreeing = this.agreeing(at, parent);
    if (agreeing.length >= AGREEING && !place) {
      // Programs of a further bidang urusan need no row for it.
      if (link.depth > PROGRAM) this.skipped(at, link, above);
      return link.code;
    }
    const base = { ...link.coded, above: above.coded };
    if (place) {
      this.found.push({ ...base, kind: 'elsewhere', parent: place, others: this.siblings(agreeing, link) });
      // A single row is sooner a slip: the rows after it go on where they were.
      if (agreeing.length >= AGREEING) this.enter(parent, link, above);
      return link.code;
    }
    const expected = underParent(link, above);
    this.found.push({ ...base, kind: 'differs', expected, others: [] });
    return { ...expected, government: null };
  }

  private skipped(at: number, link: Link, above: Link): void {
    const missing = parentOfCode(link.code)!;
    const { government } = link.coded.code.code!;
    this.found.push({
      ...link.coded,
      above: above.coded,
      others: this.siblings(this.agreeing(at, missing), link),
      kind: 'skipped',
      missing: link.depth > PROGRAM + 1 ? { ...missing, government } : missing,
    });
    this.enter(missing, link, above);
  }

  /** Goes on as if the row that is missing above the link were there: its other children are not reported again. */
  private enter(code: CodeParts, link: Link, above: Link): void {
    while (this.path.length > 0 && this.path.at(-1)!.depth >= link.depth - 1) this.path.pop();
    this.path.push({ coded: above.coded, code, depth: link.depth - 1 });
  }

  private siblings(rows: readonly CodedRow[], { coded, code }: Link): CodedRow[] {
    return rows.filter((other) => other !== coded && levelOfCode(other.code.code!) === levelOfCode(code));
  }

  /** The row and those right behind it that extend the same parent. */
  private agreeing(at: number, parent: CodeParts): CodedRow[] {
    const depth = DEPTHS[levelOfCode(parent)]!;
    return this.linksFrom(at, (link) => link.depth > depth && extendsCode(link.code, parent)).map(({ coded }) => coded);
  }

  /** The links from a place on, as long as they are wanted; what comes after is not looked at. */
  private linksFrom(at: number, isWanted: (link: Link) => boolean): Link[] {
    let end = at;
    while (end < this.links.length && isWanted(this.links[end]!)) end++;
    return this.links.slice(at, end);
  }

  /** Whether the first row below a link begins otherwise than the link: where it does not, they do not all. */
  private beginOtherwise(from: number, { code, depth }: Link): boolean {
    for (let at = from; at < this.links.length && this.links[at]!.depth > depth; at++) {
      const below = this.links[at]!.code;
      if (!isGenericCode(below)) return !extendsCode(headOf(below, depth), code);
    }
    return false;
  }

  /**
   * The code that a row should have by what stands below it: where all of those (two or more) begin alike but otherwise than the row, the
   * slip is the row's.
   */
  private codeByChildren(at: number, link: Link): CodeParts {
    if (link.depth < PROGRAM || isGenericCode(link.code) || !this.beginOtherwise(at + 1, link)) return link.code;
    const below = this.linksFrom(at + 1, ({ depth }) => depth > link.depth).filter(({ code }) => !isGenericCode(code));
    const heads = new Set(below.map(({ code }) => formatCode(headOf(code, link.depth))));
    if (below.length < AGREEING || heads.size !== 1) return link.code;
    const head = headOf(below[0]!.code, link.depth);
    const { coded } = link;
    const isReported = this.found.at(-1)?.row === coded.row;
    const { government } = below[0]!.coded.code.code!;
    const expected = link.depth > PROGRAM ? { ...head, government } : head;
    const above = this.path.at(-1)?.coded ?? null;
    if (!isReported) {
      const others = below.filter(({ depth }) => depth === link.depth + 1).map((each) => each.coded);
      this.found.push({ ...coded, above, others, kind: 'children-differ', expected });
    }
    return head;
  }
}

/** A code cut at a depth. */
function headOf(code: CodeParts, depth: number): CodeParts {
  return { ...code, kegiatan: depth > PROGRAM ? code.kegiatan : null, subKegiatan: null };
}

/** The link's own digits behind those of the row above. */
function underParent({ code, coded, depth }: Link, above: Link): CodeParts {
  const { government } = coded.code.code!;
  const kegiatan = depth > PROGRAM + 1 && above.depth > PROGRAM ? above.code.kegiatan : code.kegiatan;
  const program = above.depth >= PROGRAM ? above.code.program : code.program;
  return {
    ...code,
    urusan: above.code.urusan,
    bidang: above.code.bidang ?? code.bidang,
    program,
    government,
    kegiatan,
  };
}
