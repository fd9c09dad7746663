import type { FaultResult, SoundResult } from './fault-results';

/** Errors that nothing calls for, for every hundred rows of the tables. */
export function falseAlarmsPer100Rows(results: readonly SoundResult[]): number {
  const alarms = results.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0);
  return (alarms * 100) / results.reduce((sum, { bodyRows }) => sum + bodyRows, 0);
}

/** The share of planted faults that is found at its cell by its check. */
export function recallOf(results: readonly FaultResult[]): number {
  return results.filter(({ isFound }) => isFound).length / results.length;
}
