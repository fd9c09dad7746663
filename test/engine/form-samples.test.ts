import { plainCases, resultOf } from '../accuracy/results';
import { numberRowAboveMeasures } from '../support/forms/mutations/number-row';

describe('every form and variant, as several offices word it', () => {
  it.each(plainCases().map((each) => [each.sample, each] as const))('%s: read wholly right', async (_, each) => {
    const { scores } = await resultOf(each);
    expect(scores.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('every form whose last heading row says K and Rp, the column numbers printed above that row', () => {
  it.each(plainCases(numberRowAboveMeasures).map((each) => [each.sample, each] as const))(
    '%s: read wholly right',
    async (_, each) => {
      const { scores } = await resultOf(each);
      expect(scores.flatMap(({ faults }) => faults)).toEqual([]);
    },
  );
});
