import { planFill } from '../../src/app/plan-fill';
import { OfficeHost } from '../../src/host/office/office-host';
import { Journal, type JournalEntry } from '../../src/app/journal';
import { HostError, MEMORY_NAMESPACE, type WorkbookHost } from '../../src/host/port';
import { markLabel } from '../../src/sheet/mark';
import { parseAddress } from '../../src/sheet/address';
import type { CellContent, Edit } from '../../src/sheet/edit';
import { inverseEdits } from '../../src/sheet/edit';
import type { Mark } from '../../src/sheet/mark';
import { parseRectangle } from '../../src/sheet/rectangle';
import { LOST_CONNECTION, type Fault, type FaultMoment } from '../support/office/request-executor';
import { openTestExcel, type TestExcel } from '../support/office/test-excel';
import type { ConditionalFormatRecord } from '../support/office/workbook/excel-sheet';
import { TABEL_1 } from '../support/snapshots';
import { readFixture } from '../support/table-fixture';
import type { SheetInput } from '../support/workbook-builder';

/** The journal as a failed write leaves it: *Urungkan* finds in it what could not be put back. */
function journalOf(host: WorkbookHost, edits: readonly Edit[]): Journal {
  let entries: readonly JournalEntry[] = [{ id: 'sisa', reason: 'fill', at: '2026-11-20', state: 'written', edits }];
  return new Journal(host, {
    load: async () => entries,
    save: async (saved) => void (entries = saved),
  });
}

/** Anywhere in a request. */
const ANYWHERE: readonly FaultMoment[] = ['before', 0.2, 0.4, 0.6, 0.8, 'after'];

/** What can go wrong, and how far Excel may have got with a request by then. */
const FAULTS: readonly (readonly [code: string, moments: readonly FaultMoment[]])[] = [
  ['InvalidOperationInCellEditMode', ['before']],
  ['RequestPayloadSizeLimitExceeded', ['before']],
  ['ResponsePayloadSizeLimitExceeded', ['after']],
  ['AccessDenied', ANYWHERE],
  ['GeneralException', ANYWHERE],
  [LOST_CONNECTION, ANYWHERE],
];

/** Every way in which one of so many round trips can fail, once or from then on. */
function faultsOf(roundTrips: number): Fault[] {
  return Array.from({ length: roundTrips }, (_, index) =>
    FAULTS.flatMap(([code, moments]) =>
      moments.flatMap((when) => [false, true].map((lasting) => ({ at: index + 1, code, when, lasting }))),
    ),
  ).flat();
}

/** Small chunks, so that a few cells take several requests. */
const CHUNK_BYTES = 9_000;

async function failureOf(work: Promise<void>): Promise<HostError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    return error as HostError;
  }
}

/** As `toEqual`, but quick where all is well. */
function expectSame(fault: Fault, content: unknown, expected: unknown): void {
  if (JSON.stringify(content) !== JSON.stringify(expected)) expect([fault, content]).toEqual([fault, expected]);
}

const counts: string[] = [];
afterAll(() => process.stdout.write(`Failures tried in Excel: ${counts.join(', ')}\n`));

function count(name: string, faults: number, roundTrips: number): void {
  counts.push(`${name} ${faults} (${roundTrips} round trips)`);
}

