import { planFill } from '../../src/app/plan-fill';
import type { PlanChoices } from '../../src/app/find-plans';
import { exampleSheet } from '../../src/rules/examples/example-sheet';
import { formatAddress } from '../../src/sheet/address';

/*
 * Forms whose computed columns are blank, with made-up figures. The columns are those of the forms; the tables are recognised as any
 * table of a workbook is.
 */

interface BlankForm {
  readonly layout: string;
  readonly columns: string;
  readonly rows: string;
}

/** What filling puts into each cell: its value, cut to eight digits, and its formula. */
function filled(form: BlankForm, choices?: PlanChoices): Record<string, readonly [unknown, string | null]> {
  const sheet = exampleSheet(form);
  const fills = planFill({ sheets: [sheet] }, { choices });
  return Object.fromEntries(
    fills.map(({ edit }) => {
      const { value, formula } = edit.after;
      return [formatAddress(edit), [typeof value === 'number' ? Number(value.toFixed(8)) : value, formula]];
    }),
  );
}

const values = (form: BlankForm, choices?: PlanChoices): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filled(form, choices)).map(([address, [value]]) => [address, value]));

const PAIRS = (role: string): string => `${role}.k ${role}.rp`;
const TRIPLES = (role: string): string => `${role}.k ${role}.percent ${role}.rp`;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'].map((quarter) => `realizedQuarter.${quarter}`);

/** E.81 with a K/Rp pair in every column: A no, B name, C indicator, D–E 5, F–G 6, H–I 7, J–Q 8–11, R–S 12, T–U 13, V–W 14. */
const E81 = [
  'no name indicator',
  ...['renstraTarget', 'realizedBefore', 'currentYearTarget', ...QUARTERS].map(PAIRS),
  ...['realizedYear', 'realizedToDate', 'renstraRatio'].map(PAIRS),
].join(' ');

describe('A blank E.81 in K/Rp pairs', () => {
  const outputs: BlankForm = {
    layout: 'E.81',
    columns: E81,
    rows: `1 | PROGRAM PENUNJANG | Jumlah dokumen | 50 | 900000000 | 20 | 300000000 | 10 | 200000000 | 2 | 30000000 | 3 | 50000000 | 2 | 40000000 | 3 | 60000000
2 | PROGRAM PEMBERDAYAAN | Persentase keluarga berdaya | 90 | 500000000 | 60 | 100000000 | 70 | 120000000 | 62 | 20000000 | 64 | 30000000 | 66 | 25000000 | 68 | 35000000`,
  };

  it('gets 12 = 8 + 9 + 10 + 11 for outputs and money; of a percentage the last quarter counts', () => {
    expect(filled(outputs)).toMatchObject({
      R4: [10, '=J4+L4+N4+P4'],
      S4: [180_000_000, '=K4+M4+O4+Q4'],
      R5: [68, '=IF(N(P5)<>0,P5,IF(N(N5)<>0,N5,IF(N(L5)<>0,L5,J5)))'],
      S5: [110_000_000, '=K5+M5+O5+Q5'],
    });
  });

  it('gets 13 = 6 + 12 and 14 = 13/5 for K and Rp apart', () => {
    expect(filled(outputs)).toMatchObject({
      T4: [30, '=F4+R4'],
      U4: [480_000_000, '=G4+S4'],
      V4: [0.6, '=IF(D4=0,0,T4/D4)'],
      W4: [0.53333333, '=IF(E4=0,0,U4/E4)'],
      T5: [68, '=IF(N(R5)<>0,R5,F5)'],
      U5: [210_000_000, '=G5+S5'],
      V5: [0.75555556, '=IF(D5=0,0,T5/D5)'],
      W5: [0.42, '=IF(E5=0,0,U5/E5)'],
    });
  });

  it('takes the last quarter where the figures of all rows run on and would pass the target if they were added', () => {
    const running: BlankForm = {
      layout: 'E.81',
      columns: E81,
      rows: [
        [10, 200_000_000],
        [20, 400_000_000],
        [40, 80_000_000],
      ]
        .map(([k, rp], index) => {
          const quarters = [0.2, 0.5, 0.7, 1].flatMap((share) => [k! * share, rp! * share]);
          return [index + 1, `PROGRAM KE ${index + 1}`, 'Jumlah dokumen', 100, 9e8, 20, 3e8, k, rp, ...quarters].join(
            ' | ',
          );
        })
        .join('\n'),
    };
    expect(values(running)).toMatchObject({ R4: 10, S4: 200_000_000, R6: 40, S6: 80_000_000, T4: 30, U4: 500_000_000 });
  });
});

