import { useCallback } from 'react';
import type { ComparedSource } from '../../app/compared-workbook';
import { HostError } from '../../host/port';
import { failureOf } from '../engine/failure';
import type { EngineFailure } from '../engine/protocol';
import type { ChosenWorkbook } from './chosen-workbook';
import type { Act, Change } from './opened-workbook';
import { redrawMarks } from './redraw-marks';

/** Compares with another file from now on, or with none; why it cannot be read, or null where it can. */
export type Compare = (source: ComparedSource, chosen: ChosenWorkbook | null) => Promise<EngineFailure['code'] | null>;

/** Takes up files to compare with and checks again. */
export function useComparing(act: Act, change: Change): Compare {
  return useCallback(
    async (source, chosen) =>
      act('check', async (session, job) => {
        try {
          await session.compareWith(source, chosen, job.signal);
        } catch (error) {
          if (error instanceof HostError) return failureOf(error).code;
          throw error;
        }
        const checked = await session.check(job.signal);
        change(session, { checked });
        await redrawMarks(session, job, checked);
        return null;
      }),
    [act, change],
  );
}
