import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { RULE_IDS } from '../app/rule-info';
import type { CheckSettings } from '../app/check-workbook';
import type { PlanChoices } from '../app/find-plans';
import { LOCALES, type Locale } from '../text/locale';
import { UsageError } from './failures';

/** Options that all commands share, as commander hands them over. Those of checks are absent where nothing is checked. */
export interface SharedOptions {
  readonly year?: number;
  readonly zeroTarget?: CheckSettings['zeroTarget'];
  /** The path of a file with the official codes. */
  readonly nomenklatur?: string;
  readonly lang: Locale;
  readonly force?: boolean;
}

/** How figures are to be computed where documents differ. */
export interface ChoiceOptions {
  readonly lowerIsBetter?: PlanChoices['lowerIsBetter'];
  readonly growth?: PlanChoices['growth'];
}

/** How the closing rows of an evaluation are to be filled. */
export interface ClosingOptions {
  readonly averageLevel?: PlanChoices['averageLevel'];
  readonly predikatRounding?: PlanChoices['gradeRounding'];
}

/** Options of commands that write a copy of the workbook. */
export interface CopyOptions extends SharedOptions {
  readonly out: string;
}

export const outOption = (): Option => new Option('-o, --out <berkas>', 'berkas hasil').makeOptionMandatory();

export const minSeverityOption = (): Option =>
  new Option('--min-severity <tingkat>', 'tingkat terendah yang ditampilkan')
    .choices(['error', 'warning', 'info'])
    .default('info');

export const yearOption = (): Option =>
  new Option('--year <tahun>', 'tahun Renja (n); tanpa ini dibaca dari judul kolom').argParser((text) => {
    if (!/^20\d\d$/.test(text))
      throw new UsageError({
        id: `--year ${text}: tulis tahun seperti 2024`,
        en: `--year ${text}: write a year like 2024`,
      });
    return Number(text);
  });

export const zeroTargetOption = (): Option =>
  new Option('--zero-target <cara>', 'isi sel bila targetnya nol; tanpa ini mengikuti lembar').choices([
    'zero',
    'dash',
    'blank',
  ]);

/** How figures are computed where documents differ; without these as the workbook remembers, the sheet shows, or the forms have it. */
export const choiceOptions = (): readonly Option[] => [
  new Option(
    '--lower-is-better <rumus>',
    'capaian indikator yang makin rendah makin baik, bila lembar tidak menunjukkannya: doubled (2T−R)/T, complement (100−R)/(100−T), inverse T/R, plain R/T',
  ).choices(['doubled', 'complement', 'inverse', 'plain']),
  new Option(
    '--growth <rumus>',
    'rata-rata pertumbuhan (T-C.24): mean-yearly rata-rata persen per tahun, cagr pertumbuhan majemuk, absolute (akhir − awal) ÷ jumlah langkah; tanpa ini tidak diisi, dan diperiksa menurut angka lain di tabelnya',
  ).choices(['mean-yearly', 'cagr', 'absolute']),
];

/** How the closing rows of an evaluation are filled. */
export const closingOptions = (): readonly Option[] => [
  new Option('--average-level <tingkat>', 'baris yang ikut rata-rata capaian; tanpa ini mengikuti lembar').choices([
    'program',
    'kegiatan',
    'sub-kegiatan',
    'all',
  ]),
  new Option(
    '--predikat-rounding <cara>',
    'round: rata-rata dibulatkan dahulu sebelum predikat; exact: tidak dibulatkan',
  ).choices(['round', 'exact']),
];

/** The choices among the options as they were given; what was not said must not take the place of what the workbook remembers. */
export function saidChoices({
  lowerIsBetter,
  growth,
  averageLevel,
  predikatRounding,
}: ChoiceOptions & ClosingOptions): PlanChoices {
  const said = Object.entries({ lowerIsBetter, growth, averageLevel, gradeRounding: predikatRounding });
  return Object.fromEntries(said.filter(([, choice]) => choice !== undefined));
}

export const nomenklaturOption = (): Option =>
  new Option(
    '--nomenklatur <berkas>',
    'cocokkan kode dengan nomenklatur: ekspor SIPD (.xlsx) atau CSV (kode, nama, satuan)',
  );

export const languageOption = (): Option =>
  new Option('--lang <bahasa>', 'bahasa hasil: id (Indonesia) atau en (Inggris)').choices(LOCALES).default('id');

export const forceOption = (): Option => new Option('--force', 'timpa berkas hasil yang sudah ada');

export const jobsOption = (): Option =>
  new Option('--jobs <n>', 'banyaknya berkas yang diperiksa bersamaan; tanpa ini sebanyak inti prosesor').argParser(
    (text) => {
      if (!/^[1-9]\d?$/.test(text))
        throw new UsageError({
          id: `--jobs ${text}: tulis bilangan dari 1 sampai 99`,
          en: `--jobs ${text}: write a number from 1 to 99`,
        });
      return Number(text);
    },
  );

/** As many files at a time as the machine has cores, and no more than memory is likely to hold. */
export const defaultJobs = (): number => Math.min(availableParallelism(), 8);

export const renstraOption = (): Option =>
  new Option('--renstra <berkas>', 'bandingkan dengan Renstra (T-C.27) di berkas ini');

export const previousOption = (): Option =>
  new Option('--previous <berkas>', 'bandingkan dengan Renja tahun lalu (T-C.29, T-C.33) di berkas ini');

/** "--rule year-label=off", any number of times. */
export const ruleOption = (): Option =>
  new Option('--rule <id=tingkat>', 'ubah tingkat satu pemeriksaan: off, error, warning atau info (boleh berulang)')
    .argParser((text, previous: CheckSettings['severities']) => ({ ...previous, ...parseRule(text) }))
    .default({}, '');

function parseRule(text: string): NonNullable<CheckSettings['severities']> {
  const match = /^([a-z-]+)=(off|error|warning|info)$/.exec(text);
  if (!match)
    throw new UsageError({
      id: `--rule ${text}: tulis ID=off, ID=error, ID=warning atau ID=info`,
      en: `--rule ${text}: write ID=off, ID=error, ID=warning or ID=info`,
    });
  const [, id, severity] = match as unknown as [string, string, 'off' | 'error' | 'warning' | 'info'];
  if (!RULE_IDS.includes(id))
    throw new UsageError({
      id: `--rule ${text}: tidak ada pemeriksaan "${id}". Yang ada: ${RULE_IDS.join(', ')}`,
      en: `--rule ${text}: there is no check "${id}". There are: ${RULE_IDS.join(', ')}`,
    });
  return { [id]: severity };
}
