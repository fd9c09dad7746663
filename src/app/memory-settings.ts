import type { CheckSettings } from './check-workbook';
import type { Memory } from './memory';

/** The settings of a check: what the user has said now goes before what the workbook remembers, check by check. */
export function settingsWithMemory(explicit: CheckSettings, { settings, ignored }: Memory): CheckSettings {
  return {
    year: explicit.year ?? settings.year,
    zeroTarget: explicit.zeroTarget ?? settings.zeroTarget,
    severities: { ...settings.severities, ...explicit.severities },
    ignored: explicit.ignored ?? ignored,
  };
}
