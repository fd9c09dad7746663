import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CHOICE_NAMES, type ChoiceValues } from '../../app/choice-names';
import type { PlanChoices } from '../../plan/plan-choices';
import type { Localized } from '../../text/locale';
import { useWording } from '../wording/wording-context';
import { useChoiceStyles } from './choice-styles';

const UNCHOSEN = '';

export interface ChoiceFieldProps<Name extends keyof ChoiceValues> {
  readonly name: Name;
  readonly choices: PlanChoices;
  /** What choosing nothing means; null where one of the values always holds. */
  readonly unchosen: string | null;
  /** The value that holds where nothing is chosen, for a choice without {@link unchosen}: it is not worth remembering. */
  readonly usual?: ChoiceValues[Name];
  /** The values that come before the others, in their order. */
  readonly first?: readonly ChoiceValues[Name][];
  /** "" where there is nothing to add. */
  readonly hint?: string;
  readonly onChange: (choices: PlanChoices) => void;
}

/** One choice that documents leave open. */
export function ChoiceField<Name extends keyof ChoiceValues>(props: ChoiceFieldProps<Name>): ReactElement {
  const { name, choices, unchosen, usual, first = [], hint, onChange } = props;
  const styles = useChoiceStyles();
  const { locale } = useWording();
  const { title, values } = CHOICE_NAMES[name];
  return (
    <Field className={styles.field} label={title[locale]} size="small" hint={hint || undefined}>
      <Select
        className={styles.select}
        size="small"
        value={choices[name] ?? usual ?? UNCHOSEN}
        onChange={(_, { value }) => {
          const isWorthKeeping = value !== UNCHOSEN && value !== usual;
          onChange({ ...choices, [name]: isWorthKeeping ? value : undefined });
        }}
      >
        {unchosen !== null && <option value={UNCHOSEN}>{unchosen}</option>}
        {inOrder(values, first).map(([value, names]) => (
          <option key={value} value={value}>
            {capitalised(names[locale])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Values with their names, some of them before the others. */
function inOrder(
  values: Readonly<Record<string, Localized>>,
  first: readonly string[],
): (readonly [value: string, names: Localized])[] {
  const order = new Set([...first, ...Object.keys(values)]);
  return [...order].map((value) => [value, values[value]!]);
}

/** The names of choices also stand inside sentences; in a list each begins one. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
