import { createContext, useContext } from 'react';
import type { Finding } from '../../rules/finding';

/** What the user can do about findings. */
export interface FindingActionsValue {
  /** Carries out the finding's fix. */
  readonly onFix: (finding: Finding) => void;
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