describe('A blank E.55 in K/%/Rp triples', () => {
  /** A no, B name, C indicator; D–F 5, G–I 6, J–L 7, M–X 8–11, Y–AA 12, AB–AC 13 (K, Rp), AD–AF 14, AG–AH 15 (K, Rp). */
  const E55 = [
    'no name indicator',
    ...['renstraTarget', 'realizedBefore', 'currentYearTarget', ...QUARTERS, 'realizedYear'].map(TRIPLES),
    PAIRS('yearRatio'),
    TRIPLES('realizedToDate'),
    PAIRS('renstraRatio'),
  ].join(' ');
  const form: BlankForm = {
    layout: 'E.55',
    columns: E55,
    rows: [
      [1, 'PROGRAM PENUNJANG', 10, 200_000_000],
      [2, 'PROGRAM PEMBERDAYAAN', 20, 400_000_000],
      [3, 'PROGRAM REHABILITASI', 40, 80_000_000],
    ]
      .map(([no, name, k, rp]) => {
        // The percentages run on while K and Rp are those of the quarter.
        const quarters = [0.2, 0.5, 0.7, 1].flatMap((share, at, shares) => {
          const own = share - (shares[at - 1] ?? 0);
          return [Math.round(Number(k) * own), Math.round(share * 100), Math.round(Number(rp) * own)];
        });
        const targets = [100, 100, 9e8, 20, 20, 3e8, k, 100, rp];
        return [no, name, 'Jumlah dokumen', ...targets, ...quarters].join(' | ');
      })
      .join('\n'),
  };

  it('adds K and Rp of the quarters and takes the last of the percentages, which run on', () => {
    expect(filled(form)).toMatchObject({
      Y4: [10, '=M4+P4+S4+V4'],
      Z4: [100, '=IF(N(W4)<>0,W4,IF(N(T4)<>0,T4,IF(N(Q4)<>0,Q4,N4)))'],
      AA4: [200_000_000, '=O4+R4+U4+X4'],
    });
  });

  it('compares the year with its target (13) and the years so far with the Renstra (15)', () => {
    expect(filled(form)).toMatchObject({
      AB4: [1, '=IF(J4=0,0,Y4/J4)'],
      AC4: [1, '=IF(L4=0,0,AA4/L4)'],
      AD4: [30, '=G4+Y4'],
      AF4: [500_000_000, '=I4+AA4'],
      AG4: [0.3, '=IF(D4=0,0,AD4/D4)'],
      AH4: [0.55555556, '=IF(F4=0,0,AF4/F4)'],
    });
  });
});

describe('A blank year of an E.81 in K/%/Rp triples', () => {
  /** D–F 5, G–I 6, J–L 7, M–X 8–11, Y–AA 12, then 13 and 14 in K and Rp. */
  const columns = [
    'no name indicator',
    ...['renstraTarget', 'realizedBefore', 'currentYearTarget', ...QUARTERS, 'realizedYear'].map(TRIPLES),
    ...['realizedToDate', 'renstraRatio'].map(PAIRS),
  ].join(' ');
  /** The quarters' percentages are their K of the year's target, rounded. */
  const row = (
    name: string,
    indicator: string,
    target: number,
    quarters: readonly number[],
    decimals: number,
  ): string =>
    [name, indicator, 100, '100.00%', 9e8, 20, '20.00%', 1e8, target, '100.00%', 3e8]
      .concat(quarters.flatMap((k) => [k, `${((k / target) * 100).toFixed(decimals)}%`, 1e7]))
      .join(' | ');
  const form: BlankForm = {
    layout: 'E.81',
    columns,
    rows: [
      `1 | ${row('PROGRAM PENUNJANG', 'Jumlah dokumen', 36, [7, 7, 7, 10], 2)}`,
      `2 | ${row('PROGRAM PEMBERDAYAAN', 'Lama langganan', 12, [3, 3, 3, 3], 2)}`,
      `3 | ${row('PROGRAM REHABILITASI', 'Indeks kepuasan', 80, [60, 65, 70, 76], 2)}`,
    ].join('\n'),
  };

  it('gets the percentage of its own K, not the sum of what was rounded', () => {
    expect(values(form)).toMatchObject({ Y4: 31, Z4: 0.86111111, Y5: 12, Z5: 1, Y6: 76, Z6: 0.95 });
    expect(filled(form).Z4![1]).toBe('=IF(J4=0,0,Y4/J4)');
  });
});

