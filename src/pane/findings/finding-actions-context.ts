import { createContext, useContext } from 'react';
import type { Finding } from '../../rules/finding';

/** What the user can do about one finding. */
export interface FindingActionsValue {
  /** Carries out the finding's fix. */
  readonly onFix: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

export const FindingActionsContext = createContext<FindingActionsValue>({
  onFix: () => undefined,
  onIgnore: () => undefined,
});

/** What the user can do about one finding. */
export function useFindingActions(): FindingActionsValue {
  return useContext(FindingActionsContext);
}
