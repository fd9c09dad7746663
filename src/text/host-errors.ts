import type { Locale } from './locale';

const TEXTS = {
  id: {
    'not-found': 'Berkas tidak ditemukan atau tidak boleh dibaca.',
    empty: 'Berkas ini kosong (0 byte). Coba salin atau unduh lagi.',
    'legacy-xls': 'Ini berkas Excel 97–2003 (.xls). Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    encrypted: 'Berkas ini dilindungi kata sandi. Hapus kata sandinya di Excel, lalu buka lagi.',
    'not-xlsx': 'Ini bukan buku kerja Excel (.xlsx atau .xlsm).',
    damaged: 'Berkas ini rusak. Coba buka dan simpan ulang di Excel, lalu buka lagi.',
    'too-large': 'Isi berkas ini terlalu besar untuk dibaca.',
    conflict: 'Isi sel sudah berubah. Periksa lagi, lalu ulangi.',
    exists: 'Sudah ada berkas dengan nama itu.',
    'not-writable': 'Berkas tidak dapat ditulis di tempat itu.',
    editing: 'Sebuah sel sedang diketik. Tekan Enter di Excel, lalu coba lagi.',
    protected: 'Lembar ini terkunci. Buka proteksinya lewat Tinjau → Buka Proteksi Lembar, lalu ulangi.',
    unsupported: 'Excel di komputer ini belum bisa melakukannya. Pakai halaman Periksa Renja di peramban.',
    gone: 'Lembar atau selnya sudah dihapus. Periksa lagi.',
    busy: 'Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.',
    unknown:
      'Excel menolak tanpa alasan yang jelas. Coba lagi; bila tetap gagal, simpan lalu buka ulang buku kerjanya.',
  },
  en: {
    'not-found': 'The file was not found, or may not be read.',
    empty: 'This file is empty (0 bytes). Try copying or downloading it again.',
    'legacy-xls': 'This is an Excel 97–2003 file (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
    encrypted: 'This file is protected by a password. Remove the password in Excel, then open it again.',
    'not-xlsx': 'This is not an Excel workbook (.xlsx or .xlsm).',
    damaged: 'This file is damaged. Try opening and saving it again in Excel, then open it again.',
    'too-large': 'The content of this file is too large to be read.',
    conflict: 'The cells have changed in the meantime. Check again, then repeat.',
    exists: 'There is a file of that name already.',
    'not-writable': 'The file cannot be written there.',
    editing: 'A cell is being typed into. Press Enter in Excel, then try again.',
    protected: 'This sheet is protected. Unprotect it under Review → Unprotect Sheet, then repeat.',
    unsupported: 'The Excel on this computer cannot do that yet. Use the Periksa Renja page in a browser.',
    gone: 'The sheet or cell was deleted in the meantime. Check again.',
    busy: 'Excel is busy. Wait a moment, then try again.',
    unknown: 'Excel refused for no clear reason. Try again; if it keeps failing, save and reopen the workbook.',
  },
};

type HostErrorTextCode = keyof (typeof TEXTS)['id'];

/** Why a file could not be read or written, in one sentence with what to do; by the codes of the host port. */
export const HOST_ERROR_TEXTS: Readonly<Record<Locale, Readonly<Record<HostErrorTextCode, string>>>> = TEXTS;
