import { createContext, useContext } from 'react';
import type { Finding } from '../../rules/finding';
import type { Edit } from '../../sheet/edit';

/** What the user can do about findings. */
export interface FindingActionsValue {
  /** Writes what settles one or more findings, as one step of the history. */
  readonly onFix: (edits: readonly Edit[]) => void;
  /** Leaves findings out of all checks to come, for one reason. */
  readonly onIgnore: (findings: readonly Finding[], reason: string) => void;
}

export const FindingActionsContext = createContext<FindingActionsValue>({
  onFix: () => undefined,
  onIgnore: () => undefined,
});

/** What the user can do about findings. */
export function useFindingActions(): FindingActionsValue {
  return useContext(FindingActionsContext);
}
