import { date, MONTHS, over, PEOPLE, rupiah, type OtherList } from './other-list';

const ACCOUNTS = [
  ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor'],
  ['5.1.02.01.01.0026', 'Belanja Bahan Cetak'],
  ['5.1.02.02.01.0003', 'Honorarium Narasumber'],
  ['5.1.02.04.01.0001', 'Belanja Perjalanan Dinas Biasa'],
  ['5.1.02.04.01.0003', 'Belanja Perjalanan Dinas Dalam Kota'],
  ['5.2.02.05.01.0005', 'Belanja Modal Personal Computer'],
  ['5.1.01.01.01.0001', 'Belanja Gaji Pokok PNS'],
] as const;
const account = (index: number): readonly [string, string] => ACCOUNTS[index % ACCOUNTS.length]!;

/** Budgets and accounts: what comes nearest to planning tables. */
export const FINANCE_LISTS: readonly OtherList[] = [
  {
    name: 'Realisasi belanja',
    title: (year) => [`LAPORAN REALISASI BELANJA TAHUN ${year}`],
    headings: ['No', 'Uraian', 'Anggaran', 'Realisasi', '%'],
    row: (random, index) => {
      const budget = rupiah(random);
      const share = random.integer(50, 100) / 100;
      return [index + 1, account(index)[1], budget, Math.round(budget * share), { value: share, format: '0.00%' }];
    },
    total: true,
  },
  {
    name: 'LRA',
    title: (year) => [
      'PEMERINTAH KABUPATEN ROTE NDAO',
      'LAPORAN REALISASI ANGGARAN',
      `Untuk tahun yang berakhir 31 Desember ${year}`,
    ],
    headings: ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi', 'Lebih/(Kurang)', '%'],
    row: (random, index) => {
      const budget = rupiah(random);
      const spent = Math.round(budget * 0.9);
      return [...account(index), budget, spent, budget - spent, 90];
    },
    total: true,
  },
  {
    name: 'RKA',
    title: (year) => [
      'RENCANA KERJA DAN ANGGARAN',
      `SATUAN KERJA PERANGKAT DAERAH TAHUN ANGGARAN ${year}`,
      'Program : Pemberdayaan Sosial',
      'Kegiatan : Pengembangan PSKS',
    ],
    headings: [
      'Kode Rekening',
      'Uraian',
      over('Rincian Perhitungan', 'Volume', 'Satuan', 'Harga Satuan'),
      'Jumlah (Rp)',
    ],
    row: (random, index) => {
      const volume = random.integer(1, 40);
      const price = rupiah(random, 2000);
      return [...account(index), volume, random.pick(['orang', 'paket', 'kali']), price, volume * price];
    },
    total: true,
  },
  {
    name: 'DPA',
    title: (year) => ['DOKUMEN PELAKSANAAN ANGGARAN', `TAHUN ANGGARAN ${year}`],
    headings: ['Kode Rekening', 'Uraian', 'Jumlah'],
    row: (random, index) => [...account(index), rupiah(random)],
    total: true,
  },
  {
    name: 'Anggaran kas',
    title: (year) => [`RENCANA ANGGARAN KAS TAHUN ${year}`],
    headings: ['Kode Rekening', 'Uraian', 'Anggaran', over('Triwulan', 'I', 'II', 'III', 'IV')],
    row: (random, index) => {
      const quarter = rupiah(random);
      return [...account(index), quarter * 4, quarter, quarter, quarter, quarter];
    },
    total: true,
  },
  {
    name: 'SPJ bendahara',
    title: (year) => ['LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN', `Bulan Maret ${year}`],
    headings: [
      'Kode Rekening',
      'Uraian',
      'Jumlah Anggaran',
      over('SPJ LS', 's.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini'),
      'Sisa Pagu Anggaran',
    ],
    row: (random, index) => {
      const part = rupiah(random, 90_000);
      return [...account(index), part * 9, part, part, part * 2, part * 7];
    },
    total: true,
  },
  {
    name: 'Buku kas umum',
    title: (year) => ['BUKU KAS UMUM', `Bulan Januari ${year}`],
    headings: ['No', 'Tanggal', 'Uraian', 'Kode Rekening', 'Penerimaan', 'Pengeluaran', 'Saldo'],
    row: (random, index, year) => [
      index + 1,
      date(random, year),
      account(index)[1],
      account(index)[0],
      random.chance(0.3) ? rupiah(random) : undefined,
      rupiah(random),
      rupiah(random),
    ],
  },
  {
    name: 'Realisasi pendapatan',
    title: (year) => [`TARGET DAN REALISASI PENDAPATAN ASLI DAERAH TAHUN ${year}`],
    headings: ['No', 'Jenis Pendapatan', 'Target', 'Realisasi', 'Selisih'],
    row: (random, index) => {
      const aim = rupiah(random);
      return [
        index + 1,
        ['Pajak Hotel', 'Pajak Restoran', 'Retribusi Pasar', 'Retribusi Parkir', 'Pajak Reklame'][index % 5],
        aim,
        aim - 250_000,
        250_000,
      ];
    },
    total: true,
  },
  {
    name: 'Daftar gaji',
    title: (year) => [`DAFTAR PEMBAYARAN GAJI BULAN JUNI ${year}`],
    headings: [
      'No',
      'Nama / NIP',
      'Gol.',
      'Gaji Pokok',
      over('Tunjangan', 'Keluarga', 'Jabatan', 'Beras'),
      'Jumlah Kotor',
      'Potongan',
      'Jumlah Bersih',
    ],
    row: (random, index) => {
      const pay = rupiah(random, 5000);
      return [
        index + 1,
        PEOPLE[index % PEOPLE.length],
        'III/b',
        pay,
        pay / 10,
        540_000,
        72_420,
        pay + 612_420,
        150_000,
        pay + 462_420,
      ];
    },
    total: true,
  },
  {
    name: 'Kuitansi dan faktur',
    title: () => ['CV MAJU JAYA', 'FAKTUR PENJUALAN'],
    headings: ['No', 'Nama Barang', 'Banyaknya', 'Satuan', 'Harga', 'Jumlah'],
    row: (random, index) => [
      index + 1,
      random.pick(['Kertas A4', 'Toner', 'Map', 'Spidol']),
      random.integer(1, 20),
      'buah',
      rupiah(random, 500),
      rupiah(random, 9000),
    ],
    total: true,
  },
  {
    name: 'Penyerapan per bulan',
    title: (year) => [`REKAP PENYERAPAN ANGGARAN ${year}`],
    headings: ['No', 'Bulan', 'Pagu', 'Realisasi', 'Sisa', 'Keterangan'],
    row: (random, index) => [index + 1, MONTHS[index % 12], rupiah(random), rupiah(random), rupiah(random), undefined],
    total: true,
  },
];
