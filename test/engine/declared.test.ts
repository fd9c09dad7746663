import { checkWorkbook } from '../../src/app/check-workbook';
import { planFill } from '../../src/app/plan-fill';
import type { FillSettings } from '../../src/app/plan-fill';
import { formatAddress } from '../../src/sheet/address';
import { controlSheet, LABELS } from '../support/control-sheet';
import { snapshotOf } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';

/*
 * A table that is no form of ours, but whose number row declares formulas: checked and filled by them.
 */

async function findings(sheet: SheetInput): Promise<string[]> {
  const { findings: found } = checkWorkbook(await snapshotOf([sheet]));
  return found.map((finding) => {
    const { rule, stated, expected } = finding;
    const text = (value: unknown): string =>
      typeof value === 'number' ? String(Number(value.toFixed(4))) : String(value);
    return `${rule} ${formatAddress(finding)}: ${text(stated)} for ${text(expected)}`;
  });
}

async function filled(sheet: SheetInput, settings?: FillSettings): Promise<Record<string, readonly unknown[]>> {
  const fills = planFill(await snapshotOf([sheet]), settings);
  return Object.fromEntries(
    fills.map(({ edit }) => {
      const { value, formula, format } = edit.after;
      return [formatAddress(edit), [typeof value === 'number' ? Number(value.toFixed(4)) : value, formula, format]];
    }),
  );
}

describe('A table that declares its formulas over printed pages', () => {
  const HEADER = [
    ['No', 'Uraian', 'Pagu', 'Realisasi', 'Sisa'],
    ['1', '2', '3', '4', '5 = 3-4'],
  ];
  const row = (number: number): (string | number)[] => [number, `Belanja ${number}`, 9e6 + number, 4e6, 5e6 + number];
  const tables = async (...lines: (string | number)[][]): Promise<number[]> => {
    const rows = [...HEADER, row(1), row(2), ...lines, ...HEADER, row(3), row(4), row(5)];
    const { tables: found } = checkWorkbook(await snapshotOf([{ name: 'Serapan', rows }]));
    return found.map(({ table }) => table.bodyRows.length);
  };

  it.each<[string, (string | number)[][]]>([
    ['a page mark', [['Halaman - 2']]],
    ['nothing', []],
  ])('is one table with %s between them', async (_, lines) => {
    expect(await tables(...lines)).toEqual([5]);
  });

  it('is two with a title between them', async () => {
    expect(await tables([], ['Serapan Bidang Sekretariat'])).toEqual([2, 3]);
  });
});

describe('A table whose figures follow the formulas that it declares', () => {
  it.each(['fraction', 'hundred'] as const)(
    'is left in peace where its percentages are written as a %s',
    async (scale) => {
      expect(await findings(controlSheet({ scale }))).toEqual([]);
      expect(await filled(controlSheet({ scale }))).toEqual({});
    },
  );

  it.each([
    [
      'with numbers in brackets',
      ['(1)', '(2)', '(3)', '(4)', '(5)=(3)+(4)', '(6)', '(7)', '(8)=(6)+(7)', '(9)=(5)-(8)', '(10)=(8):(5)x100%'],
    ],
    [
      'with the formula in brackets behind the number',
      ['1', '2', '3', '4', '5 (3+4)', '6', '7', '8 (6+7)', '9 (5-8)', '10 (8/5)'],
    ],
    ['with the hundred before the quotient', [...LABELS.slice(0, 9), '10 = 100 x 8/5']],
  ])('is checked and filled %s', async (_, labels) => {
    const sheet = controlSheet({ labels, cells: { H5: 81_000_000, J4: null } });
    expect(await findings(sheet)).toEqual([
      'computed-missing J4: null for 0.5833',
      'cumulative-mismatch H5: 81000000 for 80000000',
    ]);
    expect((await filled(sheet)).J4).toEqual([0.5833, '=IF(E4=0,0,H4/E4)', '0.00%']);
  });
});

describe('A wrong figure in a declared column', () => {
  it.each([
    ['a sum', { H5: 81_000_000 }, ['cumulative-mismatch H5: 81000000 for 80000000']],
    ['a difference', { I6: 26_000_000 }, ['cumulative-mismatch I6: 26000000 for 25000000']],
    ['a percentage', { J4: 0.5 }, ['ratio-mismatch J4: 0.5 for 0.5833']],
    [
      'an input, from which two columns follow',
      { E4: 121_000_000 },
      ['cumulative-mismatch E4: 121000000 for 120000000'],
    ],
  ])('is found in %s', async (_, cells, expected) => {
    const found = await findings(controlSheet({ cells }));
    expect(found.slice(0, 1)).toEqual(expected);
  });

  it('is found in a percentage on the scale of a hundred', async () => {
    expect(await findings(controlSheet({ scale: 'hundred', cells: { J4: 50 } }))).toEqual([
      'ratio-mismatch J4: 0.5 for 0.5833',
    ]);
  });
});

