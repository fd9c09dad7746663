import type { ReactElement } from 'react';
import { withChoices } from '../../app/settings';
import { ChoiceFields } from '../choices/choice-fields';
import { neededChoices } from '../choices/needed-choices';
import type { GeneralChoiceProps } from './general-choice';

const NONE = {};

/** How figures are computed where documents differ, as far as the workbook's tables need it. */
export function ComputingChoices({ settings, tables, onChange }: GeneralChoiceProps): ReactElement | null {
  const choices = settings.choices ?? NONE;
  const needed = neededChoices(tables, choices);
  return (
    needed && (
      <ChoiceFields needed={needed} choices={choices} onChange={(next) => onChange(withChoices(settings, next))} />
    )
  );
}
