import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isYearSound } from '../../app/settings';
import { useWording } from '../wording/wording-context';
import type { GeneralChoiceProps } from './general-choice';
import { useSettingsStyles } from './settings-styles';

/** The year n of the Renja, where the headers do not say it rightly. */
export function YearChoice({ settings, tables, onChange }: GeneralChoiceProps): ReactElement {
  const styles = useSettingsStyles();
  const { settings: words } = useWording().wording;
  const { year } = settings;
  const read = year === undefined ? tables.find(({ table }) => table.year !== null)?.table.year : null;
  const isWrong = !isYearSound(settings);
  const hint = read == null ? words.yearUnread : words.yearRead(read);
  return (
    <Field
      label={words.year}
      size="small"
      hint={hint}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? words.yearWrong : undefined}
    >
      <Input
        className={styles.number}
        size="small"
        inputMode="numeric"
        maxLength={4}
        value={year === undefined ? '' : String(year)}
        onChange={(_, { value }) => {
          const digits = value.replace(/\D/g, '');
          onChange({ year: digits === '' ? undefined : Number(digits) });
        }}
      />
    </Field>
  );
}