describe('Whichever round trip of a write to Excel fails, and however', () => {
  const rows: SheetInput['rows'] = [
    ['Target', 'Realisasi', 'Capaian', 'Teks'],
    ...[1, 2, 3, 4, 5].map((row) => [
      row * 10,
      row * 4,
      row % 2 === 0
        ? { value: null, format: '0.00%' }
        : { value: 0.4, formula: `B${row + 1}/A${row + 1}`, format: '0%' },
      { value: `1.${row}`, format: '@' },
    ]),
  ];
  const sheets: SheetInput[] = [
    { name: 'S', rows },
    { name: 'T', rows },
  ];
  const contentAt = ({ book }: TestExcel, sheet: string, address: string): CellContent => {
    const { row, column } = parseAddress(address)!;
    const { value, formula, format } = book.sheet(sheet).cell(row, column);
    return { value, formula, format };
  };
  const editsFor = (excel: TestExcel): Edit[] =>
    ['S', 'T'].flatMap((sheet) => {
      const edit = (address: string, after: CellContent): Edit => {
        return { sheet, ...parseAddress(address)!, before: contentAt(excel, sheet, address), after };
      };
      return [2, 3, 4, 5, 6].flatMap((row) => [
        edit(`C${row}`, { value: 0.4, formula: `=IF(A${row}=0,0,B${row}/A${row})`, format: '0.00%' }),
        // From text to number, as the fix for numbers typed as text does; the number format changes too.
        edit(`D${row}`, { value: row, formula: null, format: '#,##0' }),
        ...(row === 4 ? [edit('B4', { value: null, formula: null, format: 'General' })] : []),
      ]);
    });

  it.each<[string, () => SheetInput[], (excel: TestExcel, host: OfficeHost) => Promise<Edit[]>, number | undefined]>([
    ['some cells of two sheets in several requests', () => sheets, async (excel) => editsFor(excel), CHUNK_BYTES],
    [
      'filling Tabel 1',
      () => readFixture(TABEL_1),
      async (_, host) => planFill(await host.read({ explicit: true }), { mode: 'all' }).map(({ edit }) => edit),
      undefined,
    ],
  ])('nothing stays written, or the failure says what to take back: %s', async (name, input, plan, chunkBytes) => {
    const sheetInputs = input();
    let planned: Edit[] | null = null;
    const start = async (): Promise<{ excel: TestExcel; host: OfficeHost; edits: Edit[] }> => {
      const excel = openTestExcel(sheetInputs);
      const host = new OfficeHost({ chunkBytes });
      planned ??= await plan(excel, host);
      return { excel, host, edits: planned };
    };
    for (const direction of ['write', 'undo'] as const) {
      const prepare = async (): Promise<{ excel: TestExcel; host: OfficeHost; edits: Edit[] }> => {
        const started = await start();
        if (direction === 'write') return started;
        await started.host.apply(started.edits);
        return { ...started, edits: inverseEdits(started.edits) };
      };
      const trial = await prepare();
      const none = trial.excel.book.content();
      const requests = trial.excel.line.requests;
      await trial.host.apply(trial.edits);
      const roundTrips = trial.excel.line.requests - requests;
      const faults = faultsOf(roundTrips);
      count(`${name}, ${direction}`, faults.length, roundTrips);
      let undone = 0;
      for (const fault of faults) {
        const { excel, host, edits } = await prepare();
        excel.line.plan(fault);
        const error = await failureOf(host.apply(edits));
        expect([fault, excel.line.hasFailed, error]).toEqual([fault, true, expect.any(HostError)]);
        excel.line.repair();
        const { remaining } = error!;
        if (remaining.length > 0) {
          undone++;
          const { left } = await journalOf(host, remaining).undo('sisa');
          expect(left).toEqual([]);
        }
        expectSame(fault, excel.book.content(), none);
      }
      // Only where Excel goes on failing is anything left to be taken back.
      expect(undone).toBeLessThan(faults.length / 2);
    }
  });
});

