/** How a table writes numbers as text: "1.234,56" (Indonesian) or "1,234.56" (English). */
export type NumberStyle = 'id' | 'en';

/** What one text says about the number style. */
export type StyleEvidence = NumberStyle | 'ambiguous' | null;

/**
 * Which style a number typed as text follows: grouping by threes, repeated, or a decimal sign with another count of digits,
 * settles it; "1.234" could be either; a text without a sign says nothing (null).
 */
export function styleOf(digits: string): StyleEvidence {
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots === 0 && commas === 0) return null;
  if (dots > 0 && commas > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? 'id' : 'en';
  const sign = dots > 0 ? '.' : ',';
  const grouping: NumberStyle = sign === '.' ? 'id' : 'en';
  const decimal: NumberStyle = sign === '.' ? 'en' : 'id';
  if (dots + commas > 1) return grouping;
  const [whole = '', fraction = ''] = digits.split(sign);
  if (fraction.length !== 3 || whole === '0' || whole.length > 3 || whole.length === 0) return decimal;
  return 'ambiguous';
}

/** The number that a text of digits and signs stands for in a style, or null when the signs do not fit that style. */
export function parseDigits(digits: string, style: NumberStyle): number | null {
  const [group, decimal] = style === 'id' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction, ...rest] = digits.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const groups = whole.split(group);
  const isGrouped =
    groups.length === 1 || groups.every((part, index) => part.length === 3 || (index === 0 && part.length <= 3));
  const plain = groups.join('');
  if (!isGrouped || !/^\d+$/.test(plain)) return null;
  return Number(fraction ? `${plain}.${fraction}` : plain);
}

/** The style that most unambiguous texts follow; Indonesian where nothing says otherwise. */
export function prevailingStyle(evidence: Iterable<StyleEvidence>): NumberStyle {
  let indonesian = 0;
  let english = 0;
  for (const style of evidence) {
    if (style === 'id') indonesian++;
    if (style === 'en') english++;
  }
  return english > indonesian ? 'en' : 'id';
}

/** The one style that a column's unambiguous texts follow, if at least two of them do and none follows the other; else null. */
export function clearStyle(evidence: readonly StyleEvidence[]): NumberStyle | null {
  const told = evidence.filter((style) => style === 'id' || style === 'en');
  return told.length >= 2 && told.every((style) => style === told[0]) ? told[0]! : null;
}
