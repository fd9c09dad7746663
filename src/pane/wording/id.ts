import { HOST_ERROR_TEXTS } from '../../text/host-errors';
import { SEVERITY_NAMES } from '../../text/severity-names';
import type { FillMode } from '../../app/plan-fill';
import type { Severity } from '../../rules/finding';
import type { EngineFailure } from '../engine/protocol';

const number = new Intl.NumberFormat('id');
const severity: Record<Severity, string> = {
  error: SEVERITY_NAMES.error.id,
  warning: SEVERITY_NAMES.warning.id,
  info: SEVERITY_NAMES.info.id,
};

/** The page's words in Indonesian. */
export const indonesian = {
  productName: 'Periksa Renja',
  language: { label: 'Bahasa', id: 'Indonesia', en: 'English' },
  severity,
  file: {
    open: 'Buka…',
    openLabel: 'Buka berkas Excel',
    saveCopy: 'Simpan salinan',
    copySuffix: 'diperiksa',
    drop: 'Lepaskan berkas Excel di sini',
    opening: (name: string) => `Membaca ${name}…`,
    filling: 'Mengisi dan memeriksa lagi…',
    undoing: 'Mengembalikan isi semula…',
    planning: 'Menghitung isian…',
    saving: 'Menyiapkan salinan…',
    cancel: 'Batalkan',
    close: 'Tutup',
  },
  start: {
    title: 'Buka berkas Excel',
    text: 'Tabel Renja dan Renstra di dalamnya dicari dan diperiksa. Berkas tidak dikirim ke mana pun.',
    button: 'Pilih berkas…',
    orDrop: 'atau seret berkas ke halaman ini',
  },
  problem: {
    title: (name: string) => `${name} tidak dapat dibuka.`,
    reasons: {
      ...HOST_ERROR_TEXTS.id,
      internal: 'Terjadi kesalahan pada program ini, bukan pada berkas Anda. Coba lagi.',
    } satisfies Record<EngineFailure['code'], string>,
    stillOpen: (name: string) => `${name} tetap terbuka.`,
    fillTitle: 'Sel tidak jadi diisi.',
    undoTitle: 'Isian tidak dapat diurungkan.',
    planTitle: 'Isian tidak dapat dihitung.',
    saveTitle: 'Salinan tidak dapat disimpan.',
  },
  grid: {
    label: (sheet: string) => `Lembar ${sheet}`,
    sheets: 'Lembar',
    addressBox: 'Alamat sel. Ketik alamat lain untuk menuju ke sana',
    cellContent: 'Isi sel',
    emptyCell: 'kosong',
  },
  views: { label: 'Tampilan', sheet: 'Lembar', pane: 'Temuan' },
  resize: 'Lebar panel temuan',
  pane: 'Hasil pemeriksaan',
  summary: {
    tables: (count: number) => `${number.format(count)} tabel`,
    errors: (count: number) => `${number.format(count)} perlu diperbaiki`,
    warnings: (count: number) => `${number.format(count)} perlu dilihat`,
    checkedAt: (time: string) => `diperiksa ${time}`,
  },
  tabs: { label: 'Hasil', findings: 'Temuan', tables: 'Tabel' },
  findings: {
    list: 'Daftar temuan',
    search: 'Cari temuan',
    clearSearch: 'Hapus pencarian',
    filter: 'Tampilkan menurut kepentingan',
    filterLabel: (name: string, count: number) => `${name}, ${number.format(count)} temuan`,
    cells: (count: number) => `${number.format(count)} sel`,
    stated: 'Tertulis',
    expected: 'Seharusnya',
    blank: 'kosong',
    none: 'Tidak ada temuan',
    noneText: 'Semua angka dan kode yang diperiksa sudah sesuai.',
    noMatch: 'Tidak ada temuan yang cocok dengan pencarian ini.',
    showAll: 'Tampilkan semua',
    header: 'Kepala tabel',
    noTable: 'Tidak ada tabel yang dikenali',
    nearest: (layout: string, sheet: string, row: number) =>
      `Yang paling mirip: ${layout} di lembar ${sheet}, sekitar baris ${row}.`,
    missing: (columns: string) => `Kolom yang tidak ditemukan: ${columns}.`,
    noNearest: 'Tidak ada lembar yang mirip tabel Renja atau Renstra.',
  },
  selected: {
    label: 'Sel terpilih',
    cell: (address: string) => `Sel terpilih ${address}`,
    more: (count: number) => `+${number.format(count)} temuan lain`,
  },
  tables: {
    list: 'Daftar tabel',
    range: 'Letak',
    rows: 'Baris isi',
    year: 'Tahun Renja',
    unknownYear: 'tidak diketahui',
    confidence: 'Keyakinan',
    computed: 'Kolom dihitung',
    go: (name: string) => `Tampilkan ${name}`,
  },
  fill: {
    button: 'Isi kolom capaian',
    title: 'Isi kolom capaian',
    mode: 'Sel yang diisi',
    modes: {
      blank: 'Hanya yang kosong',
      wrong: 'Kosong dan yang salah',
      all: 'Semua',
    } satisfies Record<FillMode, string>,
    columns: 'Kolom',
    allColumns: 'Semua kolom',
    list: 'Sel yang akan diisi',
    blank: 'kosong',
    submit: (count: number) => `Isi ${number.format(count)} sel`,
    cancel: 'Batal',
    nothing: {
      blank: 'Tidak ada sel kosong yang dapat diisi.',
      wrong: 'Tidak ada sel kosong atau salah yang dapat diisi.',
      all: 'Tidak ada kolom yang dapat dihitung di berkas ini.',
    } satisfies Record<FillMode, string>,
    noneChosen: 'Pilih paling sedikit satu kolom.',
    done: (count: number) => `${number.format(count)} sel diisi`,
    undo: 'Urungkan',
    undone: (count: number) => `${number.format(count)} sel dikembalikan seperti semula`,
  },
};
