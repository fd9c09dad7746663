import type { SumExplanation } from '../../plan/sums/explain-sum';
import type { Locale, Localized } from '../../text/locale';
import { formatNumber } from '../../text/number-text';

export type SlipKind = SumExplanation['kind'];

/** A slip as a message names it. */
export interface NamedSlip {
  readonly kind: SlipKind;
  readonly cell: string;
  /** What the cell's amount should be; of one that was miscounted, what it is. */
  readonly amount: number;
}

const SLIPS: Readonly<Record<SlipKind, Localized<(cell: string, amount: string) => string>>> = {
  'part-missing': {
    id: (cell, amount) => `Cocok bila ${cell} (${amount}) belum terhitung.`,
    en: (cell, amount) => `It fits if ${cell} (${amount}) was left out.`,
  },
  'part-doubled': {
    id: (cell, amount) => `Cocok bila ${cell} (${amount}) terhitung dua kali.`,
    en: (cell, amount) => `It fits if ${cell} (${amount}) was counted twice.`,
  },
  'part-negated': {
    id: (cell, amount) => `Cocok bila ${cell} (${amount}) terhitung dengan tanda terbalik (plus atau minus).`,
    en: (cell, amount) => `It fits if ${cell} (${amount}) was counted with the other sign.`,
  },
  'part-differs': {
    id: (cell, amount) =>
      `Kemungkinan besar yang keliru ${cell}: dengan ${amount}, jumlah ini dan hitungan di barisnya cocok semua.`,
    en: (cell, amount) => `Most likely ${cell} is wrong: with ${amount}, this sum and its own row all fit.`,
  },
  'part-swapped': {
    id: (cell, amount) => `Cocok bila angka di ${cell} tertukar, seharusnya ${amount}.`,
    en: (cell, amount) => `It fits if digits in ${cell} are swapped; it should be ${amount}.`,
  },
  'part-digit': {
    id: (cell, amount) => `Cocok bila satu angka di ${cell} salah ketik, seharusnya ${amount}.`,
    en: (cell, amount) => `It fits if one digit of ${cell} is mistyped; it should be ${amount}.`,
  },
  'own-differs': {
    id: (cell, amount) => `Yang keliru ${cell} sendiri: dengan ${amount}, hitungan di barisnya juga cocok.`,
    en: (cell, amount) => `${cell} itself is wrong: with ${amount}, the rest of its row fits too.`,
  },
  'own-swapped': {
    id: (cell, amount) => `Angka di ${cell} tampaknya tertukar, seharusnya ${amount}.`,
    en: (cell, amount) => `Digits in ${cell} seem swapped; it should be ${amount}.`,
  },
  'own-digit': {
    id: (cell, amount) => `Satu angka di ${cell} tampaknya salah ketik, seharusnya ${amount}.`,
    en: (cell, amount) => `One digit of ${cell} seems mistyped; it should be ${amount}.`,
  },
};

/** One sentence on what was done wrong. */
export function slipText({ kind, cell, amount }: NamedSlip, locale: Locale): string {
  return SLIPS[kind][locale](cell, formatNumber(amount, locale));
}
