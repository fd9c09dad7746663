import type { NomenklaturEntry, NomenklaturList } from './nomenklatur';

/**
 * Codes with two-digit sub kegiatan, as two documents print them: Renja 2024 of Dinas Sosial Rote Ndao (T-C.29 and T-C.33) and, where
 * its numbers are those of the list, Renstra 2021–2026 of Dinas Sosial Belu (Tabel 6.2). The programs of 2.08 and 2.14 are those that Renja
 * 2022 of the social office of Dharmasraya names, bidang 2.13 is one of LAKIP 2019 of that of Bangka Selatan, each with its number of
 * Permendagri 90/2019. Slips of the pen are mended. It is a part of the list only: what is not in it is not unknown.
 */
const ENTRIES = `
X.XX.01|Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota
X.XX.01.2.01|Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
X.XX.01.2.01.01|Penyusunan Dokumen Perencanaan Perangkat Daerah
X.XX.01.2.01.02|Koordinasi dan Penyusunan Dokumen RKA-SKPD
X.XX.01.2.01.03|Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD
X.XX.01.2.01.07|Evaluasi Kinerja Perangkat Daerah
X.XX.01.2.02|Administrasi Keuangan Perangkat Daerah
X.XX.01.2.02.01|Penyediaan Gaji dan Tunjangan ASN
X.XX.01.2.02.03|Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD
X.XX.01.2.03|Administrasi Barang Milik Daerah pada Perangkat Daerah
X.XX.01.2.03.02|Pengamanan Barang Milik Daerah SKPD
X.XX.01.2.05|Administrasi Kepegawaian Perangkat Daerah
X.XX.01.2.05.03|Pendataan dan Pengolahan Administrasi Kepegawaian
X.XX.01.2.06|Administrasi Umum Perangkat Daerah
X.XX.01.2.06.01|Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor
X.XX.01.2.06.02|Penyediaan Peralatan dan Perlengkapan Kantor
X.XX.01.2.06.05|Penyediaan Barang Cetakan dan Penggandaan
X.XX.01.2.06.07|Penyediaan Bahan/Material
X.XX.01.2.06.09|Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD
X.XX.01.2.07|Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
X.XX.01.2.07.09|Pengadaan Gedung Kantor atau Bangunan Lainnya
X.XX.01.2.08|Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
X.XX.01.2.08.01|Penyediaan Jasa Surat Menyurat
X.XX.01.2.08.02|Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik
X.XX.01.2.09|Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah
X.XX.01.2.09.02|Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak, dan Perizinan Kendaraan Dinas Operasional atau Lapangan
X.XX.01.2.09.06|Pemeliharaan Peralatan dan Mesin Lainnya
1.06|Urusan Pemerintahan Bidang Sosial
1.06.02|Program Pemberdayaan Sosial
1.06.02.2.01|Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)
1.06.02.2.01.01|Fasilitasi Pemberdayaan Sosial KAT
1.06.02.2.01.02|Peningkatan Kapasitas dan Pendampingan KAT
1.06.02.2.02|Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota
1.06.02.2.02.01|Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah dan Pengumpulan Uang atau Barang
1.06.02.2.03|Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota
1.06.02.2.03.01|Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota
1.06.02.2.03.02|Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan Kewenangan Kabupaten/Kota
1.06.02.2.03.03|Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Keluarga Kewenangan Kabupaten/Kota
1.06.02.2.03.04|Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota
1.06.02.2.03.05|Peningkatan Kemampuan Sumber Daya Manusia dan Penguatan Lembaga Konsultasi Kesejahteraan Keluarga (LK3)
1.06.04|Program Rehabilitasi Sosial
1.06.04.2.01|Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial
1.06.04.2.01.01|Penyediaan Permakanan
1.06.04.2.01.02|Penyediaan Sandang
1.06.04.2.01.03|Penyediaan Alat Bantu
1.06.04.2.01.04|Pemberian Pelayanan Reunifikasi Keluarga
1.06.04.2.01.05|Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial
1.06.04.2.01.06|Pemberian Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat
1.06.04.2.01.07|Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah, dan Kartu Identitas Anak
1.06.04.2.01.08|Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar
1.06.04.2.01.09|Pemberian Layanan Data dan Pengaduan
1.06.04.2.01.10|Pemberian Layanan Kedaruratan
1.06.04.2.01.11|Pemberian Pelayanan Penelusuran Keluarga
1.06.04.2.01.12|Pemberian Layanan Rujukan
1.06.04.2.02|Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial
1.06.04.2.02.01|Pemberian Layanan Data dan Pengaduan
1.06.04.2.02.02|Pemberian Layanan Kedaruratan
1.06.04.2.02.03|Penyediaan Permakanan
1.06.04.2.02.04|Penyediaan Sandang
1.06.04.2.02.05|Penyediaan Alat Bantu
1.06.04.2.02.06|Penyediaan Perbekalan Kesehatan di Luar Panti
1.06.04.2.02.07|Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial
1.06.04.2.02.08|Pemberian Bimbingan Sosial kepada Keluarga Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA
1.06.04.2.02.09|Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah, dan Kartu Identitas Anak
1.06.04.2.02.10|Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar
1.06.04.2.02.11|Pemberian Pelayanan Penelusuran Keluarga
1.06.04.2.02.12|Pemberian Pelayanan Reunifikasi Keluarga
1.06.04.2.02.13|Pemberian Layanan Rujukan
1.06.04.2.02.14|Kerja Sama Antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota
1.06.05|Program Perlindungan dan Jaminan Sosial
1.06.05.2.01|Pemeliharaan Anak-Anak Terlantar
1.06.05.2.01.01|Penjangkauan Anak-Anak Terlantar
1.06.05.2.01.02|Rujukan Anak-Anak Terlantar
1.06.05.2.01.03|Pemantauan terhadap Pelaksanaan Pemeliharaan Anak Terlantar
1.06.05.2.02|Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
1.06.05.2.02.01|Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota
1.06.05.2.02.02|Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
1.06.05.2.02.03|Fasilitasi Bantuan Sosial Kesejahteraan Keluarga
1.06.05.2.02.04|Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat
1.06.06|Program Penanganan Bencana
1.06.06.2.01|Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota
1.06.06.2.01.01|Penyediaan Makanan
1.06.06.2.01.02|Penyediaan Sandang
1.06.06.2.01.03|Penyediaan Tempat Penampungan Pengungsi
1.06.06.2.01.04|Penanganan Khusus bagi Kelompok Rentan
1.06.06.2.01.05|Pelayanan Dukungan Psikososial
1.06.06.2.02|Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota
1.06.06.2.02.01|Koordinasi, Sosialisasi dan Pelaksanaan Kampung Siaga Bencana
1.06.06.2.02.02|Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana
2.08|Urusan Pemerintahan Bidang Pemberdayaan Perempuan dan Perlindungan Anak
2.08.02|Program Pengarusutamaan Gender dan Pemberdayaan Perempuan
2.08.03|Program Perlindungan Perempuan
2.08.05|Program Pengelolaan Sistem Data Gender dan Anak
2.08.06|Program Pemenuhan Hak Anak (PHA)
2.08.07|Program Perlindungan Khusus Anak
2.13|Urusan Pemerintahan Bidang Pemberdayaan Masyarakat dan Desa
2.14|Urusan Pemerintahan Bidang Pengendalian Penduduk dan Keluarga Berencana
2.14.02|Program Pengendalian Penduduk
2.14.03|Program Pembinaan Keluarga Berencana (KB)
2.14.04|Program Pemberdayaan dan Peningkatan Keluarga Sejahtera (KS)
`;

/** The codes that the program knows without an imported list. */
export const BUILT_IN_LIST: NomenklaturList = {
  source: 'built-in',
  origin:
    'Renja Dinas Sosial Rote Ndao 2024, Renstra Dinas Sosial Belu 2021–2026, Renja Dinas Sosial Dharmasraya 2022, LAKIP 2019 Bangka Selatan',
  year: null,
  entries: ENTRIES.trim().split('\n').map(builtInEntry),
  unreadableRows: 0,
};

function builtInEntry(line: string): NomenklaturEntry {
  const [code, name] = line.split('|') as [string, string];
  return { code, name, unit: null, region: null, previous: null };
}
