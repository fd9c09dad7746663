import type { Localized } from './locale';

/** Why a file holds no nomenklatur, in one sentence each. */
export const NOMENKLATUR_PROBLEM_TEXTS: Localized<Readonly<Record<'no-columns' | 'no-codes', string>>> = {
  id: {
    'no-columns':
      'Berkas ini bukan nomenklatur: kolom SUBKEGIATAN (ekspor SIPD) atau kolom kode dan nama tidak ditemukan.',
    'no-codes': 'Tidak ada kode yang dapat dibaca di bawah judul kolom nomenklatur dalam berkas ini.',
  },
  en: {
    'no-columns':
      'This file is no nomenklatur: neither the column SUBKEGIATAN (export of SIPD) nor columns kode and nama were found.',
    'no-codes': 'No code that can be read was found below the headings of the nomenklatur in this file.',
  },
};
