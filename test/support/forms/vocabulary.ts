/**
 * Programs, kegiatan and sub kegiatan with indicators and units as agencies of a kabupaten have them, for made-up tables. The
 * figures are made up elsewhere. One space of indent per level; "code name | indicator | unit".
 */
const TEXT = `
1.01 Pendidikan | Dinas Pendidikan dan Kebudayaan
 02 PROGRAM PENGELOLAAN PENDIDIKAN | Angka partisipasi sekolah usia 7-12 tahun | %
  2.01 Pengelolaan Pendidikan Sekolah Dasar | Persentase SD terakreditasi B ke atas | %
   01 Pembangunan Unit Sekolah Baru (USB) | Jumlah USB yang dibangun | unit
   04 Rehabilitasi Sedang/Berat Ruang Kelas | Jumlah ruang kelas yang direhabilitasi | ruang
   13 Penyediaan Biaya Personil Peserta Didik Sekolah Dasar | Jumlah peserta didik penerima | siswa
  2.03 Pengelolaan Pendidikan Anak Usia Dini (PAUD) | Angka partisipasi kasar PAUD | %
   05 Pengadaan Alat Praktik dan Peraga Siswa PAUD | Jumlah paket alat peraga | paket
   12 Pembinaan Kelembagaan dan Manajemen PAUD | Jumlah lembaga yang dibina | lembaga
 04 PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN | Persentase guru bersertifikat pendidik | %
  2.01 Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan | Rasio guru terhadap murid | rasio
   01 Perhitungan dan Pemetaan Pendidik | Jumlah dokumen pemetaan | dokumen
   02 Penataan Pendistribusian Pendidik | Jumlah pendidik yang ditata | orang
1.02 Kesehatan | Dinas Kesehatan
 02 PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | Angka kematian ibu per 100.000 kelahiran hidup | per 100.000 KH
  2.01 Penyediaan Fasilitas Pelayanan Kesehatan | Persentase puskesmas sesuai standar | %
   02 Pembangunan Puskesmas | Jumlah puskesmas yang dibangun | unit
   09 Rehabilitasi dan Pemeliharaan Puskesmas | Jumlah puskesmas yang direhabilitasi | unit
   14 Pengadaan Alat Kesehatan Fasilitas Layanan Kesehatan | Jumlah alat kesehatan yang disediakan | unit
  2.02 Penyediaan Layanan Kesehatan untuk UKM dan UKP | Cakupan pelayanan kesehatan sesuai SPM | %
   01 Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah ibu hamil yang mendapat pelayanan | orang
   04 Pengelolaan Pelayanan Kesehatan Balita | Jumlah balita yang mendapat pelayanan | orang
   15 Pengelolaan Pelayanan Kesehatan Gizi Masyarakat | Prevalensi stunting | %
 03 PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | Persentase tenaga kesehatan yang memiliki izin praktik | %
  2.02 Perencanaan Kebutuhan dan Pendayagunaan SDM Kesehatan | Rasio dokter per 1.000 penduduk | rasio
   02 Pemenuhan Kebutuhan SDM Kesehatan sesuai Standar | Jumlah tenaga kesehatan yang dikontrak | orang
   03 Pembinaan dan Pengawasan SDM Kesehatan | Jumlah laporan pembinaan | laporan
1.03 Pekerjaan Umum dan Penataan Ruang | Dinas Pekerjaan Umum dan Penataan Ruang
 02 PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA) | Luas daerah irigasi dalam kondisi baik | Ha
  2.02 Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder | Panjang saluran irigasi dalam kondisi baik | km
   08 Rehabilitasi Jaringan Irigasi Permukaan | Panjang jaringan irigasi yang direhabilitasi | meter
   14 Operasi dan Pemeliharaan Jaringan Irigasi Permukaan | Luas layanan irigasi | Ha
 10 PROGRAM PENYELENGGARAAN JALAN | Persentase jalan kabupaten dalam kondisi mantap | %
  2.01 Penyelenggaraan Jalan Kabupaten/Kota | Panjang jalan kabupaten kondisi mantap | km
   05 Pembangunan Jalan | Panjang jalan yang dibangun | km
   08 Rekonstruksi Jalan | Panjang jalan yang direkonstruksi | km
   12 Pembangunan Jembatan | Panjang jembatan yang dibangun | meter
1.06 Sosial | Dinas Sosial
 02 PROGRAM PEMBERDAYAAN SOSIAL | Persentase potensi sumber kesejahteraan sosial yang aktif | %
  2.01 Pemberdayaan Sosial Komunitas Adat Terpencil (KAT) | Persentase warga KAT yang diberdayakan | %
   01 Fasilitasi Pemberdayaan Sosial KAT | Jumlah kepala keluarga KAT yang difasilitasi | KK
   02 Peningkatan Kapasitas dan Pendampingan KAT | Jumlah pendamping | orang
  2.03 Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah | Jumlah PSKS yang dibina | orang
   01 Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat | Jumlah PSM yang dilatih | orang
   04 Peningkatan Kemampuan Sumber Kesejahteraan Sosial Kelembagaan Masyarakat | Jumlah karang taruna yang dibina | lembaga
 04 PROGRAM REHABILITASI SOSIAL | Persentase PPKS yang terpenuhi kebutuhan dasarnya | %
  2.01 Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar | Persentase anak terlantar yang direhabilitasi di luar panti | %
   01 Penyediaan Permakanan | Jumlah paket permakanan | paket
   03 Penyediaan Alat Bantu | Jumlah penerima alat bantu | orang
   09 Pemberian Layanan Data dan Pengaduan | Jumlah aduan yang ditangani | kasus
 06 PROGRAM PENANGANAN BENCANA | Persentase korban bencana yang menerima bantuan | %
  2.01 Perlindungan Sosial Korban Bencana Alam dan Sosial | Jumlah korban yang dilindungi | jiwa
   01 Penyediaan Makanan | Jumlah paket makanan | paket
   02 Penyediaan Sandang | Jumlah paket sandang | paket
2.08 Pemberdayaan Perempuan dan Perlindungan Anak | Dinas P3AP2KB
 02 PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN | Indeks Pembangunan Gender | indeks
  2.01 Pelembagaan Pengarusutamaan Gender (PUG) | Persentase OPD yang menyusun ARG | %
   02 Koordinasi dan Sinkronisasi Pelaksanaan PUG | Jumlah dokumen koordinasi | dokumen
   03 Advokasi Kebijakan dan Pendampingan PUG | Jumlah peserta advokasi | orang
 06 PROGRAM PEMENUHAN HAK ANAK (PHA) | Indeks Kabupaten Layak Anak | nilai
  2.01 Pelembagaan PHA pada Lembaga Pemerintah dan Dunia Usaha | Jumlah forum anak yang aktif | forum
   01 Advokasi Kebijakan Pemenuhan Hak Anak | Jumlah kegiatan advokasi | kegiatan
   04 Pembinaan Forum Anak | Jumlah anak yang terlibat | anak
2.11 Lingkungan Hidup | Dinas Lingkungan Hidup
 03 PROGRAM PENGENDALIAN PENCEMARAN DAN KERUSAKAN LINGKUNGAN HIDUP | Indeks Kualitas Lingkungan Hidup | indeks
  2.01 Pencegahan Pencemaran Lingkungan Hidup | Indeks Kualitas Air | indeks
   01 Pemantauan Kualitas Air Sungai | Jumlah titik pantau | titik
   03 Pengelolaan Laboratorium Lingkungan | Jumlah sampel yang diuji | sampel
 11 PROGRAM PENGELOLAAN PERSAMPAHAN | Persentase sampah yang tertangani | %
  2.01 Pengelolaan Sampah | Timbulan sampah yang terangkut | ton
   06 Penyediaan Sarana dan Prasarana Persampahan | Jumlah armada angkut | unit
   08 Penanganan Sampah melalui Pengangkutan | Volume sampah | ton
2.13 Pemberdayaan Masyarakat dan Desa | Dinas Pemberdayaan Masyarakat dan Desa
 02 PROGRAM PENATAAN DESA | Persentase desa dengan batas yang jelas | %
  2.01 Penyelenggaraan Penataan Desa | Jumlah desa yang ditata | desa
   01 Fasilitasi Penetapan Batas Desa | Jumlah peraturan bupati | dokumen
   02 Fasilitasi Sarana dan Prasarana Desa | Jumlah desa | desa
 04 PROGRAM ADMINISTRASI PEMERINTAHAN DESA | Persentase desa mandiri | %
  2.01 Pembinaan dan Pengawasan Penyelenggaraan Administrasi Pemerintahan Desa | Persentase desa tertib administrasi | %
   03 Fasilitasi Pengelolaan Keuangan Desa | Jumlah aparatur yang dilatih | orang
   06 Pembinaan BUM Desa | Jumlah BUM Desa aktif | BUMDes
2.16 Komunikasi dan Informatika | Dinas Komunikasi dan Informatika
 02 PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK | Indeks Keterbukaan Informasi Publik | indeks
  2.01 Pengelolaan Informasi dan Komunikasi Publik Pemerintah Daerah | Persentase pengaduan yang ditindaklanjuti | %
   04 Pengelolaan Media Komunikasi Publik | Jumlah konten yang diterbitkan | konten
   05 Pelayanan Informasi Publik | Jumlah permohonan yang dilayani | layanan
 03 PROGRAM APLIKASI INFORMATIKA | Indeks SPBE | indeks
  2.02 Pengelolaan e-government di Lingkup Pemerintah Daerah | Jumlah aplikasi terintegrasi | aplikasi
   04 Penyelenggaraan Sistem Penghubung Layanan | Jumlah layanan terhubung | layanan
   07 Pengembangan Aplikasi dan Proses Bisnis | Jumlah aplikasi yang dikembangkan | aplikasi
3.27 Pertanian | Dinas Pertanian dan Ketahanan Pangan
 02 PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN | Produktivitas padi | kuintal/Ha
  2.01 Pengawasan Penggunaan Sarana Pertanian | Persentase kios pupuk yang diawasi | %
   01 Pengawasan Penggunaan Sarana Pendukung Pertanian | Jumlah laporan pengawasan | laporan
   02 Pendampingan Penggunaan Sarana Pertanian | Jumlah kelompok tani | kelompok
 07 PROGRAM PENYULUHAN PERTANIAN | Persentase kelompok tani yang naik kelas | %
  2.01 Pelaksanaan Penyuluhan Pertanian | Jumlah penyuluhan yang dilaksanakan | kali
   01 Peningkatan Kapasitas Kelembagaan Penyuluhan | Jumlah BPP yang dibina | unit
   03 Penyediaan dan Pemanfaatan Sarana Penyuluhan | Jumlah paket sarana | paket
`;

