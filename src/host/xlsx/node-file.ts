import { randomBytes } from 'node:crypto';
import { link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError, type HostErrorCode } from '../port';

/** The largest file that one buffer of Node can hold. */
const MAX_FILE_BYTES = 2 ** 31 - 1;

/** The bytes of a workbook file. Rejects with `not-found` (also when it may not be read), `not-xlsx` for a folder, or `empty`. */
export async function readWorkbookFile(path: string): Promise<Uint8Array> {
  const status = await failingAs('not-found', path, () => stat(path));
  if (!status.isFile()) throw new HostError('not-xlsx', path);
  if (status.size > MAX_FILE_BYTES) throw new HostError('too-large', path);
  const bytes = await failingAs('not-found', path, () => readFile(path));
  if (bytes.length === 0) throw new HostError('empty', path);
  // A plain array for the rooms that know nothing of Node: a Buffer slices and prints otherwise.
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Writes a workbook file as a whole or not at all: into a temporary file of the same folder, which then takes the name. Rejects
 * with `exists` when there is such a file and `overwrite` is not set (also when another program makes it meanwhile), else with
 * `not-writable`.
 */
export async function writeWorkbookFile(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  await failingAs('not-writable', path, async () => {
    const target = overwrite ? await followLinks(path) : path;
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeDurably(temporary, bytes, overwrite ? await modeOf(target) : undefined);
      if (overwrite) await rename(temporary, target);
      else await takeFreeName(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  });
}

/** A symbolic link stays one: the file that it points to is replaced. */
async function followLinks(path: string): Promise<string> {
  return realpath(path).catch((cause: unknown) => {
    if (errorCodeOf(cause) === 'ENOENT') return path;
    throw cause;
  });
}

/** The permissions of the file to replace, or undefined when there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    (cause: unknown) => {
      if (errorCodeOf(cause) === 'ENOENT') return undefined;
      throw cause;
    },
  );
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the file a name that nobody has, without a moment in which two could get it. */
async function takeFreeName(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (cause) {
    if (errorCodeOf(cause) === 'EEXIST') throw new HostError('exists', target, { cause });
    // File systems without hard links: USB sticks, some network shares.
    await claimAndRename(temporary, target);
  }
}

async function claimAndRename(temporary: string, target: string): Promise<void> {
  const claim = await open(target, 'wx').catch((cause: unknown) => {
    throw errorCodeOf(cause) === 'EEXIST' ? new HostError('exists', target, { cause }) : cause;
  });
  await claim.close();
  try {
    await rename(temporary, target);
  } catch (cause) {
    // What is removed here is the empty file that was made above, never someone else's.
    await rm(target, { force: true });
    throw cause;
  }
}

async function failingAs<Result>(code: HostErrorCode, path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError(code, path, { cause });
  }
}

/** Not by `instanceof`: an error of the file system may belong to another realm, as it does in tests. */
function errorCodeOf(cause: unknown): unknown {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}
