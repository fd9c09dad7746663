import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sideloadAdvice } from '../../scripts/lib/sideload-advice';

const ROOT = path.resolve(__dirname, '../..');

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'periksa-renja-home-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** Runs the script for a user without any certificate, without a terminal and without other programs within reach. */
function startExcel(...args: string[]) {
  const env = { HOME: home, USERPROFILE: home, PATH: home };
  const run = spawnSync(process.execPath, [path.join(ROOT, 'scripts/start-excel.mjs'), ...args], { env, input: 'y\n' });
  return { status: run.status, output: run.stdout.toString() + run.stderr.toString() };
}

describe('npm run start:excel', () => {
  test('explains itself in both languages', () => {
    const { status, output } = startExcel('--help');
    expect(status).toBe(0);
    expect(output).toContain('--install-certificate');
    expect(output).toContain('Membangun halaman');
    expect(output).toContain('Builds the page');
  });

  test('shows its usage for an argument that it does not know', () => {
    expect(startExcel('--port', '4000')).toMatchObject({ status: 2, output: expect.stringContaining('start:excel') });
  });

  test('installs no certificate where nobody can be asked', () => {
    const { status, output } = startExcel();
    expect(status).toBe(1);
    expect(output).toContain('npm run start:excel -- --install-certificate');
    expect(existsSync(path.join(home, '.office-addin-dev-certs'))).toBe(false);
  });

  test('says what to do where the certificate cannot be installed', () => {
    const { status, output } = startExcel('--install-certificate');
    expect(status).toBe(1);
    expect(output).toContain('Sertifikat tidak dapat dipasang.');
    expect(output).toContain('npm start');
  });

  test('says for Windows, Mac and the web how to load the add-in', () => {
    const advice = sideloadAdvice({
      address: 'https://localhost:3000',
      manifest: 'C:\\renja\\manifest.xml',
      id: 'the-id',
    });
    expect(advice).toContain('/v the-id /t REG_SZ /d "C:\\renja\\manifest.xml"');
    expect(advice).toContain('com.microsoft.Excel/Data/Documents/wef');
    expect(advice).toContain('Upload My Add-in');
  });
});
