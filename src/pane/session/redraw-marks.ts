import type { Job } from './use-jobs';
import type { CheckedWorkbook, WorkbookSession } from './workbook-session';

/**
 * Where the sheets show marks, has them show what was found now. Only after something that the user has asked for: Excel counts marks
 * as writing, which no check in the background may do.
 */
export async function redrawMarks(session: WorkbookSession, job: Job, { check }: CheckedWorkbook): Promise<void> {
  if (!session.isMarked) return;
  job.stage('mark');
  await session.mark(check.findings);
}
