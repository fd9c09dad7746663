import type { ReactElement } from 'react';
import type { Settings } from '../../app/settings';
import type { Table } from '../../table/table';

/** What a choice of the section "Umum" is given: the settings as they stand, and the tables that were found by the last check. */
export interface GeneralChoiceProps {
  readonly settings: Settings;
  readonly tables: readonly Table[];
  readonly onChange: (part: Partial<Settings>) => void;
}

/** One choice of the section "Umum", with its label. */
export type GeneralChoice = (props: GeneralChoiceProps) => ReactElement;
