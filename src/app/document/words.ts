import type { Localized } from '../../text/locale';
import type { ComparedSource } from '../compared-workbook';

/** What the report says besides the findings themselves. */
export interface DocumentWords {
  readonly title: string;
  readonly list: string;
  readonly recap: string;
  readonly file: string;
  readonly files: string;
  readonly date: string;
  readonly program: string;
  readonly settings: string;
  readonly byDefault: string;
  readonly perTable: string;
  readonly perCheck: string;
  readonly achievement: string;
  readonly achievementNote: string;
  readonly table: string;
  readonly form: string;
  readonly year: string;
  readonly rows: string;
  readonly check: string;
  readonly programName: string;
  readonly tables: string;
  readonly remark: string;
  readonly failed: string;
  readonly noTable: string;
  readonly total: string;
  readonly noFinding: string;
  readonly allFindings: string;
  readonly ignored: (count: number) => string;
  readonly hidden: (names: string) => string;
  readonly links: string;
  readonly number: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: string;
  readonly what: string;
  readonly why: string;
  readonly action: string;
  readonly chartText: (table: string) => string;
  readonly zeroTarget: (how: string) => string;
  readonly zeroTargets: Readonly<Record<'zero' | 'dash' | 'blank', string>>;
  readonly nomenklatur: (list: string) => string;
  /** The second workbooks, by what they are. */
  readonly compared: Readonly<Record<ComparedSource, (file: string) => string>>;
  readonly yearSet: (year: number) => string;
  readonly switchedOff: string;
}

export const DOCUMENT_WORDS: Localized<DocumentWords> = {
  id: {
    title: 'Hasil Pemeriksaan',
    list: 'Temuan',
    recap: 'Rekap',
    file: 'Berkas',
    files: 'Berkas yang diperiksa',
    date: 'Tanggal',
    program: 'Program',
    settings: 'Pengaturan',
    byDefault: 'bawaan',
    perTable: 'Ringkasan per tabel',
    perCheck: 'Ringkasan per pemeriksaan',
    achievement: 'Tingkat capaian per program',
    achievementNote: 'Angka yang kosong atau keliru di tabel sudah dihitung ulang di sini.',
    table: 'Tabel',
    form: 'Bentuk tabel',
    year: 'Tahun',
    rows: 'Baris',
    check: 'Pemeriksaan',
    programName: 'Program',
    tables: 'Tabel',
    remark: 'Keterangan',
    failed: 'Tidak dapat dibaca',
    noTable: 'Tidak ada tabel yang dikenali.',
    total: 'Jumlah',
    noFinding: 'Tidak ada temuan.',
    allFindings: 'Semua temuan, sel demi sel →',
    ignored: (count) => `${count} temuan diabaikan dengan alasan; tidak ikut dihitung.`,
    hidden: (names) => `Lembar tersembunyi tidak diperiksa: ${names}.`,
    links: 'Tautan di kolom Sel membuka berkas yang diperiksa bila laporan ini ada di folder yang sama dengannya.',
    number: 'No',
    severity: 'Tingkat',
    sheet: 'Lembar',
    cell: 'Sel',
    row: 'Baris tabel',
    what: 'Temuan',
    why: 'Hitungan',
    action: 'Yang perlu dilakukan',
    chartText: (table) => `Diagram batang tingkat capaian per program di ${table}; angkanya ada di tabel di atasnya.`,
    zeroTarget: (how) => `Capaian bila targetnya nol: ${how}`,
    zeroTargets: { zero: '0%', dash: 'tanda "-"', blank: 'kosong' },
    nomenklatur: (list) => `Nomenklatur: ${list}`,
    compared: {
      renstra: (file) => `Dibandingkan dengan Renstra: ${file}`,
      previous: (file) => `Dibandingkan dengan Renja tahun lalu: ${file}`,
    },
    yearSet: (year) => `Tahun Renja: ${year}`,
    switchedOff: 'tidak diperiksa',
  },
  en: {
    title: 'Results of the check',
    list: 'Findings',
    recap: 'Summary',
    file: 'File',
    files: 'Files checked',
    date: 'Date',
    program: 'Program',
    settings: 'Settings',
    byDefault: 'defaults',
    perTable: 'Summary by table',
    perCheck: 'Summary by check',
    achievement: 'Achievement by program',
    achievementNote: 'Figures that are blank or wrong in the table were computed anew here.',
    table: 'Table',
    form: 'Form',
    year: 'Year',
    rows: 'Rows',
    check: 'Check',
    programName: 'Program',
    tables: 'Tables',
    remark: 'Remarks',
    failed: 'Could not be read',
    noTable: 'No table found.',
    total: 'Total',
    noFinding: 'No findings.',
    allFindings: 'All findings, cell by cell →',
    ignored: (count) => `${count} findings are ignored for a reason and not counted.`,
    hidden: (names) => `Hidden sheets were not checked: ${names}.`,
    links: 'Links in the column Cell open the checked file if this report lies in the same folder.',
    number: 'No',
    severity: 'Severity',
    sheet: 'Sheet',
    cell: 'Cell',
    row: 'Row of the table',
    what: 'Finding',
    why: 'Figures',
    action: 'What to do',
    chartText: (table) => `Bar chart of achievement by program in ${table}; the figures are in the table above it.`,
    zeroTarget: (how) => `Achievement of a zero target: ${how}`,
    zeroTargets: { zero: '0%', dash: 'a dash', blank: 'blank' },
    nomenklatur: (list) => `Nomenklatur: ${list}`,
    compared: {
      renstra: (file) => `Compared with the Renstra: ${file}`,
      previous: (file) => `Compared with last year's Renja: ${file}`,
    },
    yearSet: (year) => `Year of the Renja: ${year}`,
    switchedOff: 'not checked',
  },
};
