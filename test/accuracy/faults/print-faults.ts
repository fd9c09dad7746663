import { FAULT_ROUND } from '../../support/forms/faults/fault-cases';
import { falseAlarmsPer100Rows, recallOf } from './fault-figures';
import { faultResults, soundResults, type FaultResult, type SoundResult } from './fault-results';
import { findingText, owedText } from './fault-text';

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const total = (results: readonly SoundResult[], of: (result: SoundResult) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);

function line(name: string, results: readonly FaultResult[]): string {
  const found = results.filter(({ isFound }) => isFound).length;
  const share = `${found} of ${results.length}`.padEnd(14) + percent(recallOf(results)).padEnd(12);
  return `${name.padEnd(44)}${share}${falseAlarmsPer100Rows(results).toFixed(2)}`;
}

/** Prints recall and false alarms for each key of the planted faults. */
function printFaultTable(title: string, results: readonly FaultResult[], keyOf: (result: FaultResult) => string): void {
  const keys = [...new Set(results.map(keyOf))].sort();
  console.log(`\n${title.padEnd(44)}${'found'.padEnd(26)}false alarms per 100 rows`);
  for (const key of keys)
    console.log(
      line(
        key,
        results.filter((result) => keyOf(result) === key),
      ),
    );
}

/** Prints the figures over all planted faults, and over the sheets without one. */
function printFaultFigures(results: readonly FaultResult[], sound: readonly SoundResult[]): void {
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

/** Prints what went wrong: faults that were not found, and errors that nothing calls for. */
function printFaultFailures(results: readonly FaultResult[], sound: readonly SoundResult[]): void {
  for (const { number, kind, sample, place, readings, isFound, falseAlarms, findings } of results) {
    if (isFound && falseAlarms.length === 0) continue;
    console.log(`\n${number}  ${kind}; ${sample}: ${place}`);
    if (!isFound) {
      console.log(`     owed ${owedText(readings)}`);
      const shown = findings.slice(0, 4).map(findingText);
      console.log(`     said ${shown.join('; ') || 'nothing'}`);
    }
    for (const finding of falseAlarms.slice(0, 4)) console.log(`     false alarm: ${findingText(finding)}`);
  }
  for (const { number, sample, falseAlarms } of sound)
    for (const finding of falseAlarms) console.log(`\nsound ${number}  ${sample}: ${findingText(finding)}`);
}

/** Plants faults, so many rounds from one on, and prints how well they are found. */
export async function printFaults(fromRound: number, rounds: number, withFailures: boolean): Promise<void> {
  const first = fromRound * FAULT_ROUND;
  const results = await faultResults(Array.from({ length: rounds * FAULT_ROUND }, (_, index) => first + index));
  const sound = await soundResults();
  if (withFailures) printFaultFailures(results, sound);
  printFaultTable('fault', results, ({ kind }) => kind);
  printFaultTable('form', results, ({ sample }) => sample.split(',')[0]!);
  printFaultFigures(results, sound);
}
