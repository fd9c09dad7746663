import { examplePlan } from '../../src/lint/example-findings';
import { lintTable, type LintSettings } from '../../src/lint/lint-table';
import { groupFindings } from '../../src/pane/findings/group-findings';
import { outOfBand } from '../../src/rules/checks/out-of-band';
import { RULES } from '../../src/rules/registry';
import { readOptions } from '../../src/rules/rule-options';
import type { AnyRule } from '../../src/rules/rule';
import { formatAddress } from '../../src/sheet/address';

const rule: AnyRule = outOfBand;

/** A table of one program in which each of these shares of the target was realised. */
function tableOf(...percents: readonly number[]): ReturnType<typeof examplePlan> {
  const rows = percents.map((percent, index) => {
    const realized = 1000 * percent;
    return `1.06.0${index + 1} | PROGRAM PELAYANAN | | 900000 | 0 | 100000 | ${realized} | ${percent}% | 0 | ${realized} | |`;
  });
  return examplePlan({ also: ['notes'], rows: rows.join('\n') });
}

function cells(settings: LintSettings, ...percents: readonly number[]): string[] {
  return lintTable(tableOf(...percents), settings, [rule]).map((finding) => formatAddress(finding));
}

describe('The band of expected achievement', () => {
  it('is 75 % to 110 % unless the user says otherwise', () => {
    expect(cells({}, 74, 75, 110, 111)).toEqual(['H4', 'H7']);
  });

  it('is what the user has chosen, one edge or both', () => {
    expect(cells({ options: { 'out-of-band': { low: 0.9 } } }, 74, 75, 90, 110, 111)).toEqual(['H4', 'H5', 'H8']);
    expect(cells({ options: { 'out-of-band': { low: 0.1, high: 1 } } }, 74, 100, 101)).toEqual(['H6']);
  });

  it.each([{ low: 2 }, { low: 'banyak' }, { low: -1 }, { high: null }, { low: 0.9, high: 0.8 }])(
    'is 75 %% to 110 %% where the workbook remembers what makes no sense: %j',
    (chosen) => {
      expect(cells({ options: { 'out-of-band': chosen } }, 74, 75, 110, 111)).toEqual(['H4', 'H7']);
    },
  );

  it('left by many rows is one remark below and one above, not one a row', () => {
    const findings = lintTable(tableOf(10, 20, 30, 150, 160, 170), {}, [rule]);
    const groups = groupFindings(findings).flatMap((section) => section.groups);
    expect(groups.map((group) => group.findings.length)).toEqual([3, 3]);
  });
});

describe('The options of every check', () => {
  const withOptions = (RULES as readonly AnyRule[]).filter(({ options }) => options !== undefined);

  it.each(withOptions.map((one) => [one.id, one] as const))(
    '%s have defaults, and words for each of them in both languages',
    (_, { options }) => {
      const defaults = readOptions(options!);
      expect(Object.keys(options!.fields)).toEqual(Object.keys(defaults));
      for (const { label } of Object.values(options!.fields)) expect(label.id && label.en).toBeTruthy();
    },
  );
});
