import { HostError, type HostErrorCode } from '../port';

/**
 * Runs `work` and turns what a library throws into a {@link HostError} that names the part; a HostError passes unchanged.
 */
export function reportingAs<Result>(code: HostErrorCode, detail: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError(code, detail, { cause });
  }
}
