import { checkWorkbook } from '../../src/app/check-workbook';
import { planFill } from '../../src/app/plan-fill';
import type { IndicatorKind } from '../../src/plan/indicators/indicator-kind';
import { kindKey } from '../../src/plan/indicators/chosen-kinds';
import { formatAddress } from '../../src/sheet/address';
import { snapshotOf } from '../support/snapshots';
import type { SheetInput } from '../support/workbook-builder';
import { NAMES, tableWithCodes, type Row } from '../table/small-table';

const INDICATORS = ['Persentase rumah layak', 'Jumlah anak terlayani', 'Angka kematian bayi', 'Jumlah anak terlayani'];

/** A T-C.29 of quantities whose running total (J) is blank on all rows but the last. */
function quantities(): SheetInput {
  const [groups, leaves] = tableWithCodes(['Kode'], [[], [], [], [], []]).rows;
  const body = INDICATORS.map((indicator, index): Row => {
    return [`1.06.01.2.0${index + 1}`, `Kegiatan ${index + 1}`, indicator, 40, 10, 8, 6, 0.75, 9, undefined, undefined];
  });
  body.push(['1.06.01.2.05', 'Kegiatan 5', 'Jumlah dokumen', 40, 10, 8, 6, 0.75, 9, 25, 0.625]);
  return { name: NAMES[0]!.replaceAll('/', ' '), rows: [groups!, leaves!, ...body] };
}

const chosen = (indicator: string, kind: IndicatorKind) => ({ [kindKey(indicator)]: kind });

describe('The kind of an indicator', () => {
  const filled = async (kinds?: Readonly<Record<string, IndicatorKind>>): Promise<string[]> => {
    const fills = planFill(await snapshotOf([quantities()]), { kinds });
    return fills
      .map(({ edit }) => `${formatAddress(edit)} ${Number(edit.after.value)}`)
      .filter((cell) => cell.startsWith('J'));
  };

  it('is guessed where the user says nothing, and listed once for each wording', async () => {
    const [table] = checkWorkbook(await snapshotOf([quantities()])).tables;
    expect(table!.indicators.map(({ text, kind, guessedKind, rows }) => [text, kind, guessedKind, rows])).toEqual([
      ['Persentase rumah layak', 'posisi', 'posisi', [2]],
      ['Jumlah anak terlayani', 'akumulasi', 'akumulasi', [3, 5]],
      ['Angka kematian bayi', 'tren-negatif', 'tren-negatif', [4]],
      ['Jumlah dokumen', 'akumulasi', 'akumulasi', [6]],
    ]);
    expect(await filled()).toEqual(['J3 9', 'J4 25', 'J5 9', 'J6 25']);
  });

  it('is as the user has chosen it, on every row that words it so, and filling follows', async () => {
    const kinds = { ...chosen('PERSENTASE rumah layak', 'akumulasi'), ...chosen(INDICATORS[1]!, 'posisi') };
    const [table] = checkWorkbook(await snapshotOf([quantities()]), { kinds }).tables;
    expect(table!.indicators.map(({ kind, guessedKind }) => [kind, guessedKind])).toEqual([
      ['akumulasi', 'posisi'],
      ['posisi', 'akumulasi'],
      ['tren-negatif', 'tren-negatif'],
      ['akumulasi', 'akumulasi'],
    ]);
    expect(await filled(kinds)).toEqual(['J3 25', 'J4 9', 'J5 9', 'J6 9']);
  });
});
