import type { RoleGroup } from '../../app/role-choices';
import type { IndicatorKind } from '../../plan/indicators/indicator-kind';
import type { Measure } from '../../table/table';

const number = new Intl.NumberFormat('id');
const choice = new Intl.ListFormat('id', { type: 'disjunction' });
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** What comes of reading a table in some way. */
interface Outcome {
  readonly rows: number;
  readonly findings: number;
}

/** The page's words about tables and how they are read, in Indonesian. */
export const tablesIndonesian = {
  tables: {
    list: 'Daftar tabel',
    range: 'Letak',
    rows: 'Baris isi',
    year: 'Tahun',
    unknownYear: 'tidak diketahui',
    reading: 'Pembacaan',
    sure: 'yakin',
    unsure: 'perlu dilihat',
    corrected: 'menurut Anda',
    computed: 'Kolom dihitung',
    look: 'Periksa apakah bentuk, baris, dan kolom tabel ini terbaca benar.',
    whichForm: (forms: readonly string[]) => `Bentuk tabel belum pasti: ${choice.format(forms)}?`,
    confirm: 'Sudah benar',
    map: 'Ubah pemetaan',
    kinds: (count: number) => `Jenis indikator (${number.format(count)})`,
    refuse: 'Ini bukan tabel',
    refused: (place: string) => `Bukan tabel, menurut Anda: ${place}`,
    heed: 'Baca lagi sebagai tabel',
    unusedCorrection: {
      lost: (place: string) => `Pemetaan untuk ${place} tidak dipakai: kepala tabelnya tidak ditemukan lagi.`,
      'unknown-form': (place: string) =>
        `Pemetaan untuk ${place} tidak dipakai: bentuk tabelnya belum dikenal versi ini.`,
    },
    forget: 'Hapus pemetaan ini',
    add: 'Tunjuk tabel lain…',
    hidden: (names: string) => `Lembar tersembunyi tidak diperiksa: ${names}`,
  },
  mapping: {
    title: 'Ubah pemetaan',
    newTitle: 'Pilih bentuk tabel',
    form: 'Bentuk tabel',
    headerFrom: 'Kepala tabel, dari baris',
    headerTo: 'Kepala tabel, sampai baris',
    bodyFrom: 'Isi tabel, dari baris',
    bodyTo: 'Isi tabel, sampai baris',
    toRow: 'sampai baris',
    year: 'Tahun Renja (n)',
    pick: (row: number) => `Ambil dari pilihan: baris ${row}`,
    pickNothing: 'Ambil dari pilihan: pilih dulu barisnya di lembar',
    noRow: 'Tulis nomor baris.',
    noYear: 'Tulis tahun seperti 2025.',
    rowsTurned: 'Baris awal ada di bawah baris akhir.',
    inHeader: 'Baris ini masih kepala tabel.',
    blankRows: 'Baris itu kosong.',
    highHeader: (most: number) => `Kepala tabel paling banyak ${most} baris.`,
    columns: (count: number) => `Kolom (${number.format(count)})`,
    columnsHint: 'Setiap kolom: yang tertulis di kepala tabel, lalu isinya menurut bentuk tabel.',
    noHeading: 'tanpa judul',
    unused: 'Tidak dipakai',
    groups: { words: 'Uraian', figures: 'Angka', computed: 'Hasil hitungan' } satisfies Record<RoleGroup, string>,
    measures: { k: 'Kinerja (K)', rp: 'Rupiah (Rp)', percent: 'Persen (%)' } satisfies Record<
      NonNullable<Measure>,
      string
    >,
    roleLabel: (letters: string) => `Isi kolom ${letters}`,
    measureLabel: (letters: string) => `Satuan kolom ${letters}`,
    yearLabel: (letters: string) => `Tahun kolom ${letters}`,
    yearPlaceholder: 'tahun',
    quarterLabel: (letters: string) => `Triwulan kolom ${letters}`,
    quarter: (quarter: number) => `TW ${QUARTERS[quarter - 1]}`,
    noQuarter: 'setahun',
    sideLabel: (letters: string) => `Bagian kolom ${letters}`,
    sides: { rkpd: 'Rancangan awal RKPD', analysis: 'Hasil analisis kebutuhan' },
    noSide: 'kedua bagian',
    outcome: (now: Outcome, before: Outcome | null) => {
      const was = (old: number | undefined, next: number) =>
        old === undefined || old === next ? '' : ` (tadinya ${number.format(old)})`;
      const rows = `${number.format(now.rows)} baris isi${was(before?.rows, now.rows)}`;
      return `${rows} · ${number.format(now.findings)} temuan${was(before?.findings, now.findings)}`;
    },
    noColumns: 'Belum ada kolom yang dikenali. Pilih isi tiap kolom di atas.',
    save: 'Simpan',
    cancel: 'Batal',
    reset: 'Kembalikan ke tebakan',
  },
  kinds: {
    title: 'Jenis indikator',
    list: 'Daftar indikator',
    names: {
      akumulasi: 'Akumulasi',
      posisi: 'Posisi',
      'tren-negatif': 'Makin kecil makin baik',
    } satisfies Record<IndicatorKind, string>,
    meanings: {
      akumulasi: 'angka tiap tahun dijumlahkan.',
      posisi: 'yang berlaku angka terakhir, tidak dijumlahkan.',
      'tren-negatif': 'tidak dijumlahkan, dan turun berarti membaik.',
    } satisfies Record<IndicatorKind, string>,
    kindLabel: (indicator: string) => `Jenis: ${indicator}`,
    guessed: (name: string) => `${name} (tebakan)`,
    rows: (rows: string) => `Baris ${rows}`,
    save: (count: number) => (count === 0 ? 'Simpan' : `Simpan ${number.format(count)} perubahan`),
  },
};
