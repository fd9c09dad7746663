import type { MarkLook } from '../../sheet/mark-look';

const BORDER_STYLES: Readonly<Record<MarkLook['border']['style'], Excel.ConditionalRangeBorder['style']>> = {
  solid: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Gives a conditional format the look of a kind of mark. */
export function applyLook({ font, fill, borders }: Excel.ConditionalRangeFormat, look: MarkLook): void {
  fill.color = look.fill;
  font.color = look.text;
  if (look.font === 'bold') font.bold = true;
  if (look.font === 'italic') font.italic = true;
  if (look.font === 'underline') font.underline = 'Single';
  for (const edge of EDGES) {
    const border = borders.getItem(edge);
    border.style = BORDER_STYLES[look.border.style];
    border.color = look.border.color;
  }
}
