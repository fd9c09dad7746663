import { childOf, type XmlElement } from './xml-tree';

/** The palette behind `indexed` colours (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const INDEXED = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The order in which `theme` numbers name the colours of a theme; the first two pairs are swapped against the theme part. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colours of a theme part ("rrggbb") in the order of `theme` numbers. */
export function readThemeColors(theme: XmlElement): (string | undefined)[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = childOf(scheme, name)?.children[0];
    return (color?.attributes.lastClr ?? color?.attributes.val)?.toLowerCase();
  });
}

/** A colour element as "#rrggbb", or null when it says none. Excel ignores the alpha that `rgb` carries. */
export function resolveColor(color: XmlElement | undefined, theme: readonly (string | undefined)[]): string | null {
  const { rgb, theme: themeIndex, indexed, tint } = color?.attributes ?? {};
  const hex =
    rgb !== undefined
      ? rgb.slice(-6).toLowerCase()
      : themeIndex !== undefined
        ? theme[Number(themeIndex)]
        : INDEXED[Number(indexed ?? NaN)];
  return hex !== undefined && /^[0-9a-f]{6}$/.test(hex) ? `#${withTint(hex, Number(tint ?? 0))}` : null;
}

/** A tint moves each channel towards white (above 0) or black: the same lightness as Excel's, near enough for a preview. */
function withTint(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return moved.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
}