/** The support program that every agency has; its code begins with the agency's own bidang. */
const SUPPORT = `
 01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Indeks kepuasan aparatur terhadap layanan sekretariat | nilai
  2.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Persentase dokumen perencanaan tepat waktu | %
   01 Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah dokumen perencanaan | dokumen
   07 Evaluasi Kinerja Perangkat Daerah | Jumlah laporan evaluasi | laporan
  2.02 Administrasi Keuangan Perangkat Daerah | Persentase laporan keuangan tepat waktu | %
   01 Penyediaan Gaji dan Tunjangan ASN | Jumlah ASN yang dibayar gajinya | orang/bulan
   03 Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Jumlah dokumen verifikasi | dokumen
  2.06 Administrasi Umum Perangkat Daerah | Persentase kebutuhan administrasi umum terpenuhi | %
   02 Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah paket peralatan | paket
   09 Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah rapat | laporan
  2.08 Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | Persentase jasa penunjang tersedia | %
   02 Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | Lama langganan | bulan
   04 Penyediaan Jasa Pelayanan Umum Kantor | Jumlah tenaga | orang
`;

/** One line of the vocabulary with what stands below it. */
export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly indicator: string;
  readonly unit: string;
  readonly children: readonly Entry[];
}

export interface Agency {
  /** "1.06" */
  readonly code: string;
  readonly bidang: string;
  readonly name: string;
  readonly programs: readonly Entry[];
}

