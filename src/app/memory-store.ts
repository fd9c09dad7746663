import { HostError, type RememberingHost } from '../host/port';
import {
  decodeMemory,
  EMPTY_MEMORY,
  encodeMemory,
  type DecodedMemory,
  type EncodedMemory,
  type Memory,
} from './memory';

/** What became of a change of the memory; only `written` has changed the workbook. */
export type MemoryChange =
  | { readonly kind: 'written'; readonly memory: Memory }
  | Extract<DecodedMemory, { kind: 'unreadable' }>
  | Extract<EncodedMemory, { kind: 'too-large' }>;

/**
 * What the workbook remembers; an empty memory where it has none. Rejects with HostError, but for a part of ours that is damaged
 * as a file: that one is unreadable like any other damaged content.
 */
export async function recall(host: RememberingHost): Promise<DecodedMemory> {
  try {
    const xml = await host.readMemory();
    return xml === null ? { kind: 'memory', memory: EMPTY_MEMORY } : decodeMemory(xml);
  } catch (error) {
    if (error instanceof HostError && error.code === 'damaged') return { kind: 'unreadable', raw: '' };
    throw error;
  }
}

/** Changes what the workbook remembers, unless what it holds now cannot be read: that stays as it is. Rejects with HostError. */
export async function changeMemory(host: RememberingHost, change: (memory: Memory) => Memory): Promise<MemoryChange> {
  const present = await recall(host);
  if (present.kind === 'unreadable') return present;
  const memory = change(present.memory);
  const encoded = encodeMemory(memory);
  if (encoded.kind === 'too-large') return encoded;
  await host.writeMemory(isEmpty(memory) ? null : encoded.xml);
  return { kind: 'written', memory };
}

/** Nothing to remember needs no part. */
function isEmpty(memory: Memory): boolean {
  return JSON.stringify(memory) === JSON.stringify(EMPTY_MEMORY);
}
