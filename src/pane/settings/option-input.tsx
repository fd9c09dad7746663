import { Input } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { OptionInfo, RuleInfo } from '../../app/rule-info';
import { optionOf, type Settings } from '../../app/settings';
import { useWording } from '../wording/wording-context';
import { useSettingsStyles } from './settings-styles';

export interface OptionInputProps {
  readonly rule: RuleInfo;
  readonly option: OptionInfo;
  readonly settings: Settings;
  readonly isWrong: boolean;
  readonly onChange: (value: number) => void;
}

/** A fraction as people type percentages: 0.75 is "75", 0.1 + 0.2 is "30". */
function percentText(value: unknown): string {
  return typeof value === 'number' && !Number.isNaN(value) ? String(Number((value * 100).toFixed(6))) : '';
}

/** A percentage that a check leaves to the user. What was typed stays as it is, also while it is no number yet. */
export function OptionInput({ rule, option, settings, isWrong, onChange }: OptionInputProps): ReactElement {
  const styles = useSettingsStyles();
  const { locale } = useWording();
  const id = useId();
  const [text, setText] = useState(() => percentText(optionOf(settings, rule, option)));
  return (
    <span className={styles.option}>
      <label htmlFor={id}>{option.label[locale]}</label>
      <Input
        id={id}
        className={styles.number}
        size="small"
        inputMode="decimal"
        value={text}
        contentAfter="%"
        aria-invalid={isWrong}
        onChange={(_, { value }) => {
          setText(value);
          const typed = value.trim().replace(',', '.');
          onChange(/^\d+(\.\d+)?$/.test(typed) ? Number((Number(typed) / 100).toFixed(8)) : Number.NaN);
        }}
      />
    </span>
  );
}