type Draft = { -readonly [Key in keyof Entry]: Entry[Key] } & { children: Draft[] };

function entriesOf(text: string): Draft[] {
  const root: Draft = { code: '', name: '', indicator: '', unit: '', children: [] };
  const path: Draft[] = [root];
  const lines = text.split('\n').filter((line) => line !== '');
  const outermost = /^ */.exec(lines[0]!)![0].length;
  for (const line of lines) {
    const [, indent, code, rest] = /^( *)(\S+) (.*)$/.exec(line)!;
    const [name, indicator, unit = ''] = rest!.split(' | ');
    const draft: Draft = { code: code!, name: name!, indicator: indicator!, unit, children: [] };
    path.length = indent!.length - outermost + 1;
    path.at(-1)!.children.push(draft);
    path.push(draft);
  }
  return root.children;
}

const SUPPORT_PROGRAMS = entriesOf(SUPPORT);

/** The agencies of the vocabulary; the first program of each is the support program. */
export const AGENCIES: readonly Agency[] = entriesOf(TEXT).map(({ code, name, indicator, children }) => ({
  code,
  bidang: name,
  name: indicator,
  programs: [...SUPPORT_PROGRAMS, ...children],
}));

export const REGIONS = [
  'Kabupaten Rote Ndao',
  'Kabupaten Sleman',
  'Kota Banjarmasin',
  'Kabupaten Luwu Timur',
  'Kabupaten Ogan Ilir',
  'Kota Ternate',
  'Kabupaten Purbalingga',
  'Kabupaten Mimika',
  'Kabupaten Simalungun',
] as const;

