import { markFormula, type Mark } from '../../sheet/mark';
import { MARK_LOOKS } from '../../sheet/mark-look';
import { HostError } from '../port';
import { chunksBy } from './cell-runs';
import { asHostError } from './errors';
import type { RoundTrip } from './excel-door';
import { applyLook } from './mark-look';
import { groupMarks, type MarkGroup } from './mark-groups';
import { findOurFormats, formatsIn, type OurFormat } from './our-formats';
import { listSheets, sheetsIn, type ListedSheet } from './sheet-list';

/** Bytes of a request that taking a format away, or adding one with its look, costs. */
const REMOVE_BYTES = 600;
const ADD_BYTES = 6_000;

type Step = { readonly remove: OurFormat } | { readonly add: MarkGroup };

/**
 * Shows these marks and no others of ours; an empty list takes all away. Other people's formats keep their order. When it fails
 * half-way, all marks are taken away before the failure is passed on; when that fails too, some of ours are left, which marking
 * again or taking marks away sets right. Four round trips, three where no custom format is there, as long as the marks fit
 * into one request.
 */
export async function replaceMarks(trip: RoundTrip, marks: readonly Mark[], chunkBytes: number): Promise<void> {
  const sheets = await listSheets(trip);
  const groups = groupMarks(marks, sheets);
  const present = await findOurFormats(trip, sheets);
  refuseProtected([...groups, ...present]);
  const steps: Step[] = [...present.map((remove) => ({ remove })), ...groups.map((add) => ({ add }))];
  const cost = (step: Step): number => ('add' in step ? ADD_BYTES + step.add.addresses.length : REMOVE_BYTES);
  for (const [index, chunk] of chunksBy(steps, chunkBytes, cost).entries()) {
    try {
      await take(trip, chunk);
    } catch (error) {
      const failure = asHostError(error);
      if (index === 0 && isUntaken(failure)) throw failure;
      await removeRest(trip, sheets, failure);
    }
  }
}

/** Whether Excel did not take a request at all, because a cell was being edited; then nothing has changed. */
function isUntaken({ detail }: HostError): boolean {
  return detail === 'InvalidOperationInCellEditMode';
}

async function take(trip: RoundTrip, steps: readonly Step[]): Promise<void> {
  await trip((context) => {
    const sheet = sheetsIn(context);
    const format = formatsIn(context);
    for (const step of steps) {
      if ('remove' in step) format(step.remove).delete();
      else addFormat(sheet(step.add.sheet.id), step.add);
    }
  });
}

function addFormat(sheet: Excel.Worksheet, { kind, label, addresses }: MarkGroup): void {
  const format = sheet.getRanges(addresses).untrack().conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${markFormula(label)}`;
  format.stopIfTrue = false;
  applyLook(format.custom.format, MARK_LOOKS[kind]);
}

/** Takes away what is there of ours and rejects with the failure that made it necessary. */
async function removeRest(trip: RoundTrip, sheets: readonly ListedSheet[], failure: HostError): Promise<never> {
  try {
    const rest = await findOurFormats(trip, sheets);
    await take(
      trip,
      rest.map((remove) => ({ remove })),
    );
  } catch (error) {
    throw new HostError(failure.code, failure.detail, { cause: error });
  }
  throw failure;
}

function refuseProtected(concerned: readonly { readonly sheet: ListedSheet }[]): void {
  const refused = concerned.find(({ sheet }) => !sheet.allowsFormats);
  if (refused) throw new HostError('protected', refused.sheet.name);
}
