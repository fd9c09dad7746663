import { PLAIN_LOOK } from '../../sheet/cell';
import type { CellContent } from '../../sheet/edit';
import type { Locale } from '../../text/locale';
import { cellText } from './cell-text';

/** What a cell with this content would show. */
export function contentText(content: CellContent, locale: Locale): string {
  return cellText({ ...content, look: PLAIN_LOOK }, locale);
}
