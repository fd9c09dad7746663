import { useEffect, useEffectEvent, useState } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { Table } from '../../table/table';
import type { ReadingCorrection, TableCorrection } from '../../table/corrections/table-correction';
import type { MappingTarget } from './mapping-target';

/** How a table would be read, and what would be found in it. */
export interface TriedReading {
  readonly table: Table;
  readonly findings: number;
}

export interface MappingDraft {
  readonly draft: ReadingCorrection;
  readonly setDraft: (next: ReadingCorrection) => void;
  /** How the draft reads the table; of the draft before, while another is being tried out. Null before the first. */
  readonly tried: TriedReading | null;
  readonly isTrying: boolean;
  readonly isChanged: boolean;
}

/** What the user is saying of a table, and what would come of it. */
export function useMappingDraft(
  { draft: start, table, kept }: MappingTarget,
  check: CheckResult,
  tryReading: (before: TableCorrection | null, next: TableCorrection) => Promise<CheckResult | null>,
): MappingDraft {
  const [draft, setDraft] = useState(start);
  // What was found needs no trying out.
  const [tried, setTried] = useState<{ of: ReadingCorrection | null; reading: TriedReading | null }>({
    of: table && start,
    reading: table && readingOf(check, table),
  });
  const tryOut = useEffectEvent((next: ReadingCorrection) => tryReading(kept, next));
  const isTrying = tried.of !== draft;
  useEffect(() => {
    if (!isTrying) return undefined;
    let isOutdated = false;
    void tryOut(draft).then((result) => {
      if (isOutdated) return;
      const made = result && tableOf(result, draft);
      // What could not be read has been told; what was read before stays.
      setTried((before) => ({ of: draft, reading: result && made ? readingOf(result, made) : before.reading }));
    });
    return () => {
      isOutdated = true;
    };
  }, [draft, isTrying]);
  return { draft, setDraft, tried: tried.reading, isTrying, isChanged: draft !== start };
}

function tableOf({ corrections, tables }: CheckResult, { sheet, header }: ReadingCorrection): Table | null {
  const outcome = corrections.find(({ correction, header: at }) => {
    return correction.sheet === sheet && at?.top === header.top && at.left === header.left;
  });
  return tables.find(({ table }) => table.id === outcome?.table)?.table ?? null;
}

function readingOf({ findings }: CheckResult, table: Table): TriedReading {
  return { table, findings: findings.filter((finding) => finding.table === table.id).length };
}
