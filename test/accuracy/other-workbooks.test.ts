import { findPlans } from '../../src/app/find-plans';
import { otherWorkbooks } from '../support/other-workbooks';
import { snapshotOf } from '../support/snapshots';

describe('workbooks without planning tables', () => {
  const workbooks = otherWorkbooks();

  it('are a hundred or more', () => {
    expect(workbooks.length).toBeGreaterThanOrEqual(100);
  });

  it.each(workbooks.map(({ name, sheets }) => [name, sheets] as const))(
    '%s: no table is reported',
    async (_, sheets) => {
      const { plans } = findPlans(await snapshotOf(sheets));
      expect(plans.map(({ table: { layout, confidence } }) => `${layout} ${confidence.toFixed(2)}`)).toEqual([]);
    },
  );
});
