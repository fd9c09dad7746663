import type { Layout } from '../../layouts/layout';
import { LAYOUTS } from '../../layouts/registry';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { alignHeader, type Alignment } from './alignment';
import { cellText } from '../cell-text';
import { columnEvidence, type ColumnEvidence } from './column-evidence';
import { findHeaderBands, type HeaderBand } from '../headers/header-bands';
import type { HeaderSlot } from '../headers/header-slot';
import { readHeaderSlots } from '../headers/header-slots';
import { profilesBetween, type RowProfile } from '../headers/row-profile';
import type { LayoutGuess } from '../table';
import { findTitle, linesAbove, ownLinesAbove, titleFit } from '../headers/title';

/** A header band set against the form that it fits best. */
export interface RecognisedHeader {
  readonly band: HeaderBand;
  /** Of a header that repeats another, the other's: its heading cells are the ones on the first page. */
  readonly slots: readonly HeaderSlot[];
  readonly evidence: readonly ColumnEvidence[];
  readonly alignment: Alignment;
  /** How sure the form is, the title considered: 0 to 1. */
  readonly confidence: number;
  /** Other forms that fit nearly as well, best first. */
  readonly alternatives: readonly LayoutGuess[];
}

/** Rows below a header that are looked at to tell what stands in its columns. */
const EVIDENCE_ROWS = 200;

/** Sets every header band against the forms; a header that repeats another to the letter is taken to be what that one was. */
export function recogniseHeaders(
  sheet: SheetSnapshot,
  profiles: readonly RowProfile[],
  layouts: readonly Layout[] = LAYOUTS,
): RecognisedHeader[] {
  const judged = new Map<string, RecognisedHeader>();
  return findHeaderBands(sheet, profiles).map((band) => {
    const key = bandTexts(sheet, band);
    const known = judged.get(key);
    if (known) return { ...known, band };
    const slots = readHeaderSlots(sheet, band);
    const header = { band, slots, ...judgeHeader(sheet, profiles, band, slots, layouts) };
    judged.set(key, header);
    return header;
  });
}

/** All that a band says, cell by cell. */
function bandTexts(sheet: SheetSnapshot, band: HeaderBand): string {
  const rows: string[] = [];
  for (let row = band.first; row <= band.last; row++) {
    rows.push((sheet.rows.get(row) ?? []).map((cell) => (cell ? cellText(cell) : '')).join('\t'));
  }
  return rows.join('\n');
}

/** The rows below a header that say what stands in its columns; none from `end` on, where something else is known to begin. */
export function evidenceRows(
  profiles: readonly RowProfile[],
  band: HeaderBand,
  end = Number.POSITIVE_INFINITY,
): readonly number[] {
  const below = profilesBetween(profiles, band.last, end).slice(0, 2 * EVIDENCE_ROWS);
  return below.filter(({ kind }) => kind === 'other').map(({ row }) => row);
}

/** Sets one header against some forms: the one that it fits best, and what stands below its slots. */
export function judgeHeader(
  sheet: SheetSnapshot,
  profiles: readonly RowProfile[],
  band: HeaderBand,
  slots: readonly HeaderSlot[],
  layouts: readonly Layout[],
): Omit<RecognisedHeader, 'band' | 'slots'> {
  const rows = evidenceRows(profiles, band);
  const evidence = slots.map((slot) => slotEvidence(sheet, rows, slot));
  const lines = linesAbove(sheet, band.first, 0);
  const ownLines = ownLinesAbove(sheet, band.first);
  const guesses = layouts
    .map((layout) => {
      const title = titleFit(lines, layout);
      const alignment = alignHeader(slots, evidence, layout, titleFit(ownLines, layout) >= NAMED);
      const confidence = withTitle(alignment, title);
      return { alignment, confidence, rank: confidence + TITLE_RANK * title };
    })
    .sort((first, second) => second.rank - first.rank);
  const [best, ...others] = guesses as [(typeof guesses)[number], ...typeof guesses];
  const near = others.filter(
    ({ alignment, confidence, rank }) =>
      confidence >= LEAST_ALTERNATIVE && best.rank - rank < CLOSE && !isWithin(alignment, best.alignment),
  );
  return {
    evidence,
    alignment: best.alignment,
    confidence: near.length > 0 ? Math.min(best.confidence, UNSETTLED) : best.confidence,
    alternatives: near.map(({ alignment, confidence }) => ({ layout: alignment.layout.id, confidence })),
  };
}

