/** The headings that matter of an export of SIPD; the export has seven further ones. */
export const SIPD_HEADINGS = [
  'JENIS PEMDA',
  'BIDANG',
  'PROGRAM',
  'KEGIATAN',
  'SUBKEGIATAN',
  'SATUAN',
  'SUBKEGIATAN SEBELUMNYA',
] as const;

const EDUCATION = ['1.01 URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', '1.01.02 PROGRAM PENGELOLAAN PENDIDIKAN'] as const;
const GENDER = [
  '2.08 URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK',
  '2.08.02 PROGRAM PENGARUSUTAMAAN GENDER DAN PEMBERDAYAAN PEREMPUAN',
  '2.08.02.2.01 Pelembagaan Pengarusutamaan Gender (PUG)',
] as const;

/** A few rows in the shape of the export; 1.01.02.3.03 is a code of provinces and of kabupaten/kota. Figures and numbers are made up. */
export const SIPD_ROWS: readonly (readonly string[])[] = [
  ['PROV', ...EDUCATION, '1.01.02.3.03 Pengelolaan Pendidikan Khusus', '1.01.02.3.03.0001 Pembangunan USB', 'Unit', ''],
  [
    'KABKOT',
    ...EDUCATION,
    '1.01.02.3.03 Pengelolaan Pendidikan Anak Usia Dini (PAUD)',
    '1.01.02.3.03.0002 Pembangunan Gedung PAUD',
    'Unit',
    '',
  ],
  ['KABKOT', ...GENDER, '2.08.02.2.01.0002 Bimbingan Teknis PUG', 'Orang', ''],
  ['KABKOT', ...GENDER, '2.08.02.2.01.0020 Advokasi\n\nPUG', 'Orang', '2.08.02.2.01.0012 Sosialisasi PUG'],
  [
    'KABKOT',
    'X.XX URUSAN PEMERINTAHAN BIDANG XX',
    'X.XX.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    'X.XX.01.2.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    'X.XX.01.2.01.0001 Penyusunan Dokumen Perencanaan Perangkat Daerah',
    'Dokumen',
    '',
  ],
];
