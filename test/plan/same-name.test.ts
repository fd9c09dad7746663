import { resemble, resembleUnderOneCode } from '../../src/plan/comparing/same-name';

describe('Names of programs and kegiatan', () => {
  it.each([
    ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota'],
    ['Administrasi Umum SKPD', 'Administrasi  Umum Perangkat\nDaerah'],
    ['Penyediaan Gaji dan Tunjangan ASN', 'Penyediaan Gaji & Tunjangan ASN'],
    ['Pengelolaan Data Fakir Miskin', 'Pengelola Data fakir Miskin'],
    ['Pemeberian Pelayanan Reunifikasi Keluarga', 'Pemberian Pelayanan Reunifikasi Keluarga'],
    ['Pendataan Fakir Miskin Cakupan Daerah Daerah Kabupaten/Kota', 'Pendataan Fakir Miskin Cakupan Daerah'],
    ['Koordinasi dan penyusunan dokumen RKA-', 'Koordinasi dan Penyusunan Dokumen RKA-SKPD'],
    ['Kerja Sama Antar Lembaga', 'Kerjasama antar lembaga'],
  ])('"%s" and "%s" are one', (one, other) => {
    expect([resemble(one, other), resemble(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Penyediaan Permakanan', 'Penyediaan Perumahan'],
    ['Penyediaan Permakanan', 'Penyediaan Sandang'],
    ['Penyediaan Jasa Surat Menyurat', 'Penyediaan Jasa Pelayanan Umum Kantor'],
    ['Rehabilitasi Sosial', ''],
  ])('"%s" and "%s" are two', (one, other) => {
    expect([resemble(one, other), resemble(other, one)]).toEqual([false, false]);
  });

  it('may differ more under one code, but not in what they are about', () => {
    const long = 'Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran dan Surat Nikah';
    expect(resembleUnderOneCode(long, 'Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran')).toBe(true);
    expect(resembleUnderOneCode('Penyediaan Bahan Logistik Kantor', 'Penyediaan Barang Cetakan')).toBe(false);
  });
});
