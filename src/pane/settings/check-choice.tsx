import { mergeClasses, Select } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { RuleInfo } from '../../app/rule-info';
import { levelOf, RULE_LEVELS, unsoundRules, withLevel, withOption, type Settings } from '../../app/settings';
import { useWording } from '../wording/wording-context';
import { OptionInput } from './option-input';
import { useSettingsStyles } from './settings-styles';

export interface CheckChoiceProps {
  readonly rule: RuleInfo;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** One check: what it looks for, how much it matters, and what it leaves to the user. */
export function CheckChoice({ rule, settings, onChange }: CheckChoiceProps): ReactElement {
  const styles = useSettingsStyles();
  const { wording, locale } = useWording();
  const { settings: words, severity: names } = wording;
  const label = useId();
  const level = levelOf(settings, rule);
  const isChanged = level !== rule.severity;
  const isUnsound = unsoundRules(settings).includes(rule.id);
  return (
    <li className={styles.check}>
      <div className={styles.line}>
        <label
          htmlFor={label}
          className={mergeClasses(styles.words, isChanged && styles.changed, level === 'off' && styles.off)}
        >
          {rule.summary[locale]}
          {isChanged && ` (${words.changed})`}
        </label>
        <Select
          id={label}
          className={styles.level}
          size="small"
          value={level}
          onChange={(_, { value }) => {
            const chosen = RULE_LEVELS.find((known) => known === value);
            if (chosen) onChange(withLevel(settings, rule, chosen));
          }}
        >
          {RULE_LEVELS.map((each) => {
            const name = each === 'off' ? words.off : names[each];
            return (
              <option key={each} value={each}>
                {each === rule.severity ? words.own(name) : name}
              </option>
            );
          })}
        </Select>
      </div>
      {rule.options.length > 0 && level !== 'off' && (
        <div className={styles.options}>
          {rule.options.map((option) => (
            <OptionInput
              key={option.name}
              rule={rule}
              option={option}
              settings={settings}
              isWrong={isUnsound}
              onChange={(value) => onChange(withOption(settings, rule, option, value))}
            />
          ))}
          {isUnsound && (
            <p role="alert" className={styles.wrong}>
              {rule.advice?.[locale]}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
