import { isGenericCode, levelOfCode, writeCode } from '../../plan/codes/code';
import type { RowCodeFlaw } from '../../plan/codes/row-codes';
import type { PlanTable } from '../../plan/plan-table';
import { BUILT_IN_LIST } from '../../nomenklatur/built-in';
import type { Region } from '../../nomenklatur/nomenklatur';
import { Nomenklatur, type IndexedEntry } from '../../nomenklatur/nomenklatur-index';
import { remembered } from '../../sheet/remembered';
import { chainBreaks } from '../rows/code-chain';
import { codedRows, type CodedRow } from '../rows/code-rows';

/** A row with its official code and what the nomenklatur says of it. */
export interface ListedRow extends CodedRow {
  /** With the level digit. */
  readonly official: string;
  readonly region: Region | null;
  readonly list: Nomenklatur;
  /** Empty where the list does not have the code. */
  readonly entries: readonly IndexedEntry[];
}

const BUILT_IN = new Nomenklatur(BUILT_IN_LIST);
/** Codes written like this are sure; others were mended, which another finding says. */
const SURE: ReadonlySet<RowCodeFlaw> = new Set(['spaces', 'separators', 'edges', 'name']);

/**
 * The rows whose code can be looked up: in the imported list, or in what is built in where that one is made for other codes (two digits
 * against four). Rows whose code another finding doubts are left out.
 */
export function listedRows(plan: PlanTable, imported: Nomenklatur | undefined): readonly ListedRow[] {
  const known = rowsByList(plan);
  const rows = known.get(imported) ?? rowsInList(plan, imported);
  known.set(imported, rows);
  return rows;
}

const rowsByList = remembered((_: PlanTable) => new Map<Nomenklatur | undefined, readonly ListedRow[]>());

function rowsInList(plan: PlanTable, imported: Nomenklatur | undefined): ListedRow[] {
  const doubtful = new Set(chainBreaks(plan).map(({ row }) => row));
  return codedRows(plan).flatMap(({ row, code: rowCode }) => {
    const { code, flaws } = rowCode;
    if (!code || row.codeText === null || levelOfCode(code) === 'urusan' || isGenericCode(code)) return [];
    if (doubtful.has(row) || !flaws.every((flaw) => SURE.has(flaw))) return [];
    const list = listFor(code.subKegiatan?.length ?? null, imported);
    if (!list) return [];
    const region = regionOf(code.government ?? plan.codes.scheme.government);
    const official = row.codeText;
    return { row, code: rowCode, official, region, list, entries: list.find(official, region) };
  });
}

/** The list that has codes with so many digits for sub kegiatan; null asks for a program or kegiatan, which all lists have. */
function listFor(digits: number | null, imported: Nomenklatur | undefined): Nomenklatur | null {
  if (imported && (digits === null || digits === imported.subKegiatanDigits)) return imported;
  return digits === null || digits === BUILT_IN.subKegiatanDigits ? BUILT_IN : null;
}

/** Whose codes these are by their level digit; 3 to 8 are shared by provinces and kabupaten of special regions. */
function regionOf(government: string): Region | null {
  if (government === '1') return 'provinsi';
  return government === '2' ? 'kabupaten-kota' : null;
}

/** An official code as the row's table writes codes, with the row's bidang urusan in place of X.XX. */
export function codeInTable({ codes }: PlanTable, { code }: CodedRow, official: string): string {
  const [urusan, bidang, program, government, kegiatan, subKegiatan] = official.split('.') as [string, ...string[]];
  const own = urusan === 'X' ? code.code : null;
  return writeCode(
    {
      urusan: own?.urusan ?? urusan,
      bidang: own?.bidang ?? bidang ?? null,
      program: program ?? null,
      government: government ?? null,
      kegiatan: kegiatan ?? null,
      subKegiatan: subKegiatan ?? null,
    },
    codes.scheme.hasGovernment,
  );
}
