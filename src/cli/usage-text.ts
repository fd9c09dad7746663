import { Help, type CommanderError, type HelpConfiguration, type Option } from 'commander';
import { LOCALES, type Locale } from '../text/locale';

/** The language that a call asks for, told before the call is understood; Indonesian unless it names another. */
export function languageOfCall(args: readonly string[]): Locale {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = args[at]?.split('=')[1] ?? args[at + 1];
  return LOCALES.find((locale) => locale === said) ?? 'id';
}

/** What commander says of a wrong call, by its code: the parts that change, and the sentence in Indonesian. */
const WRONG_CALLS: Readonly<Record<string, readonly [parts: RegExp, sentence: string]>> = {
  'commander.unknownCommand': [/'(.*?)'/, 'tidak ada perintah "$1"; "periksa-renja --help" menyebutkan semuanya.'],
  'commander.unknownOption': [/'(.*?)'/, 'tidak ada pilihan "$1"; "--help" menyebutkan semuanya.'],
  'commander.missingArgument': [/'(.*?)'/, 'nama $1 belum ditulis.'],
  'commander.missingMandatoryOptionValue': [/'(.*?)'/, 'pilihan "$1" harus ditulis.'],
  'commander.optionMissingArgument': [/'(.*?)'/, 'isi pilihan "$1" belum ditulis.'],
  'commander.invalidArgument': [
    /option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*)\./,
    '"$2" tidak dikenal untuk pilihan "$1"; pilihannya $3.',
  ],
  'commander.excessArguments': [/for '(.*?)'/, 'terlalu banyak berkas untuk "$1".'],
};

/** Why commander did not understand a call, in one line; null where it has only shown its help or version. */
export function wrongCallText({ code, message }: CommanderError, locale: Locale): string | null {
  if (code === 'commander.help' || code === 'commander.helpDisplayed' || code === 'commander.version') return null;
  const text = message.replace(/^error: /, '').replaceAll('\n', ' ');
  const [parts, sentence] = WRONG_CALLS[code] ?? [];
  const found = locale === 'id' && parts ? parts.exec(text) : null;
  return found && sentence ? sentence.replaceAll(/\$(\d)/g, (_, index: string) => found[Number(index)]!) : text;
}

/** The titles of commander's help in the language of its users. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
};

const inIndonesian = (term: string): string =>
  term.replace('[options]', '[pilihan]').replace('[command]', '[perintah]');

function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const facts = [
    argChoices && `pilihan: ${argChoices.join(', ')}`,
    typeof defaultValue === 'string' && `bawaan: ${defaultValue}`,
  ].filter(Boolean);
  return facts.length > 0 ? `${description} (${facts.join('; ')})` : description;
}

const plain = new Help();

/** Commander's help in the words of its users. */
export const INDONESIAN_HELP: HelpConfiguration = {
  styleTitle: (title) => TITLES[title] ?? title,
  commandUsage: (command) => inIndonesian(plain.commandUsage(command)),
  subcommandTerm: (command) => inIndonesian(plain.subcommandTerm(command)),
  optionDescription,
};
