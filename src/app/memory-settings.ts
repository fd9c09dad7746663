import type { CheckSettings } from './check-workbook';
import type { Memory } from './memory';
import { rememberedCorrections } from './remembered-corrections';
import type { TableCorrection } from '../table/corrections/table-correction';
import { rememberedKinds } from './remembered-kinds';

/** The settings of a check: what the user has said now goes before what the workbook remembers, check by check. */
export function settingsWithMemory(explicit: CheckSettings, memory: Memory): CheckSettings {
  const { settings, ignored } = memory;
  const corrections = explicit.corrections ?? rememberedCorrections(memory);
  return {
    year: explicit.year ?? settings.year,
    zeroTarget: explicit.zeroTarget ?? settings.zeroTarget,
    choices: settings.choices || explicit.choices ? { ...settings.choices, ...explicit.choices } : undefined,
    nomenklatur: explicit.nomenklatur,
    severities: { ...settings.severities, ...explicit.severities },
    options: { ...settings.options, ...explicit.options },
    ignored: explicit.ignored ?? ignored,
    // A year that is said now holds for every table.
    corrections: explicit.year === undefined ? corrections : corrections.map(withoutYear),
    kinds: explicit.kinds ?? rememberedKinds(memory),
  };
}

function withoutYear(correction: TableCorrection): TableCorrection {
  if (correction.kind === 'no-table') return correction;
  const { year: _, ...rest } = correction;
  return rest;
}
