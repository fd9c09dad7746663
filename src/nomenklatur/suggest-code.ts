import { codeLength, parentCode, type Region } from './nomenklatur';
import { comparableName, isSameName } from './names';
import type { IndexedEntry, Nomenklatur } from './nomenklatur-index';

/** The entry that a code most likely means, and what speaks for it. */
export interface CodeSuggestion {
  readonly entry: IndexedEntry;
  readonly reason:
    | 'renamed' // the list says that it has replaced the code
    | 'padding' // the same number with other zeros, and the same name
    | 'swapped' // the same digits in another order, and the same name
    | 'name'; // the same name under the same program
}

/** How far up the outline a name is looked for: a sub kegiatan's program has three parts. */
const PROGRAM = 3;

/** The entry that an unknown code most likely means; null where nothing speaks for one. */
export function suggestCode(
  list: Nomenklatur,
  code: string,
  name: string,
  region: Region | null,
): CodeSuggestion | null {
  const successors = list.successorsOf(code, region);
  if (successors.length === 1) return { entry: successors[0]!, reason: 'renamed' };
  const comparable = comparableName(name);
  const entry = entryByName(list, code, comparable, region);
  return entry && { entry, reason: reasonOf(code, list, entry) };
}

/** The one entry of the name and of the code's own level, the nearest part of the outline first. */
export function entryByName(
  list: Nomenklatur,
  code: string,
  comparable: string,
  region: Region | null,
): IndexedEntry | null {
  if (comparable === '') return null;
  let at = parentCode(code);
  for (; at !== null && codeLength(at) >= PROGRAM; at = parentCode(at)) {
    const found = below(list, at, codeLength(code), region).filter((entry) => isSameName(entry.comparable, comparable));
    const exact = found.filter((entry) => entry.comparable === comparable);
    const best = exact.length > 0 ? exact : found;
    if (best.length > 0) return best.length === 1 ? best[0]! : null;
  }
  return at !== null && codeLength(code) === PROGRAM ? programByName(list, at, comparable, region) : null;
}

function programByName(
  list: Nomenklatur,
  bidang: string,
  comparable: string,
  region: Region | null,
): IndexedEntry | null {
  const found = list.childrenOf(bidang, region).filter((entry) => isSameName(entry.comparable, comparable));
  return found.length === 1 ? found[0]! : null;
}

/** All entries of one level below a code. */
function below(list: Nomenklatur, code: string, length: number, region: Region | null): readonly IndexedEntry[] {
  const children = list.childrenOf(code, region);
  if (children.length === 0 || codeLength(children[0]!.code) >= length) return children;
  return children.flatMap((child) => below(list, child.code, length, region));
}

function reasonOf(code: string, list: Nomenklatur, { code: found }: IndexedEntry): CodeSuggestion['reason'] {
  const own = list.listed(code);
  const last = (text: string): string => text.split('.').at(-1)!;
  const trimmed = (text: string): string => text.replace(/^0+|0+$/g, '');
  if (parentCode(own) === parentCode(found) && trimmed(last(code)) === trimmed(last(found))) return 'padding';
  const sorted = (text: string): string => [...text].sort().join('');
  return own.length === found.length && sorted(own) === sorted(found) ? 'swapped' : 'name';
}
