import { layoutColumn } from '../../layouts/layout';
import { numberAt } from '../../plan/plan-table';
import { formatAddress } from '../../sheet/address';
import { defineRule } from '../rule';

interface MissingData {
  readonly first: string;
  readonly last: string;
}

/** A table that carries only rupiah where the form asks for performance (K) as well. */
export const performanceMissing = defineRule<MissingData>({
  id: 'performance-missing',
  severity: 'warning',
  layouts: ['T-C.29', 'T-C.27', 'E.80', 'E.81', 'E.55'],
  summary: {
    id: 'Tabel hanya memuat rupiah (Rp); target dan realisasi kinerja (K) tidak ada.',
    en: 'The table carries only rupiah (Rp); targets and realisations of performance (K) are missing.',
  },
  check: (plan) => {
    const amounts = plan.figureColumns.filter(({ role }) => layoutColumn(plan.layout, role)?.content === 'amount');
    const hasFigures = (row: number): boolean => amounts.some(({ column }) => numberAt(plan, row, column) !== null);
    const filled = plan.rows.filter(({ row }) => hasFigures(row));
    const hasPerformance =
      amounts.some(({ measure }) => measure !== 'rp') || filled.some(({ measure }) => measure === 'k');
    const [first, last] = [amounts[0], amounts.at(-1)];
    if (!first || !last || filled.length === 0 || hasPerformance) return [];
    const heading = first.headings.at(-1) ?? { row: plan.table.range.top, column: first.column };
    const place = { row: heading.row, column: heading.column };
    const lastHeading = last.headings.at(-1) ?? place;
    return [
      {
        ...place,
        subject: null,
        stated: null,
        expected: null,
        message: 'missing',
        data: { first: formatAddress(place), last: formatAddress(lastHeading) },
      },
    ];
  },
  messages: {
    missing: {
      id: (data) => ({
        what: 'Tabel ini hanya memuat rupiah; target dan realisasi kinerja (K) belum ada',
        why: `Kolom ${data.first} s/d ${data.last} menurut formulir memuat kinerja program dan keluaran kegiatan (K) di samping Rp; yang terisi hanya anggaran.`,
        action: 'Tambahkan angka kinerja beserta satuannya, misalnya di baris indikator.',
      }),
      en: (data) => ({
        what: 'The table carries only rupiah; targets and realisations of performance (K) are missing',
        why: `Columns ${data.first} to ${data.last} hold, by the form, the performance of programs and the outputs of kegiatan (K) beside Rp; only the budget is filled in.`,
        action: 'Add the performance figures with their units, for example in the indicator rows.',
      }),
    },
  },
  examples: [
    {
      name: 'hanya rupiah',
      rows: '1.06.01 | PROGRAM PENUNJANG | Meningkatnya pelayanan | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%',
      findings: [{ cell: 'D2' }],
    },
    {
      name: 'kinerja ada di baris indikator',
      rows: `1.06.01 | PROGRAM PENUNJANG | | 76377000 | 23980000 | 17459000 | 17456000 | 99.98% | 17459000 | 58895000 | 77.11%
 | | Jumlah dokumen perencanaan | 12 dokumen | 4 dokumen | 2 dokumen | 2 dokumen | 100% | 2 dokumen | 8 dokumen | 66.67%`,
      findings: [],
    },
  ],
});
