import type { Locale } from '../../text/locale';
import { formatPercent } from '../../text/number-text';
import { SEVERITY_NAMES } from '../../text/severity-names';
import type { CheckSettings } from '../check-workbook';
import { chosenNames } from '../choice-names';
import { ruleInfos, type RuleInfo } from '../rule-info';
import { levelOf, optionOf } from '../settings';
import type { ComparedFile } from '../compared-workbook';
import { listLabel } from '../../nomenklatur/list-label';
import { DOCUMENT_WORDS } from './words';

/**
 * What a check was made with besides the program's own settings, a sentence each: the nomenklatur that was imported, the workbooks
 * that it was compared with, and what was chosen. None where it ran as it comes.
 */
export function settingsText(settings: CheckSettings, compared: readonly ComparedFile[], locale: Locale): string[] {
  const words = DOCUMENT_WORDS[locale];
  const { year, zeroTarget, nomenklatur } = settings;
  return [
    ...(nomenklatur === undefined ? [] : [words.nomenklatur(listLabel(nomenklatur.list)[locale])]),
    ...compared.map(({ source, name }) => words.compared[source](name)),
    ...(year === undefined ? [] : [words.yearSet(year)]),
    ...(zeroTarget === undefined ? [] : [words.zeroTarget(words.zeroTargets[zeroTarget])]),
    ...chosenNames(settings.choices ?? {}).map(({ title, value }) => `${title[locale]}: ${value[locale]}`),
    ...ruleInfos().flatMap((rule) => ruleText(settings, rule, locale)),
  ];
}

function ruleText(settings: CheckSettings, rule: RuleInfo, locale: Locale): string[] {
  const level = levelOf(settings, rule);
  const changes = rule.options.flatMap((option) => {
    const value = optionOf(settings, rule, option);
    if (value === option.default || typeof value !== 'number') return [];
    return [`${option.label[locale]} ${formatPercent(value, locale, 1)}`];
  });
  if (level !== rule.severity) {
    const name = level === 'off' ? DOCUMENT_WORDS[locale].switchedOff : SEVERITY_NAMES[level][locale];
    changes.unshift(name);
  }
  return changes.length > 0 ? [`${rule.summary[locale]} → ${changes.join(', ')}`] : [];
}
