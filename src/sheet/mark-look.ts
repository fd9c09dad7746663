import type { MarkKind } from './mark';

/** How a marked cell looks, in whatever host. Colours are "#RRGGBB". */
export interface MarkLook {
  readonly fill: string;
  /** Set together with the fill, so that the text stays readable whatever colour the user gave it. */
  readonly text: string;
  /** The line round the cell; conditional formats know thin ones only. */
  readonly border: { readonly style: 'solid' | 'dashed' | 'dotted'; readonly color: string };
  readonly font: 'bold' | 'underline' | 'italic';
}

/**
 * The kinds differ by the lines around the cell, which blank cells show as well, and by the hand of its text as well as by
 * colour: an error is bold inside a full line, a warning underlined inside dashes, a note italic inside dots.
 */
export const MARK_LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  error: { fill: '#FDE7E9', text: '#8E0B12', border: { style: 'solid', color: '#B10E1C' }, font: 'bold' },
  warning: { fill: '#FFF4CE', text: '#5C3B00', border: { style: 'dashed', color: '#8A5A00' }, font: 'underline' },
  info: { fill: '#E6F2FB', text: '#0B3A5E', border: { style: 'dotted', color: '#115EA3' }, font: 'italic' },
};
