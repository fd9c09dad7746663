/** The formats that every workbook knows by number, as Excel shows them in en-US (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const BUILT_IN_IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

/** The first number that workbooks may give to formats of their own. */
export const FIRST_CUSTOM_FORMAT = 164;

/** The code of a format: the workbook's own, else the built-in one, else "General". */
export function formatCodeOf(id: number, custom: ReadonlyMap<number, string>): string {
  return custom.get(id) ?? BUILT_IN[id] ?? 'General';
}

/** The number of a built-in format with exactly that code. */
export function builtInFormatId(code: string): number | undefined {
  return BUILT_IN_IDS.get(code);
}

const ELAPSED_TIME = /\[[hms]+\]/i;
const QUOTED_ESCAPED_OR_BRACKETED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * Whether a format shows a calendar date, so that its serial number depends on the workbook's date system. Times and durations
 * do not: "m" beside hours or seconds means minutes.
 */
export function isCalendarFormat(code: string): boolean {
  if (ELAPSED_TIME.test(code)) return false;
  const letters = code.replace(QUOTED_ESCAPED_OR_BRACKETED, '').toLowerCase();
  if (letters.includes('general')) return false;
  return /[yd]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters.replace('am/pm', '')));
}