describe('Other forms', () => {
  it('E.80 compares each year with its own target, K and Rp apart', () => {
    const years = [2021, 2022];
    const columns = ['target', 'realized', 'ratio'].flatMap((role) =>
      years.flatMap((year) => PAIRS(`${role}.${year}`)),
    );
    const form: BlankForm = {
      layout: 'E.80',
      columns: `no name indicator baseline ${PAIRS('renstraTarget')} ${columns.join(' ').replaceAll(/(\w+)\.(k|rp)\.(\d+)/g, '$1.$3.$2')}`,
      rows: '1 | PROGRAM PENUNJANG | Jumlah dokumen | 0 | 50 | 900000000 | 10 | 200000000 | 12 | 250000000 | 8 | 150000000 | 12 | 200000000',
    };
    expect(values(form)).toEqual({ O4: 0.8, P4: 0.75, Q4: 1, R4: 0.8 });
  });

  it('T-C.24 fills its ratios, and average growth only by a definition that was chosen', () => {
    const form: BlankForm = {
      layout: 'T-C.24',
      columns:
        'no name budget.2021 budget.2022 budget.2023 spent.2021 spent.2022 spent.2023 ratio.2021 ratio.2022 ratio.2023 budgetGrowth spentGrowth',
      rows: `1 | Program Penunjang | 100000000 | 110000000 | 121000000 | 50000000 | 60000000 | 90000000
2 | Program Pemberdayaan | 0 | 200000000 | 300000000 | 0 | 100000000 | 150000000`,
    };
    expect(values(form)).toMatchObject({ I4: 0.5, K4: 0.74380165, J5: 0.5 });
    expect(Object.keys(values(form)).filter((address) => /^[LM]/.test(address))).toEqual([]);
    expect(values(form, { growth: 'mean-yearly' })).toMatchObject({ L4: 0.1, M4: 0.35, L5: 0.5 });
    expect(values(form, { growth: 'cagr' })).toMatchObject({ L4: 0.1 });
    expect(values(form, { growth: 'absolute' })).toMatchObject({ L4: 10_500_000, M4: 20_000_000 });
  });

  it('T-C.24 writes growth as a percentage where the sheet does not show its scale, else on the scale that it shows', () => {
    const columns = 'no name budget.2021 budget.2022 spent.2021 spent.2022 budgetGrowth spentGrowth';
    const [first, second] = ['1 | Penunjang | 100 | 110 | 50 | 60', '2 | Rehabilitasi | 200 | 250 | 100 | 150'];
    const blank = filled({ layout: 'T-C.24', columns, rows: `${first}\n${second}` }, { growth: 'mean-yearly' });
    expect(blank.G4).toEqual([0.1, '=IFERROR(AVERAGE(D4/C4-1),0)']);
    const shown: BlankForm = { layout: 'T-C.24', columns, rows: `${first} | 10 | 20\n${second}` };
    expect(filled(shown, { growth: 'mean-yearly' }).G5).toEqual([25, '=IFERROR(AVERAGE(D5/C5-1),0)*100']);
  });

  it('T-C.29 in quantities keeps a level that it projects, though the column is blank', () => {
    const form: BlankForm = {
      layout: 'T-C.29',
      columns:
        'code name indicator renstraTarget realizedBefore lastYearTarget lastYearRealized lastYearRatio currentYearTarget projectedRealized renstraRatio',
      rows: `1.06.01 | PROGRAM PENUNJANG | Indeks kepuasan aparatur | 90 | 80 | 84 | 82 | | 86
1.06.02 | PROGRAM PEMBERDAYAAN | Jumlah keluarga | 50 | 20 | 10 | 8 | | 12`,
    };
    expect(values(form)).toMatchObject({ J4: 86, K4: 0.95555556, J5: 40, K5: 0.8 });
  });

  it('T-C.27 adds up money and outputs and takes the last year of a percentage', () => {
    const form: BlankForm = {
      layout: 'T-C.27',
      columns: `code name indicator ${[2022, 2023, 2024].map((year) => `target.${year}.k target.${year}.rp`).join(' ')} final.k final.rp`,
      rows: `1.06.01 | PROGRAM PENUNJANG | Persentase layanan | 80 | 50000000 | 90 | 60000000 | 95 | 70000000
1.06.01.2.01 | Perencanaan dan Evaluasi | Jumlah dokumen | 4 | 50000000 | 5 | 60000000 | 6 | 70000000`,
    };
    expect(filled(form)).toEqual({
      J4: [95, '=IF(N(H4)<>0,H4,IF(N(F4)<>0,F4,D4))'],
      K4: [180_000_000, '=E4+G4+I4'],
      J5: [15, '=D5+F5+H5'],
      K5: [180_000_000, '=E5+G5+I5'],
    });
  });

  it('the LAKIP takes a hundred for the whole of percentages and cases, not of rates per so many', () => {
    const form: BlankForm = {
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Kesehatan | Angka kematian ibu per 100.000 kelahiran hidup | 54 per 100.000 KH | 46 per 100.000 KH |
2 | Kesehatan | Jumlah kasus gizi buruk | 20 | 25 |`,
    };
    expect(values(form)).toEqual({ F4: 1.14814815, F5: 0.9375 });
  });

  it('the LAKIP computes what is better lower as its guidance has it, or as was chosen', () => {
    const form: BlankForm = {
      layout: 'LAKIP-CAPAIAN',
      columns: 'no objective indicator target realized achievement',
      rows: `1 | Pelayanan | Persentase layanan | 90 | 81 |
2 | Perlindungan | Persentase penduduk miskin | 20 | 36 |`,
    };
    expect(filled(form)).toEqual({
      F4: [0.9, '=IF(D4=0,0,E4/D4)'],
      F5: [0.8, '=IF(100-D5=0,0,(100-E5)/(100-D5))'],
    });
    expect(filled(form, { lowerIsBetter: 'doubled' }).F5).toEqual([0.2, '=IF(D5=0,0,(2*D5-E5)/D5)']);
  });
});

describe('The closing rows of an E.81', () => {
  const form: BlankForm = {
    layout: 'E.81',
    columns: E81,
    rows: `1 | PROGRAM PENUNJANG | Jumlah dokumen | 10 | 200000000 | 2 | 20000000 | 10 | 200000000 | 2 | 30000000 | 3 | 50000000 | 2 | 40000000 | 1 | 40000000
2 | PROGRAM PEMBERDAYAAN | Jumlah keluarga | 20 | 100000000 | 10 | 10000000 | 10 | 100000000 | 2 | 20000000 | 3 | 30000000 | 2 | 10000000 | 1 | 20000000
Rata-rata capaian kinerja (%)
Predikat kinerja`,
  };

  it('average the percentages above, K and Rp apart, and grade them', () => {
    expect(filled(form)).toMatchObject({
      V6: [0.95, '=AVERAGE(V4:V5)'],
      W6: [0.9, '=AVERAGE(W4:W5)'],
      V7: ['Sangat tinggi', expect.stringMatching(/^=LOOKUP\(MAX\(0,ROUND\(V6\*100,0\)\)/)],
      W7: ['Tinggi', expect.stringContaining('W6')],
    });
  });

  it('count the kegiatan of a single program, which its amounts show, and rows that nobody can place', () => {
    const rows = (
      second: string,
    ): string => `1 | PROGRAM PENGENDALIAN | Indeks kualitas air | 10 | 300000000 | 2 | 30000000 | 10 | 300000000 | 2 | 50000000 | 2 | 80000000 | 2 | 50000000 | 2 | 60000000
 | Pemantauan kualitas air sungai | Jumlah titik | 20 | 200000000 | 10 | 20000000 | 10 | 200000000 | 2 | 30000000 | 3 | 50000000 | 2 | 40000000 | 1 | 40000000
 | Pembinaan usaha | Jumlah usaha | ${second}
Rata-rata capaian kinerja (%)`;
    const sound =
      '20 | 100000000 | 10 | 10000000 | 10 | 100000000 | 2 | 20000000 | 3 | 30000000 | 2 | 10000000 | 1 | 20000000';
    const odd =
      '20 | 170000000 | 10 | 10000000 | 10 | 110000000 | 2 | 25000000 | 3 | 30000000 | 2 | 10000000 | 1 | 20000000';
    for (const second of [sound, odd]) {
      expect(filled({ ...form, rows: rows(second) })).toMatchObject({ W7: [expect.anything(), '=AVERAGE(W5:W6)'] });
    }
  });
});
