import { HostError } from '../host/port';
import { HOST_ERROR_TEXTS } from '../text/host-errors';
import type { Locale, Localized } from '../text/locale';

/** A wrong call: said in one line, exit status 2. In both languages where the language asked for is not known yet. */
export class UsageError extends Error {
  readonly #text: Localized;

  constructor(text: string | Localized, options?: ErrorOptions) {
    const both = typeof text === 'string' ? { id: text, en: text } : text;
    super(both.id, options);
    this.#text = both;
  }

  textIn(locale: Locale): string {
    return this.#text[locale];
  }
}

/** The exit statuses of the public contract, as the README has it. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/** Why a file failed: a code for programs and one sentence for people. */
export interface Failure {
  readonly code: string;
  readonly text: string;
}

/**
 * Why a file failed, in one sentence.
 * @throws the error itself when it is no HostError: a mistake of ours must not pass for a bad file
 */
export function failureText(error: unknown, locale: Locale): Failure {
  if (!(error instanceof HostError)) throw error;
  const part = error.code === 'damaged' && error.detail !== '' ? ` (${error.detail})` : '';
  return { code: error.code, text: HOST_ERROR_TEXTS[locale][error.code] + part };
}

const INTERNAL: Localized<(detail: string) => string> = {
  id: (detail) => `Program kami gagal memeriksa berkas ini (${detail}). Beri tahu kami; berkas Anda tidak diubah.`,
  en: (detail) => `Our program failed to check this file (${detail}). Please tell us; your file was not changed.`,
};

/** The same where other files wait to be checked: a mistake of ours is named as such, with the code "internal". */
export function fileFailure(error: unknown, locale: Locale): Failure {
  if (error instanceof HostError) return failureText(error, locale);
  return { code: 'internal', text: INTERNAL[locale](messageOf(error).replaceAll(/\s+/g, ' ')) };
}

/** Not by `instanceof`: the error of a worker may belong to another realm, as it does in tests. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
