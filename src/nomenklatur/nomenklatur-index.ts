import { codeLength, parentCode, type NomenklaturEntry, type NomenklaturList, type Region } from './nomenklatur';
import { comparableName, nameSimilarity } from './names';

/** An entry with its name as names are compared. */
export interface IndexedEntry extends NomenklaturEntry {
  readonly comparable: string;
}

/** Sub kegiatan have six parts. */
const SUB_KEGIATAN = 6;

/** A list made ready for looking codes up; a look-up costs the same however long the list is. */
export class Nomenklatur {
  private readonly byCode = new Map<string, IndexedEntry[]>();
  private readonly byParent = new Map<string, IndexedEntry[]>();
  private readonly byPrevious = new Map<string, IndexedEntry[]>();
  /** How many digits its sub kegiatan have; null where it has none. */
  readonly subKegiatanDigits: 2 | 4 | null;

  constructor(readonly list: NomenklaturList) {
    let four = 0;
    let two = 0;
    for (const entry of list.entries) {
      const indexed = { ...entry, comparable: comparableName(entry.name) };
      add(this.byCode, entry.code, indexed);
      add(this.byParent, parentCode(entry.code) ?? '', indexed);
      if (entry.previous) add(this.byPrevious, entry.previous, indexed);
      if (codeLength(entry.code) !== SUB_KEGIATAN) continue;
      if (entry.code.split('.')[SUB_KEGIATAN - 1]!.length === 4) four++;
      else two++;
    }
    this.subKegiatanDigits = four + two === 0 ? null : four >= two ? 4 : 2;
  }

  /** The entries of a code: two where provinces and kabupaten/kota share it and the region is not known. */
  find(code: string, region: Region | null): readonly IndexedEntry[] {
    return inRegion(this.byCode.get(this.listed(code)) ?? [], region);
  }

  /** The entries right below a code. */
  childrenOf(code: string, region: Region | null): readonly IndexedEntry[] {
    return inRegion(this.byParent.get(this.listed(code)) ?? [], region);
  }

  /** The sub kegiatan that have replaced one which is no longer listed. */
  successorsOf(code: string, region: Region | null): readonly IndexedEntry[] {
    return inRegion(this.byPrevious.get(this.listed(code)) ?? [], region);
  }

  /** The entry below the parent whose name is most like the given one, and how like it is; null where there is none. */
  closestName(
    parent: string,
    comparable: string,
    region: Region | null,
  ): { readonly entry: IndexedEntry; readonly similarity: number } | null {
    let closest: { entry: IndexedEntry; similarity: number } | null = null;
    for (const entry of this.childrenOf(parent, region)) {
      const similarity = nameSimilarity(entry.comparable, comparable);
      if (!closest || similarity > closest.similarity) closest = { entry, similarity };
    }
    return closest;
  }

  /** A code as the list has it: the support program of every bidang is listed once, as X.XX.01. */
  listed(code: string): string {
    if (this.byCode.has(code)) return code;
    const generic = genericCode(code);
    return generic !== null && (this.byCode.has(generic) || this.byParent.has(generic)) ? generic : code;
  }
}

/** "1.06.01.2.05" as the list prints it, "X.XX.01.2.05"; null for codes outside the support program. */
function genericCode(code: string): string | null {
  const match = /^\d\.\d\d(\.01(?:\..*)?)$/.exec(code);
  return match && `X.XX${match[1]!}`;
}

function inRegion(entries: readonly IndexedEntry[], region: Region | null): readonly IndexedEntry[] {
  return region === null ? entries : entries.filter((entry) => entry.region === null || entry.region === region);
}

function add(map: Map<string, IndexedEntry[]>, key: string, entry: IndexedEntry): void {
  const group = map.get(key);
  if (group) group.push(entry);
  else map.set(key, [entry]);
}
