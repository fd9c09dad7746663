import { foldSpace } from '../../table/cell-text';
import type { IndicatorKind } from './indicator-kind';

/** The kinds of indicators that the user has chosen, by {@link kindKey}; they go before the guess. Plain data. */
export type ChosenKinds = Readonly<Record<string, IndicatorKind>>;

/** What an indicator is remembered by: its wording without capitals, spacing and punctuation, on whatever row it stands. */
export function kindKey(indicator: string): string {
  return foldSpace(indicator.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' '));
}

/** The kind that the user has chosen for an indicator; undefined where the guess holds. */
export function chosenKind(kinds: ChosenKinds, indicator: string): IndicatorKind | undefined {
  const key = kindKey(indicator);
  return Object.hasOwn(kinds, key) ? kinds[key] : undefined;
}
