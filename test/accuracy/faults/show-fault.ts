import { makeFaultCase, type SoundCase } from '../../support/forms/faults/fault-cases';
import { sampleOf } from '../../support/forms/form-sheet';
import { sheetText } from '../show-sheet';
import { faultResult, soundResults, type SoundResult } from './fault-results';
import { findingText, owedText } from './fault-text';

function showSheet({ number, sample, sheet }: SoundCase): void {
  console.log(`case ${number}: ${sample}\n\n${sheetText(sampleOf(sheet), 40)}\n`);
}

function showFindings({ findings, falseAlarms }: SoundResult): void {
  for (const finding of findings) {
    console.log(`${falseAlarms.includes(finding) ? 'false alarm ' : ''}${findingText(finding)}`);
  }
}

/** Prints a sheet with a planted fault, what is owed and what was said. */
export async function showFault(number: number): Promise<void> {
  const planted = makeFaultCase(number);
  if (!planted) {
    console.log(`case ${number}: this form has no place for this kind of fault`);
    return;
  }
  const result = await faultResult(planted);
  showSheet(planted);
  console.log(`planted ${planted.kind}: ${planted.place}\nowed ${owedText(planted.readings)}\n`);
  showFindings(result);
  console.log(result.isFound ? '\nfound' : '\nnot found');
}

/** Prints a sheet without a fault and what was said of it. */
export async function showSound(number: number): Promise<void> {
  const result = (await soundResults()).find((each) => each.number === number);
  if (!result) {
    console.log(`there is no sheet ${number}`);
    return;
  }
  showSheet(result);
  showFindings(result);
}
