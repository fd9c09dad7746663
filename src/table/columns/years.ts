/** A year that a header or title names. */
export interface YearMention {
  readonly year: number;
  /** Whether the text says "s/d" (up to and including) before it. */
  readonly toDate: boolean;
}

const TO_DATE = /\bs\s*[./]\s*d\b|\bsampai\s+dengan\b/i;

/** The years between 2000 and 2099 that a text names, in order. */
export function yearsIn(text: string): YearMention[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map((match) => ({
    year: Number(match[0]),
    toDate: TO_DATE.test(text.slice(0, match.index)),
  }));
}

/** Whether a text says "s/d" at all. */
export function saysToDate(text: string): boolean {
  return TO_DATE.test(text);
}