export const GOALS = [
  'Meningkatkan kualitas dan daya saing sumber daya manusia',
  'Meningkatkan kesejahteraan masyarakat yang merata',
  'Mewujudkan tata kelola pemerintahan yang bersih dan melayani',
  'Meningkatkan kualitas infrastruktur dan lingkungan hidup',
] as const;

export const OBJECTIVES = [
  'Menurunnya persentase penduduk miskin',
  'Meningkatnya akses masyarakat terhadap layanan dasar',
  'Meningkatnya akuntabilitas kinerja perangkat daerah',
  'Meningkatnya partisipasi masyarakat dalam pembangunan',
  'Meningkatnya kualitas layanan publik',
] as const;

export const STRATEGIES = [
  'Meningkatkan koordinasi lintas sektor',
  'Memperkuat data terpadu dan sistem informasi',
  'Meningkatkan kapasitas aparatur dan kelembagaan',
  'Memperluas jangkauan layanan hingga ke desa',
] as const;

export const POLICIES = [
  'Pemutakhiran data secara berkala di tingkat desa',
  'Penyediaan sarana dan prasarana pelayanan',
  'Pendidikan dan pelatihan teknis bagi aparatur',
  'Kemitraan dengan dunia usaha dan masyarakat',
  'Pengembangan layanan berbasis elektronik',
] as const;

export const PLACES = [
  'Kab./Kota',
  '12 Kecamatan',
  'Kec. Lobalain',
  'Semua Kecamatan',
  'Kota Kupang',
  'Desa Oelunggu',
] as const;
