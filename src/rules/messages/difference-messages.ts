import type { Localized } from '../../text/locale';
import { commonWhat, commonWhy, differenceWhat, differenceWhy, type DifferenceData } from './figure-difference';
import type { FindingText } from '../finding';
import type { Wording } from '../rule';

/** What to do about a single figure, and about most of a column. */
export interface DifferenceAdvice {
  readonly single: Localized;
  readonly throughout: Localized;
}

/** The messages about figures that two tables give differently; only the advice is each check's own. */
export function differenceMessages(
  advice: DifferenceAdvice,
): Record<'differs' | 'throughout', Wording<DifferenceData>> {
  const say =
    (locale: keyof Localized) =>
    (data: DifferenceData): FindingText =>
      data.kind === 'single'
        ? {
            what: differenceWhat(data, locale),
            why: differenceWhy(data, locale),
            action: advice.single[locale],
          }
        : { what: commonWhat(data, locale), why: commonWhy(data, locale), action: advice.throughout[locale] };
  const wording = { id: say('id'), en: say('en') };
  return { differs: wording, throughout: wording };
}
