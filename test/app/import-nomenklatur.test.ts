import { importNomenklatur } from '../../src/app/import-nomenklatur';
import { XlsxHost } from '../../src/host/xlsx/xlsx-host';
import { SIPD_HEADINGS, SIPD_ROWS } from '../nomenklatur/sipd-export';
import { buildWorkbook } from '../support/workbook-builder';

const ROWS = [[...SIPD_HEADINGS], ...Array.from({ length: 400 }, () => SIPD_ROWS.map((row) => [...row])).flat()];

/** What the import of a file told of its progress. */
async function told(name: string, bytes: Uint8Array): Promise<number[]> {
  const shares: number[] = [];
  await importNomenklatur(
    { name, bytes },
    (workbook, onProgress) => XlsxHost.open(workbook).read({ onProgress }),
    (share) => shares.push(share),
  );
  return shares;
}

describe('The import of a nomenklatur', () => {
  it.each([
    ['sipd.xlsx', buildWorkbook({ sheets: [{ name: 'Worksheet', rows: ROWS }], sharedStrings: true })],
    ['daftar.csv', new TextEncoder().encode('kode;nama\n1.06.02.2.03.0004;Peningkatan\n1.06.02.2.03.0005;Penataan\n')],
  ])('tells how far it has come, from the start of %s to its last row', async (name, bytes) => {
    const shares = await told(name, bytes);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[0]).toBeLessThan(0.5);
    expect(shares.at(-1)).toBe(1);
  });
});
