import { mkdtemp, mkdir, readdir, readFile, rm, stat, symlink, lstat, writeFile, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile, writeWorkbookFile } from '../../src/host/xlsx/node-file';

const BYTES = Uint8Array.of(80, 75, 3, 4);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periksa-renja-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('Reading a workbook file', () => {
  it('gives its bytes', async () => {
    await writeFile(join(folder, 'a.xlsx'), BYTES);
    expect(Uint8Array.from(await readWorkbookFile(join(folder, 'a.xlsx')))).toEqual(BYTES);
  });

  it.each([
    ['no file', 'b.xlsx', 'not-found'],
    ['an empty file', 'empty.xlsx', 'empty'],
    ['a folder', 'folder.xlsx', 'not-xlsx'],
  ])('rejects for %s', async (_, name, code) => {
    await writeFile(join(folder, 'empty.xlsx'), '');
    await mkdir(join(folder, 'folder.xlsx'));
    const path = join(folder, name);
    await expect(readWorkbookFile(path)).rejects.toMatchObject({ name: 'HostError', code, detail: path });
  });
});

describe('Writing a workbook file', () => {
  it.each([true, false])('makes a new one and leaves nothing else in the folder (overwrite: %s)', async (overwrite) => {
    await writeWorkbookFile(join(folder, 'a.xlsx'), BYTES, { overwrite });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
    expect(Uint8Array.from(await readFile(join(folder, 'a.xlsx')))).toEqual(BYTES);
  });

  it('does not touch an existing one unless asked', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'old');
    await expect(writeWorkbookFile(path, BYTES, { overwrite: false })).rejects.toMatchObject({
      code: 'exists',
      detail: path,
    });
    expect(await readFile(path, 'utf8')).toBe('old');
    await writeWorkbookFile(path, BYTES, { overwrite: true });
    expect((await readFile(path)).length).toBe(4);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('lets one of two writers at the same time have the name', async () => {
    const path = join(folder, 'a.xlsx');
    const writers = Array.from({ length: 8 }, () => writeWorkbookFile(path, BYTES, { overwrite: false }));
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it.each([true, false])('leaves nothing behind where it cannot write (overwrite: %s)', async (overwrite) => {
    await expect(writeWorkbookFile(join(folder, 'no', 'a.xlsx'), BYTES, { overwrite })).rejects.toMatchObject({
      code: 'not-writable',
    });
    await mkdir(join(folder, 'a.xlsx'));
    const code = overwrite ? 'not-writable' : 'exists';
    await expect(writeWorkbookFile(join(folder, 'a.xlsx'), BYTES, { overwrite })).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('keeps permissions and symbolic links of the file that it replaces', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await symlink(path, join(folder, 'link.xlsx'));
    await writeWorkbookFile(join(folder, 'link.xlsx'), BYTES, { overwrite: true });
    expect((await lstat(join(folder, 'link.xlsx'))).isSymbolicLink()).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await readFile(path)).length).toBe(4);
  });
});
