import { settingsText } from '../../src/app/document/settings-text';

describe('The settings that a report names', () => {
  it('are those that differ from the program’s own, with how figures are computed where documents leave it open', () => {
    const choices = { growth: 'cagr', averageLevel: 'program', gradeRounding: 'exact' } as const;
    expect(settingsText({ year: 2026, choices }, [], 'id')).toEqual([
      'Tahun Renja: 2026',
      'Rata-rata pertumbuhan: persen majemuk dari tahun pertama ke terakhir',
      'Baris yang ikut rata-rata capaian: program',
      'Rata-rata sebelum diberi predikat: tidak dibulatkan: 90,5% tetap tinggi',
    ]);
    expect(settingsText({ choices: { lowerIsBetter: 'inverse' } }, [], 'en')).toEqual([
      'Achievement where less is better: target ÷ realisation',
    ]);
    expect(settingsText({}, [], 'id')).toEqual([]);
  });
});
