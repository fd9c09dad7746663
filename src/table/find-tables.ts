import type { SheetSnapshot } from '../sheet/snapshot';
import { buildTable } from './build-table';
import { pagesOf, recogniseHeaders, type RecognisedHeader } from './recognised-header';
import { profileRows } from './row-profile';
import type { NearestTable, Table } from './table';
import { findTitle } from './title';

/** What was found on one sheet; `nearest` is the best guess below the threshold. */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly nearest: NearestTable | null;
}

/** A header that fits a form less well than this is not reported as a table. */
const LEAST_CONFIDENCE = 0.5;

/** Finds the planning tables of a sheet, from top to bottom. `year` is n where the user has said it. */
export function findTables(sheet: SheetSnapshot, year?: number): FoundTables {
  const profiles = profileRows(sheet);
  const headers = recogniseHeaders(sheet, profiles);
  const tables: Table[] = [];
  let nearest: NearestTable | null = null;
  let index = 0;
  while (index < headers.length) {
    const header = headers[index]!;
    const pages = pagesOf(sheet, headers, index);
    const notBefore = (tables.at(-1)?.range.bottom ?? -1) + 1;
    const end = headers[index + pages.length]?.band.first ?? Number.POSITIVE_INFINITY;
    const title = findTitle(sheet, header.band.first, header.alignment.layout, notBefore);
    const { confidence } = header;
    const isCandidate = confidence >= LEAST_CONFIDENCE && header.alignment.missingRoles.length <= mostMissing(header);
    const table = isCandidate ? buildTable({ sheet, profiles, pages, end, title: title.text, year }) : null;
    if (table && table.confidence >= LEAST_CONFIDENCE) {
      tables.push(table);
      index += pages.length;
    } else {
      const reached = table?.confidence ?? confidence;
      if (reached > (nearest?.confidence ?? 0)) nearest = nearestTable(sheet, header, reached);
      index++;
    }
  }
  return { tables, nearest };
}

/** A form of many columns is known by the others when one is missing; of a form of few none may be missing. */
const MANY_COLUMNS = 6;

function mostMissing({ alignment }: RecognisedHeader): number {
  return alignment.layout.columns.filter(({ required }) => required).length >= MANY_COLUMNS ? 1 : 0;
}

function nearestTable(sheet: SheetSnapshot, { band, alignment }: RecognisedHeader, confidence: number): NearestTable {
  return {
    sheet: sheet.name,
    row: band.first,
    layout: alignment.layout.id,
    confidence,
    missingRoles: alignment.missingRoles,
  };
}
