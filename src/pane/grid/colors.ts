/** How a cell's fill of the file is drawn on a light or a dark page, and the text colour that can be read on it. */
export interface FillColors {
  readonly background: string;
  readonly text: string;
}

/** How light the sheet itself is on a dark page, from 0 to 1: what white becomes there. */
const DARK_SHEET = 0.16;
const DARK_SATURATION = 0.6;

/**
 * The colours for a fill "#rrggbb" of the file: as it is on a light page. On a dark one light and dark change places, so that a
 * pale fill stays a slight one; the hue stays.
 */
export function fillColors(fill: string, dark: boolean): FillColors | null {
  const rgb = parseColor(fill);
  if (!rgb) return null;
  const shown = dark ? turned(rgb) : rgb;
  return { background: `rgb(${shown.join(', ')})`, text: luminance(shown) > 0.18 ? '#000000' : '#ffffff' };
}

type Rgb = readonly [red: number, green: number, blue: number];

function parseColor(text: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return [red, green, blue];
}

function turned(rgb: Rgb): Rgb {
  const highest = Math.max(...rgb) / 255;
  const lowest = Math.min(...rgb) / 255;
  const lightness = (highest + lowest) / 2;
  const target = DARK_SHEET + (1 - lightness) * (1 - DARK_SHEET);
  // In HSL a colour is its lightness plus a part that grows with saturation; that part keeps its direction.
  const range = 1 - Math.abs(2 * lightness - 1);
  const newRange = 1 - Math.abs(2 * target - 1);
  const scale = range === 0 ? 0 : (newRange / range) * DARK_SATURATION;
  const [red, green, blue] = rgb.map((part) => Math.round(255 * (target + (part / 255 - lightness) * scale)));
  return [red!, green!, blue!];
}

/** Relative luminance as WCAG defines it; above 0.18 black text has the better contrast. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
