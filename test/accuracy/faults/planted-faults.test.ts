import { FAULTS } from '../../support/forms/faults/faults';
import { falseAlarmsPer100Rows, recallOf } from './fault-figures';
import { faultResults, soundResults, type FaultResult, type SoundResult } from './fault-results';

/** Fewer cases than `npm run accuracy` takes; at such a step every kind of fault and every form occurs. */
const STEP = 7;
const CASES = 480;

describe('a table of every form with one fault planted', () => {
  let planted: FaultResult[];
  let sound: SoundResult[];
  beforeAll(async () => {
    planted = await faultResults(Array.from({ length: CASES }, (_, index) => index * STEP));
    sound = await soundResults(2);
  });

  it('gets a fault of every kind', () => {
    expect(new Set(planted.map(({ kind }) => kind))).toEqual(new Set(FAULTS.map(({ name }) => name)));
    expect(planted.length).toBeGreaterThan(CASES / 3);
  });

  it('shows it to the checks, at its cell', () => {
    expect(recallOf(planted)).toBeGreaterThanOrEqual(0.98);
  });

  it('raises no further errors, nor does a table without a fault', () => {
    expect(falseAlarmsPer100Rows([...planted, ...sound])).toBeLessThanOrEqual(0.1);
    expect(sound.flatMap(({ falseAlarms }) => falseAlarms)).toEqual([]);
  });
});
