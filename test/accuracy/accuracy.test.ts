import { figuresOf, type Figures } from './figures';
import { mutatedCases, resultsOf } from './results';

/** Fewer cases than `npm run accuracy` takes; every form and every mutation occurs. */
const CASES = 200;

describe(`tables as other offices keep them (${CASES} mutated sheets of all forms)`, () => {
  let figures: Figures;
  beforeAll(async () => {
    const results = await resultsOf(mutatedCases(0, CASES));
    figures = figuresOf(results.flatMap(({ scores }) => scores));
  });

  it('have nearly all columns read in their roles', () => {
    expect(figures.f1).toBeGreaterThanOrEqual(0.995);
  });

  it('are wholly right where the program is confident', () => {
    expect(figures.confident.right / figures.confident.all).toBeGreaterThanOrEqual(0.995);
    expect(figures.confident.all).toBeGreaterThan(CASES / 2);
  });

  it('are found, and none beside them', () => {
    expect(figures.missed).toBe(0);
    expect(figures.tooMany).toBe(0);
  });
});
