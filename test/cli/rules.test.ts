import { ALL_CHECKS } from '../../src/lint/all-checks';
import { runCli } from '../support/run-cli';

describe('periksa-renja rules', () => {
  it('lists every check once under its severity, with what it looks for', async () => {
    const { status, out, err } = await runCli('rules');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const { id, summary } of ALL_CHECKS)
      expect(out.match(new RegExp(`^  ${id} +(.*)$`, 'm'))?.[1]).toBe(summary.id);
    expect(out.indexOf('● Perlu diperbaiki')).toBeLessThan(out.indexOf('▲ Perlu dilihat'));
  });

  it('explains one by its examples: what is found, why and what to do, and what is left alone', async () => {
    const { out } = await runCli('rules', 'computed-missing');
    expect(out).toContain('computed-missing · ● Perlu diperbaiki');
    expect(out).toContain('Bentuk tabel: semua');
    expect(out).toContain('✗ tingkat capaian kosong: ditemukan');
    expect(out).toContain('K4   Tingkat capaian Renstra s/d 2023 kosong, seharusnya 74,48% (10 ÷ 4)');
    expect(out).toContain('357.500.000 ÷ 480.000.000 = 74,48%');
    expect(out).toContain('✓ baris tanpa angka tidak perlu diisi: tidak ada temuan');
  });

  it('gives JSON in both languages', async () => {
    const all = JSON.parse((await runCli('rules', '--format', 'json')).out);
    expect(all).toMatchObject({ version: 1, tool: { name: 'periksa-renja' } });
    expect(all.rules.map(({ id }: { id: string }) => id)).toEqual(ALL_CHECKS.map(({ id }) => id));
    const one = JSON.parse((await runCli('rules', 'renstra-exceeded', '--format', 'json')).out);
    expect(one.rules).toEqual([
      expect.objectContaining({
        id: 'renstra-exceeded',
        severity: 'warning',
        forms: expect.arrayContaining(['T-C.29']),
        summary: { id: expect.stringContaining('Capaian'), en: expect.stringContaining('Cumulative') },
      }),
    ]);
    expect(one.rules[0].examples[0].findings[0]).toMatchObject({
      cell: 'K4',
      text: { en: { what: expect.any(String) } },
    });
  });

  it('an unknown check is a wrong call', async () => {
    const { status, out, err } = await runCli('rules', 'salah');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('tidak ada pemeriksaan "salah"');
  });
});