describe('Whichever round trip of marking fails, and however', () => {
  const users: ConditionalFormatRecord[] = ['=$A1="a"', '=$B1=1'].map((formula, index) => ({
    id: `{${index}}`,
    type: 'Custom',
    formula,
    areas: [parseRectangle('A1:C9')!],
    stopIfTrue: false,
    look: {},
  }));
  const marksOf = (label: string): Mark[] =>
    ['A', 'B', 'C', 'D'].flatMap((column) =>
      (['error', 'info'] as const).map((kind) => ({
        sheet: 'S',
        ...parseAddress(`${column}2`)!,
        kind,
        label: `${label}-${column}`,
      })),
    );
  const start = (): TestExcel => {
    const excel = openTestExcel([{ name: 'S', rows: [['a']] }]);
    excel.book.sheets[0]!.conditionalFormats.push(...users);
    return excel;
  };
  /** Labels of ours, from the highest priority down, and the user's formats. */
  const formatsOf = ({ book }: TestExcel): { ours: (string | null)[]; users: unknown[] } => {
    const formats = book.sheets[0]!.conditionalFormats;
    return {
      ours: formats
        .map(({ formula, look }) => (Object.keys(look).length > 5 ? markLabel(formula) : null))
        .filter(Boolean),
      users: formats.filter((format) => users.includes(format)),
    };
  };

  it.each<[string, boolean, (host: OfficeHost) => Promise<void>]>([
    ['marking', false, (host) => host.mark(marksOf('baru'))],
    ['marking anew', true, (host) => host.mark(marksOf('baru'))],
    ['taking marks away', true, (host) => host.clearMarks()],
  ])(
    '%s leaves all marks or none, or taking marks away sets it right; the user’s formats stay',
    async (name, isMarked, act) => {
      const prepare = async (): Promise<{ excel: TestExcel; host: OfficeHost }> => {
        const excel = start();
        const host = new OfficeHost({ chunkBytes: 20_000 });
        if (isMarked) await host.mark(marksOf('lama'));
        return { excel, host };
      };
      const trial = await prepare();
      const before = formatsOf(trial.excel).ours;
      const requests = trial.excel.line.requests;
      await act(trial.host);
      const all = formatsOf(trial.excel).ours;
      const roundTrips = trial.excel.line.requests - requests;
      const faults = faultsOf(roundTrips);
      count(name, faults.length, roundTrips);
      for (const fault of faults) {
        const { excel, host } = await prepare();
        excel.line.plan(fault);
        const error = await failureOf(act(host));
        excel.line.repair();
        const after = formatsOf(excel);
        expect([fault, after.users]).toEqual([fault, users]);
        if (error === null) {
          expect([fault, after.ours]).toEqual([fault, all]);
          continue;
        }
        const isWhole = [before, all, []].some((ours) => JSON.stringify(ours) === JSON.stringify(after.ours));
        // Only where Excel goes on failing may something of ours be left over.
        expect([fault, isWhole || fault.lasting]).toEqual([fault, true]);
        await host.clearMarks();
        expect([fault, formatsOf(excel)]).toEqual([fault, { ours: [], users }]);
      }
    },
  );
});

describe('Whichever round trip of remembering fails, and however', () => {
  const memory = (text: string): string => `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;

  it.each<[string, string | null, string | null]>([
    ['remembering for the first time', null, memory('baru')],
    ['remembering something else', memory('lama'), memory('baru')],
    ['forgetting', memory('lama'), null],
  ])('%s leaves the old content or the new', async (name, old, content) => {
    const prepare = async (): Promise<{ excel: TestExcel; host: OfficeHost }> => {
      const excel = openTestExcel([{ name: 'S', rows: [] }]);
      const host = new OfficeHost();
      await host.writeMemory(old);
      return { excel, host };
    };
    const trial = await prepare();
    const requests = trial.excel.line.requests;
    await trial.host.writeMemory(content);
    const roundTrips = trial.excel.line.requests - requests;
    const faults = faultsOf(roundTrips);
    count(name, faults.length, roundTrips);
    for (const fault of faults) {
      const { excel, host } = await prepare();
      excel.line.plan(fault);
      expect(await failureOf(host.writeMemory(content))).not.toBeNull();
      excel.line.repair();
      expect([old, content]).toContain(await host.readMemory());
      expect(excel.book.xmlParts.length).toBeLessThanOrEqual(1);
    }
  });
});
