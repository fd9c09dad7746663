import { findPlans } from '../app/find-plans';
import { settingsWithMemory } from '../app/memory-settings';
import { planFill, type FillMode } from '../app/plan-fill';
import type { Localized } from '../text/locale';
import { EXIT } from './failures';
import { loadNomenklatur } from './nomenklatur-file';
import { saidChoices, type ChoiceOptions, type ClosingOptions, type CopyOptions } from './options';
import type { Terminal } from './terminal';
import { writeCopy } from './write-copy';

/** The options of `fill`. */
export interface FillOptions extends CopyOptions, ChoiceOptions, ClosingOptions {
  readonly mode: FillMode;
  readonly as: 'formula' | 'value';
}

const TEXTS: Localized<{ filled: (count: number, out: string) => string; noTable: string }> = {
  id: {
    filled: (count, out) =>
      count === 0 ? `Tidak ada sel yang perlu diisi; salinannya ${out}.` : `${count} sel diisi: ${out}`,
    noTable: 'Tidak ada tabel yang dikenali, jadi tidak ada yang diisi dan tidak ada berkas yang ditulis.',
  },
  en: {
    filled: (count, out) =>
      count === 0 ? `No cell needs filling; the copy is ${out}.` : `${count} cells filled: ${out}`,
    noTable: 'No table found, so nothing was filled and no file was written.',
  },
};

/** Fills the computed columns of a file into a copy, but for cells whose finding the user has ignored. */
export async function runFill(path: string, options: FillOptions, terminal: Terminal): Promise<number> {
  const { year, zeroTarget, mode, as, out, lang } = options;
  const texts = TEXTS[lang];
  const choices = saidChoices(options);
  const nomenklatur = await loadNomenklatur(options.nomenklatur, lang);
  return writeCopy(path, options, terminal, async ({ host, snapshot, memory }) => {
    const settings = settingsWithMemory({ year, zeroTarget, nomenklatur, choices }, memory);
    if (findPlans(snapshot, settings).plans.length === 0)
      return { message: texts.noTable, isWritten: false, status: EXIT.clean };
    const fills = planFill(snapshot, { ...settings, mode, as });
    await host.apply(fills.map(({ edit }) => edit));
    return { message: texts.filled(fills.length, out), isWritten: true, status: EXIT.clean };
  });
}
