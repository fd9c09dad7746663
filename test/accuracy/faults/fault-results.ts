import { checkWorkbook } from '../../../src/app/check-workbook';
import type { Finding } from '../../../src/rules/finding';
import type { OwedFinding, Reading } from '../../support/forms/faults/fault';
import { makeFaultCase, soundCases, type FaultCase, type SoundCase } from '../../support/forms/faults/fault-cases';
import { isBodyRow, sampleOf } from '../../support/forms/form-sheet';
import { snapshotOf } from '../../support/snapshots';

/** A sheet with what the checks say of it. */
export interface SoundResult extends SoundCase {
  readonly bodyRows: number;
  readonly findings: readonly Finding[];
  /** Errors that nothing on the sheet calls for. */
  readonly falseAlarms: readonly Finding[];
}

export interface FaultResult extends FaultCase, SoundResult {
  readonly isFound: boolean;
}

async function findingsOf({ sheet }: SoundCase): Promise<readonly Finding[]> {
  return checkWorkbook(await snapshotOf([sampleOf(sheet).sheet])).findings;
}

const errorsOf = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');

const bodyRowsOf = ({ sheet }: SoundCase): number => sheet.rows.filter(isBodyRow).length;

async function soundResult(sound: SoundCase): Promise<SoundResult> {
  const findings = await findingsOf(sound);
  return { ...sound, findings, falseAlarms: errorsOf(findings), bodyRows: bodyRowsOf(sound) };
}

const isOneOf = (finding: Finding, owed: readonly OwedFinding[] = []): boolean =>
  owed.some(({ rule, row, column }) => finding.rule === rule && finding.row === row && finding.column === column);

/** What is left of the errors when the fault is seen in one way. */
function errorsBeside(findings: readonly Finding[], { owed, beside }: Reading): Finding[] {
  return errorsOf(findings).filter((finding) => !isOneOf(finding, owed) && !isOneOf(finding, beside));
}

export async function faultResult(planted: FaultCase): Promise<FaultResult> {
  const findings = await findingsOf(planted);
  const seen = planted.readings.filter(({ owed }) => findings.some((finding) => isOneOf(finding, owed)));
  // Findings of two readings tell one fault twice; the better reading counts.
  const left = (seen.length > 0 ? seen : planted.readings).map((reading) => errorsBeside(findings, reading));
  const falseAlarms = left.reduce((best, each) => (each.length < best.length ? each : best));
  return { ...planted, findings, falseAlarms, isFound: seen.length > 0, bodyRows: bodyRowsOf(planted) };
}

/** The cases of these numbers, without those whose form has no place for their kind of fault. */
export async function faultResults(numbers: readonly number[]): Promise<FaultResult[]> {
  const results: FaultResult[] = [];
  for (const number of numbers) {
    const planted = makeFaultCase(number);
    if (planted) results.push(await faultResult(planted));
  }
  return results;
}

/** How many offices' sheets of each form without a fault are looked at. */
const OFFICES = 8;

export async function soundResults(offices: number = OFFICES): Promise<SoundResult[]> {
  const results: SoundResult[] = [];
  for (const sound of soundCases(offices)) results.push(await soundResult(sound));
  return results;
}