describe('A blank declared column', () => {
  const blank = (columns: string, rows = [4, 5, 6, 7]): Record<string, null> =>
    Object.fromEntries([...columns].flatMap((column) => rows.map((row) => [`${column}${row}`, null])));

  it('is reported cell by cell and filled with live formulas, each from what the others will give', async () => {
    const sheet = controlSheet({ cells: blank('EHIJ') });
    expect(await findings(sheet)).toHaveLength(16);
    expect(await filled(sheet)).toMatchObject({
      E4: [120_000_000, '=C4+D4', '#,##0'],
      H4: [70_000_000, '=F4+G4', '#,##0'],
      I4: [50_000_000, '=E4-H4', '#,##0'],
      J4: [0.5833, '=IF(E4=0,0,H4/E4)', '0.00%'],
    });
  });

  it('is filled on the scale that its other cells show', async () => {
    const sheet = controlSheet({ scale: 'hundred', cells: { J4: null } });
    expect((await filled(sheet)).J4).toEqual([58.3333, '=IF(E4=0,0,H4/E4*100)', '0.00']);
  });

  it('may follow from columns further right', async () => {
    const labels = [...LABELS.slice(0, 7), '8 = 5-9', '9 = 6+7', '10 = 9/5x100'];
    expect(await filled(controlSheet({ labels, cells: blank('HIJ') }))).toMatchObject({
      H4: [50_000_000, '=E4-I4', '#,##0'],
      I4: [70_000_000, '=F4+G4', '#,##0'],
      J4: [0.5833, '=IF(E4=0,0,I4/E4)', '0.00%'],
    });
  });

  it('may be a quotient of sums, on either scale', async () => {
    const labels = [...LABELS.slice(0, 9), '10 = (5-8)/5x100'];
    const rest = { J4: 41.67, J5: 46.67, J6: 50 };
    const sheet = controlSheet({ labels, scale: 'hundred', cells: { ...rest, J7: null } });
    expect(await findings(sheet)).toEqual(['computed-missing J7: null for 0.5294']);
    expect((await filled(sheet)).J7).toEqual([52.9412, '=IF(E7=0,0,(E7-H7)/E7*100)', '0.00']);
  });

  it('shows what was chosen where there is nothing to be divided by', async () => {
    const nothing = Object.fromEntries(['C', 'D', 'E', 'F', 'G', 'H', 'I'].map((column) => [`${column}4`, 0]));
    const sheet = controlSheet({ cells: { ...nothing, J4: null } });
    expect((await filled(sheet, { zeroTarget: 'dash' })).J4).toEqual(['-', '=IF(E4=0,"-",H4/E4)', '0.00%']);
  });
});

describe('A table that declares its formulas and goes over several printed pages', () => {
  const [title, headings, numbers, ...body] = controlSheet({}).rows;
  const bodies = async (...rows: SheetInput['rows']): Promise<number[]> => {
    const { tables } = checkWorkbook(await snapshotOf([{ name: 'Lembar Kendali', rows }]));
    return tables.map(({ table }) => table.bodyRows.length);
  };

  it('is one table, its header repeated at the top of each page', async () => {
    const pages = [
      title,
      headings,
      numbers,
      ...body.slice(0, 2),
      headings,
      numbers,
      body[2],
      headings,
      numbers,
      body[3],
    ];
    expect(await bodies(...pages)).toEqual([4]);
  });

  it('is one table, a mark before each page', async () => {
    const pages = [title, headings, numbers, ...body.slice(0, 2), ['Halaman - 2'], headings, numbers, ...body.slice(2)];
    expect(await bodies(...pages)).toEqual([4]);
  });

  it('is one table where a heading was damaged on a further page', async () => {
    const damaged = headings!.map((heading, column) => (column === 1 ? 'Ura- ian' : heading));
    const pages = [title, headings, numbers, ...body.slice(0, 2), damaged, numbers, ...body.slice(2)];
    expect(await bodies(...pages)).toEqual([4]);
  });

  it('is another table where its columns are called otherwise', async () => {
    const renamed = headings!.map((_, column) => `Kolom ke-${column}`);
    const other = [renamed, numbers, ...body.slice(2)];
    expect(await bodies(title, headings, numbers, ...body.slice(0, 2), ...other)).toEqual([2, 2]);
  });

  it('is another table where the header stands under a title of its own', async () => {
    const other = [[], ['LEMBAR KENDALI BIDANG PENYULUHAN'], headings, numbers, ...body.slice(2)];
    expect(await bodies(title, headings, numbers, ...body.slice(0, 2), ...other)).toEqual([2, 2]);
  });
});
