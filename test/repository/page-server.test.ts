import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { servePage, type PageServer } from '../../scripts/lib/serve-page';

let folder: string;
let server: PageServer;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'periksa-renja-'));
  writeFileSync(path.join(folder, 'index.html'), '<title>Periksa Renja</title>');
  writeFileSync(path.join(folder, 'renja 2026 (akhir).xlsx'), 'a workbook');
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function start(workbook: string | null, port = 0): Promise<void> {
  server = await servePage({ folder, workbook: workbook && path.join(folder, workbook), port });
}

/** The status that a request gets which asks for the given host. */
function statusForHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(server.address, { headers: { host }, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the server behind npm start', () => {
  test('serves the page and says that no workbook was named', async () => {
    await start(null);
    expect(await (await fetch(server.address)).text()).toContain('Periksa Renja');
    expect((await fetch(`${server.address}/opened.json`)).status).toBe(404);
  });

  test('tells the page which workbook to open and hands it out', async () => {
    await start('renja 2026 (akhir).xlsx');
    const opened = (await (await fetch(`${server.address}/opened.json`)).json()) as { name: string; url: string };
    expect(opened.name).toBe('renja 2026 (akhir).xlsx');
    expect(await (await fetch(`${server.address}/${opened.url}`)).text()).toBe('a workbook');
  });

  test('says that the workbook is gone when it is', async () => {
    await start('removed.xlsx');
    expect((await fetch(`${server.address}/opened/removed.xlsx`)).status).toBe(404);
  });

  test('hands out nothing beside the page and the workbook', async () => {
    await start('renja 2026 (akhir).xlsx');
    expect((await fetch(`${server.address}/opened/..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    expect((await fetch(`${server.address}/%2e%2e%2f%2e%2e%2fetc%2fpasswd`)).status).toBe(404);
  });

  test('answers to this machine only, under its own name only', async () => {
    await start(null);
    expect(await statusForHost('localhost:3000')).toBe(200);
    expect(await statusForHost('renja.example.org')).toBe(403);
  });

  test('takes the next port when the one asked for is taken', async () => {
    await start(null);
    const taken = Number(new URL(server.address).port);
    const second = await servePage({ folder, workbook: null, port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });

  test('takes no other port than a fixed one', async () => {
    await start(null);
    const port = Number(new URL(server.address).port);
    await expect(servePage({ folder, workbook: null, port, fixedPort: true })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  test('serves by https with a certificate for localhost', async () => {
    const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    const log = jest.spyOn(console, 'log').mockImplementation();
    await generateCertificates(authority, certificate, key);
    log.mockRestore();
    const [cert, privateKey] = [readFileSync(certificate), readFileSync(key)];
    server = await servePage({ folder, workbook: null, port: 0, certificate: { cert, key: privateKey } });
    expect(server.address).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) => {
      getSecurely(server.address, { ca: readFileSync(authority), agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
    expect(status).toBe(200);
  });
});
