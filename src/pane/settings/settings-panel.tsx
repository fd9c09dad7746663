import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from 'react';
import type { CheckedTable } from '../../app/check-workbook';
import { ruleInfos } from '../../app/rule-info';
import { isYearSound, unsoundRules, type Settings } from '../../app/settings';
import { SEVERITIES } from '../../rules/finding';
import { SeverityIcon } from '../theme/severity-icon';
import { useWording } from '../wording/wording-context';
import { CheckChoice } from './check-choice';
import { ComputingChoices } from './computing-choices';
import type { GeneralChoice } from './general-choice';
import { useSettingsStyles } from './settings-styles';
import { YearChoice } from './year-choice';
import { ZeroTargetChoice } from './zero-target-choice';

/** The choices of the section "Umum", in their order. A new one is a component of its own file, and a field of the memory. */
const GENERAL_CHOICES: readonly GeneralChoice[] = [YearChoice, ZeroTargetChoice, ComputingChoices];

export interface SettingsPanelProps {
  readonly remembered: Settings;
  readonly tables: readonly CheckedTable[];
  readonly onSave: (settings: Settings) => void;
  readonly onCancel: () => void;
}

/** What the user can choose for the workbook at hand. Nothing counts until it is saved. */
export default function SettingsPanel({ remembered, tables, onSave, onCancel }: SettingsPanelProps): ReactElement {
  const styles = useSettingsStyles();
  const { wording } = useWording();
  const { settings: words } = wording;
  const [settings, setSettings] = useState(remembered);
  /** Inputs that keep what was typed begin anew. */
  const [resets, setResets] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const isSound = isYearSound(settings) && unsoundRules(settings).length === 0;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSound) onSave(settings);
  };
  const press = (event: KeyboardEvent) => {
    // What was chosen already must not be lost by a slip.
    if (event.key === 'Escape' && settings === remembered) onCancel();
  };
  const reset = () => {
    setSettings({});
    setResets(resets + 1);
  };
  return (
    <form className={styles.panel} aria-label={words.title} onSubmit={submit} onKeyDown={press}>
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 ref={title} tabIndex={-1} className={styles.title}>
            {words.title}
          </h2>
          <Button size="small" appearance="subtle" onClick={reset}>
            {words.reset}
          </Button>
        </div>
        <p className={styles.text}>{words.text}</p>
        <h3 className={styles.section}>{words.general}</h3>
        <div className={styles.choices}>
          {GENERAL_CHOICES.map((Choice, index) => (
            <Choice
              key={index}
              settings={settings}
              tables={tables}
              onChange={(part) => setSettings({ ...settings, ...part })}
            />
          ))}
        </div>
        <h3 className={styles.section}>{words.checks}</h3>
        {SEVERITIES.map((severity) => (
          <section key={`${severity} ${resets}`}>
            <h4 className={styles.group}>
              <SeverityIcon severity={severity} />
              {wording.severity[severity]}
            </h4>
            <ul className={styles.list}>
              {ruleInfos()
                .filter((rule) => rule.severity === severity)
                .map((rule) => (
                  <CheckChoice key={rule.id} rule={rule} settings={settings} onChange={setSettings} />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" disabledFocusable={!isSound}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
