import { formatAddress } from '../../../src/sheet/address';
import type { Finding } from '../../../src/rules/finding';
import type { FaultResult, SoundResult } from './fault-results';

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const total = (results: readonly SoundResult[], of: (result: SoundResult) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);

/** Errors that nothing calls for, for every hundred rows of the tables. */
export function falseAlarmsPer100Rows(results: readonly SoundResult[]): number {
  return (total(results, ({ falseAlarms }) => falseAlarms.length) * 100) / total(results, ({ bodyRows }) => bodyRows);
}

/** The share of planted faults that is found at its cell by its check. */
export function recallOf(results: readonly FaultResult[]): number {
  return results.filter(({ isFound }) => isFound).length / results.length;
}

function line(name: string, results: readonly FaultResult[]): string {
  const found = results.filter(({ isFound }) => isFound).length;
  const share = `${found} of ${results.length}`.padEnd(14) + percent(recallOf(results)).padEnd(12);
  return `${name.padEnd(44)}${share}${falseAlarmsPer100Rows(results).toFixed(2)}`;
}

/** Prints recall and false alarms for each key of the planted faults. */
export function printFaultTable(
  title: string,
  results: readonly FaultResult[],
  keyOf: (result: FaultResult) => string,
): void {
  const keys = [...new Set(results.map(keyOf))].sort();
  console.log(`\n${title.padEnd(44)}${'found'.padEnd(26)}false alarms per 100 rows`);
  for (const key of keys) console.log(line(key, results.filter((result) => keyOf(result) === key)));
}

/** Prints the figures over all planted faults, and over the sheets without one. */
export function printFaultFigures(results: readonly FaultResult[], sound: readonly SoundResult[]): void {
  const all = [...results, ...sound];
  const warnings = total(sound, ({ findings }) => findings.filter(({ severity }) => severity === 'warning').length);
  const lines: [string, string][] = [
    ['planted faults', String(results.length)],
    ['found at the cell, by the check (recall)', percent(recallOf(results))],
    ['sheets without a fault', String(sound.length)],
    ['rows', String(total(all, ({ bodyRows }) => bodyRows))],
    ['false alarms per 100 rows', falseAlarmsPer100Rows(all).toFixed(3)],
    ['of these on sheets without a fault', String(total(sound, ({ falseAlarms }) => falseAlarms.length))],
    ['warnings per 100 rows there', ((warnings * 100) / total(sound, ({ bodyRows }) => bodyRows)).toFixed(2)],
  ];
  console.log('');
  for (const [name, value] of lines) console.log(`${name.padEnd(44)}${value}`);
}

const findingText = (finding: Finding): string =>
  `${finding.severity} ${finding.rule} ${formatAddress(finding)} (${finding.stated} → ${finding.expected})`;

/** Prints what went wrong: faults that were not found, and errors that nothing calls for. */
export function printFaultFailures(results: readonly FaultResult[], sound: readonly SoundResult[]): void {
  for (const { number, kind, sample, place, readings, isFound, falseAlarms, findings } of results) {
    if (isFound && falseAlarms.length === 0) continue;
    console.log(`\n${number}  ${kind}; ${sample}: ${place}`);
    if (!isFound) {
      const owed = readings.map((reading) =>
        reading.owed.map((each) => `${each.rule} ${formatAddress(each)}`).join(' or '),
      );
      console.log(`     owed ${owed.join('; or else ')}`);
      const shown = findings.slice(0, 4).map(findingText);
      console.log(`     said ${shown.join('; ') || 'nothing'}`);
    }
    for (const finding of falseAlarms.slice(0, 4)) console.log(`     false alarm: ${findingText(finding)}`);
  }
  for (const { number, sample, falseAlarms } of sound)
    for (const finding of falseAlarms) console.log(`\nsound ${number}  ${sample}: ${findingText(finding)}`);
}
