import { HostError, type HostErrorCode } from '../port';

/** What Excel's error codes mean for us. Messages are never looked at: they are translated and change. */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  // Older versions say it this way; whatever else it may mean, leaving the cell and trying again does no harm.
  InvalidOperation: 'editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  InvalidSelection: 'unsupported',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ActivityLimitReached: 'busy',
  ConnectionFailure: 'busy',
  HostRestartNeeded: 'busy',
  InactiveWorkbook: 'busy',
  RequestAborted: 'busy',
  ServerError: 'busy',
  Timeout: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/** Any failure as the port knows it, the first cause kept; `detail` carries Excel's own code. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  return new HostError(MEANINGS[code] ?? 'unknown', code, { cause: error });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