/**
 * Whether a reading leaves headings out that another, which misses nothing of its form, reads along with all the rest: E.81 has all that
 * E.55 has but one degree of achievement, and where that is there it is no E.81.
 */
function isWithin(reading: Alignment, other: Alignment): boolean {
  const isMore = reading.columns.some((column, at) => column === null && other.columns[at] !== null);
  const isLess = reading.columns.some((column, at) => column !== null && other.columns[at] === null);
  return isMore && !isLess && other.missingRoles.length === 0;
}

/** A title of the form takes away this share of the doubt that the header leaves. */
const TITLE_WEIGHT = 0.4;

const withTitle = ({ confidence }: Alignment, title: number): number =>
  confidence + (1 - confidence) * TITLE_WEIGHT * title;

/** A title that fits so well names the form. */
const NAMED = 0.8;

/** Between forms with nearly the same header the title decides. */
const TITLE_RANK = 0.15;

/** Forms whose rank differs by less than this are not told apart; the user is asked. */
const CLOSE = 0.04;
const LEAST_ALTERNATIVE = 0.5;
/** The confidence of a table that may as well be another form. */
const UNSETTLED = 0.85;

/** A slot of several columns (a split code, a value and its unit) is judged by the column that says most. */
function slotEvidence(sheet: SheetSnapshot, rows: readonly number[], slot: HeaderSlot): ColumnEvidence {
  return slot.columns
    .map(({ column }) => columnEvidence(sheet, rows, column))
    .reduce((best, other) => (other.count > best.count ? other : best));
}

/** A later header belongs to the same table when at least this share of its columns plays the same roles. */
const SAME_HEADER = 0.7;

/** The headers, from `index` on, that repeat the same table's header on further printed pages. A title of its own begins a new one. */
export function pagesOf(
  sheet: SheetSnapshot,
  headers: readonly RecognisedHeader[],
  index: number,
): readonly RecognisedHeader[] {
  const [head, ...later] = headers.slice(index) as [RecognisedHeader, ...RecognisedHeader[]];
  const { layout } = head.alignment;
  const first = rolesByColumn(head);
  const title = findTitle(sheet, head.band.first, layout, 0);
  const pages = [head];
  for (const one of later) {
    const header = one.alignment.layout === layout ? one : readAs(one, layout);
    const isRepeated = header.slots === head.slots && header.alignment === head.alignment;
    if (!isRepeated && !haveSameRoles(first, rolesByColumn(header))) break;
    const notBefore = pages.at(-1)!.band.last + 1;
    const own = findTitle(sheet, header.band.first, one.alignment.layout, notBefore);
    if (own !== null && own !== title) break;
    pages.push(header);
  }
  return pages;
}

function haveSameRoles(first: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): boolean {
  const same = [...first].filter(([column, role]) => other.get(column) === role).length;
  const isOther = [...first].some(([column, role]) => other.has(column) && other.get(column) !== role);
  return same >= SAME_HEADER * first.size && !isOther;
}

/** A header read as another form: what is alone a little more like one form may be a further page of another. */
function readAs(header: RecognisedHeader, layout: Layout): RecognisedHeader {
  return { ...header, alignment: alignHeader(header.slots, header.evidence, layout) };
}

function rolesByColumn({ slots, alignment }: RecognisedHeader): Map<number, string> {
  const roles = new Map<number, string>();
  slots.forEach((slot, at) => {
    const role = alignment.columns[at]?.role;
    if (role) roles.set(slot.columns[0]!.column, role);
  });
  return roles;
}
