import { SEVERITIES, type Severity } from '../rules/finding';
import type { CheckSettings } from './check-workbook';
import type { PlanChoices } from './find-plans';
import { FIRST_YEAR, LAST_YEAR, type Memory } from './memory';
import { areOptionsSound, type OptionInfo, type RuleInfo } from './rule-info';

/** What the user has chosen for a workbook. Fields that are not there are as the program or the sheet has them. */
export type Settings = Memory['settings'];

/** How much a check matters to the user, or that it is not to be run. */
export type RuleLevel = Severity | 'off';

/** How much a check matters under these settings. */
export function levelOf({ severities }: Pick<CheckSettings, 'severities'>, { id, severity }: RuleInfo): RuleLevel {
  return severities?.[id] ?? severity;
}

/** The settings with another severity for a check; its own one is not worth remembering. */
export function withLevel(settings: Settings, { id, severity }: RuleInfo, level: RuleLevel): Settings {
  const severities = without(settings.severities, id);
  if (level !== severity) severities[id] = level;
  return { ...settings, severities: unlessEmpty(severities) };
}

/** What a check's option is under these settings. */
export function optionOf({ options }: Pick<CheckSettings, 'options'>, { id }: RuleInfo, option: OptionInfo): unknown {
  return options?.[id]?.[option.name] ?? option.default;
}

/** The settings with another value for a check's option; the default is not worth remembering. */
export function withOption(settings: Settings, { id }: RuleInfo, option: OptionInfo, value: unknown): Settings {
  const ofRule = without(settings.options?.[id], option.name);
  if (value !== option.default) ofRule[option.name] = value;
  const options = without(settings.options, id);
  if (Object.keys(ofRule).length > 0) options[id] = ofRule;
  return { ...settings, options: unlessEmpty(options) };
}

/** The settings with other choices of how figures are computed; without any they are not worth remembering. */
export function withChoices(settings: Settings, choices: PlanChoices): Settings {
  const made = Object.values(choices).some((choice) => choice !== undefined);
  return { ...settings, choices: made ? { ...choices } : undefined };
}

/** The checks whose options, as they were chosen, make no sense. */
export function unsoundRules({ options = {} }: Settings): string[] {
  return Object.entries(options).flatMap(([id, chosen]) => (areOptionsSound(id, chosen) ? [] : [id]));
}

function without<Value>(values: Readonly<Record<string, Value>> | undefined, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([other]) => other !== key));
}

function unlessEmpty<Value>(values: Record<string, Value>): Record<string, Value> | undefined {
  return Object.keys(values).length > 0 ? values : undefined;
}

/** Whether a workbook can be of this year's Renja; without one its headers say it. */
export function isYearSound({ year }: Settings): boolean {
  return year === undefined || (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR);
}

/** All that a check can be to the user, the gravest first. */
export const RULE_LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];

/** What a zero target can give, as the user can choose it. */
export const ZERO_TARGETS: readonly NonNullable<Settings['zeroTarget']>[] = ['zero', 'dash', 'blank'];
