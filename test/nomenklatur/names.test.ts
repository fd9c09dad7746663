import * as fc from 'fast-check';
import { comparableName, isSameName, nameSimilarity } from '../../src/nomenklatur/names';

const isOneName = (one: string, other: string): boolean => isSameName(comparableName(one), comparableName(other));

describe('Two spellings are one name', () => {
  it.each([
    ['PROGRAM PEMBERDAYAAN SOSIAL', 'Program Pemberdayaan Sosial'],
    ['PEMBERDAYAAN SOSIAL', 'Program Pemberdayaan Sosial'],
    ['Perencanaan,  penganggaran\ndan Evaluasi', 'Perencanaan, Penganggaran, dan Evaluasi'],
    ['Rehabilitasi Sosial Kabupaten/Kot a', 'Rehabilitasi Sosial Kabupaten/Kota'],
    ['Rehabilitasi Sosial Kab./Kota', 'Rehabilitasi Sosial Kabupaten/Kota'],
    ['Evaluasi Kinerja SKPD', 'Evaluasi Kinerja Perangkat Daerah'],
    ['Evaluasi Kinerja OPD', 'Evaluasi Kinerja SKPD'],
    ['Pengelola Data fakir Miskin', 'Pengelolaan Data Fakir Miskin'],
    ['Pemebrian Layanan Kedaruratan', 'Pemberian Layanan Kedaruratan'],
    ['Fasilitasi Bantuan Sosial Kesejahteraan Kelu', 'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga'],
    ['Penyediaan Sarana & Prasarana', 'Penyediaan Sarana dan Prasarana'],
    ['Sub Kegiatan: Penyediaan Sandang', 'Penyediaan Sandang'],
    ['Kerjasama antar lembaga', 'Kerja Sama Antar Lembaga'],
  ])('%j and %j', (one, other) => {
    expect(isOneName(one, other)).toBe(true);
  });
});

describe('Two names are different', () => {
  it.each([
    ['Penyediaan Peralatan dan Perlengkapan Kantor', 'Penyediaan Barang Cetakan dan Penggandaan'],
    ['Penyediaan Bahan Logistik Kantor', 'Penyediaan Peralatan dan Perlengkapan Kantor'],
    ['Evaluasi Kinerja Perangkat Daerah', 'Koordinasi dan Penyusunan DPA-SKPD'],
    ['Penyediaan Sandang', 'Penyediaan Permakanan'],
    ['Program Rehabilitasi Sosial', 'Program Pemberdayaan Sosial'],
  ])('%j and %j', (one, other) => {
    expect(isOneName(one, other)).toBe(false);
  });
});

describe('The likeness of two names', () => {
  const letters = fc.stringMatching(/^[a-z]{0,40}$/);

  it('is the same both ways, between 0 and 1, and 1 for a name and itself', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const likeness = nameSimilarity(one, other);
        expect(likeness).toBe(nameSimilarity(other, one));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(nameSimilarity(one, one)).toBe(1);
      }),
    );
  });
});
