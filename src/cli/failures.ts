import { HostError } from '../host/port';
import { HOST_ERROR_TEXTS } from '../text/host-errors';
import type { Locale } from '../text/locale';

/** A wrong call: said in one line, exit status 2. */
export class UsageError extends Error {}

/** The exit statuses of the public contract (docs/command-line.md). */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/**
 * Why a file failed, in one sentence.
 * @throws the error itself when it is no HostError: a mistake of ours must not pass for a bad file
 */
export function failureText(error: unknown, locale: Locale): { readonly code: string; readonly text: string } {
  if (!(error instanceof HostError)) throw error;
  const part = error.code === 'damaged' && error.detail !== '' ? ` (${error.detail})` : '';
  return { code: error.code, text: HOST_ERROR_TEXTS[locale][error.code] + part };
}
