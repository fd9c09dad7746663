import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ZERO_TARGETS } from '../../app/settings';
import { useWording } from '../wording/wording-context';
import type { GeneralChoiceProps } from './general-choice';
import { useSettingsStyles } from './settings-styles';

const AS_IN_SHEET = 'sheet';

/** What an achievement shows whose target is zero. */
export function ZeroTargetChoice({ settings, onChange }: GeneralChoiceProps): ReactElement {
  const styles = useSettingsStyles();
  const { settings: words } = useWording().wording;
  return (
    <Field label={words.zeroTarget} size="small">
      <Select
        className={styles.level}
        size="small"
        value={settings.zeroTarget ?? AS_IN_SHEET}
        onChange={(_, { value }) => onChange({ zeroTarget: ZERO_TARGETS.find((known) => known === value) })}
      >
        {([AS_IN_SHEET, ...ZERO_TARGETS] as const).map((value) => (
          <option key={value} value={value}>
            {words.zeroTargets[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
