import { markLabel } from '../../sheet/mark';
import type { Splice } from './xml-edit';
import { readXml, type PlacedXmlHandler, type TagPlace, type XmlAttributes } from './xml-reader';

/** The children of `<worksheet>` that the schema wants before its conditional formats, and these themselves. */
const BEFORE_NEW_FORMATS = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting'
  ).split(' '),
);

/** What a worksheet's text says of conditional formats. */
export interface ConditionalFormats {
  /** The prefix of the part's elements with its colon, or "". */
  readonly prefixOfPart: string;
  /** Where further ones belong: behind all that the schema wants before them. */
  readonly insertAt: number;
  /** The largest number that orders a rule which is not ours, 0 where there is none. A small number prevails. */
  readonly lastPriority: number;
  /** What takes our marks out, and with them the elements that hold no other rule. */
  readonly removals: readonly Splice[];
}

interface OpenFormat {
  readonly start: number;
  readonly ours: Splice[];
  hasOthers: boolean;
}

interface OpenRule {
  readonly start: number;
  readonly attributes: XmlAttributes;
  readonly formulas: string[];
}

/** Depths of nesting, the root being 0. */
const FORMAT_DEPTH = 1;
const RULE_DEPTH = 2;
const FORMULA_DEPTH = 3;

/** Finds the conditional formats of a worksheet and our marks among them. Throws when the text is not well-formed. */
export function scanConditionalFormats(text: string): ConditionalFormats {
  const scan = new ConditionalFormatScan();
  readXml(text, scan);
  if (scan.insertAt === 0) throw new TypeError('no sheetData');
  return scan;
}

class ConditionalFormatScan implements PlacedXmlHandler, ConditionalFormats {
  prefixOfPart = '';
  insertAt = 0;
  lastPriority = 0;
  readonly removals: Splice[] = [];

  #depth = -1;
  #format: OpenFormat | null = null;
  #rule: OpenRule | null = null;
  #inFormula = false;

  prefix(prefix: string): void {
    this.prefixOfPart = prefix;
  }

  open(name: string, attributes: XmlAttributes, { start }: TagPlace): void {
    this.#depth++;
    if (this.#depth === FORMAT_DEPTH && name === 'conditionalFormatting') {
      this.#format = { start, ours: [], hasOthers: false };
    } else if (this.#format && this.#depth === RULE_DEPTH && name === 'cfRule') {
      this.#rule = { start, attributes, formulas: [] };
    } else if (this.#rule && this.#depth === FORMULA_DEPTH && name === 'formula') {
      this.#rule.formulas.push('');
      this.#inFormula = true;
    } else if (name.endsWith(':cfRule')) this.#notePriority(attributes);
  }

  text(text: string): void {
    if (this.#inFormula && this.#rule) this.#rule.formulas.push((this.#rule.formulas.pop() ?? '') + text);
  }

  close(name: string, { end }: TagPlace): void {
    if (this.#depth === FORMULA_DEPTH) this.#inFormula = false;
    else if (this.#depth === RULE_DEPTH && this.#rule) this.#closeRule(this.#rule, end);
    else if (this.#depth === FORMAT_DEPTH) {
      if (this.#format) this.#closeFormat(this.#format, end);
      if (BEFORE_NEW_FORMATS.has(name)) this.insertAt = end;
    }
    this.#depth--;
  }

  #closeRule(rule: OpenRule, end: number): void {
    this.#rule = null;
    if (isOurs(rule)) {
      this.#format!.ours.push({ start: rule.start, end, text: '' });
      return;
    }
    this.#format!.hasOthers = true;
    this.#notePriority(rule.attributes);
  }

  #closeFormat({ start, ours, hasOthers }: OpenFormat, end: number): void {
    this.#format = null;
    // Excel puts rules of equal ranges into one element when it saves, so ours may sit beside the user's.
    if (hasOthers) this.removals.push(...ours);
    else if (ours.length > 0) this.removals.push({ start, end, text: '' });
  }

  #notePriority({ priority }: XmlAttributes): void {
    this.lastPriority = Math.max(this.lastPriority, Number(priority) || 0);
  }
}

function isOurs({ attributes, formulas }: OpenRule): boolean {
  return attributes.type === 'expression' && formulas.length === 1 && markLabel(formulas[0]!) !== null;
}
