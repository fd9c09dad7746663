const number = new Intl.NumberFormat('id');

/** What the panel for comparing with other files says in Indonesian. */
export const comparingInIndonesian = {
  title: 'Bandingkan dengan berkas lain',
  text: 'Pagu, target, dan realisasi dicocokkan dengan berkas yang Anda pilih. Selisihnya muncul di antara temuan. Berkas hanya dibaca di komputer ini.',
  sources: {
    renstra: {
      name: 'Renstra',
      text: 'Program dan pendanaan (T-C.27): target akhir Renstra dan pagu tahun ini.',
      choose: 'Pilih berkas Renstra…',
    },
    previous: {
      name: 'Renja tahun lalu',
      text: 'Evaluasi (T-C.29) dan rencana (T-C.33): realisasi yang diteruskan dan target tahun berjalan.',
      choose: 'Pilih Renja tahun lalu…',
    },
  },
  replace: 'Ganti…',
  remove: 'Lepas',
  replaceOf: (name: string) => `Ganti berkas ${name}`,
  removeOf: (name: string) => `Lepas berkas ${name}`,
  reading: (name: string) => `Membaca ${name}…`,
  noTables: 'Tidak ada tabel yang dikenali di berkas ini.',
  noPairs: (tables: string) => `Tidak ada yang dapat dibandingkan: bentuk atau tahunnya tidak cocok (${tables}).`,
  table: (form: string, year: number | null) => (year === null ? form : `${form} ${year}`),
  pair: (own: string, other: string) => `${own} dengan ${other}`,
  matched: (count: number) => `${number.format(count)} baris cocok`,
  strangers: 'Hampir tidak ada baris yang sama, jadi angkanya tidak dibandingkan.',
  ownOnly: (count: number) => `${number.format(count)} baris hanya ada di buku kerja ini`,
  otherOnly: (count: number) => `${number.format(count)} baris hanya ada di berkas itu`,
};
