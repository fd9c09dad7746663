const number = new Intl.NumberFormat('id');

/** What is said in Indonesian of the choices that documents leave open. */
export const choicesInIndonesian = {
  title: 'Cara menghitung',
  noGrowth: 'Belum dipilih, jadi tidak diisi',
  waiting: (count: number, columns: string) =>
    `${number.format(count)} sel di kolom ${columns} baru diisi setelah rumusnya dipilih.`,
  fits: (count: number, stated: number, name: string) =>
    `${number.format(count)} dari ${number.format(stated)} angka di tabel cocok dengan ${name}.`,
  fitsNone: (stated: number) => `${number.format(stated)} angka di tabel tidak cocok dengan satu pun.`,
  byForm: (formula: string | null) => (formula === null ? 'Menurut bentuk tabel' : `Menurut bentuk tabel: ${formula}`),
  undecidedRows: (count: number) =>
    `Dipakai di ${number.format(count)} baris; lembar ini tidak menunjukkan rumusnya sendiri.`,
  asInSheet: 'Seperti di lembar',
  shown: (level: string) => `Seperti di lembar: ${level}`,
  lowest: (level: string) => `Tingkat terbawah: ${level}`,
};
