import { plainCases, resultOf } from '../accuracy/results';

describe('every form and variant, as several offices word it', () => {
  it.each(plainCases().map((each) => [each.sample, each] as const))('%s: read wholly right', async (_, each) => {
    const { scores } = await resultOf(each);
    expect(scores.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
