import type { ReactElement } from 'react';
import type { CheckedTable } from '../../app/check-workbook';
import type { Settings } from '../../app/settings';

/** What a choice of the section "Umum" is given: the settings as they stand, and the tables that were found by the last check. */
export interface GeneralChoiceProps {
  readonly settings: Settings;
  readonly tables: readonly CheckedTable[];
  readonly onChange: (part: Partial<Settings>) => void;
}

/** One choice of the section "Umum", with its label, or several that belong together; null where the workbook needs none of them. */
export type GeneralChoice = (props: GeneralChoiceProps) => ReactElement | null;
