import type { OpenChoices } from '../../app/open-choices';
import type { GrowthDefinition, PlanChoices } from '../../plan/plan-choices';

/** What all tables together leave open; null where no table does, and nothing was chosen that could be taken back. */
export interface NeededChoices {
  readonly lowerIsBetter: {
    readonly rows: number;
    /** What the tables' forms have; null where they differ, or no table needs it any more. */
    readonly usual: NonNullable<OpenChoices['lowerIsBetter']>['usual'] | null;
  } | null;
  readonly growth: {
    readonly columns: readonly number[];
    readonly blank: number;
    readonly stated: number;
    readonly fits: readonly { readonly definition: GrowthDefinition; readonly count: number }[];
  } | null;
  readonly averageLevel: {
    /** Null where the tables differ in it, or no table needs it any more. */
    readonly usual: OpenChoices['averageLevel'];
  } | null;
  readonly gradeRounding: boolean;
}

/** The choices that a workbook's tables call for, and those that were made before. */
export function neededChoices(
  tables: readonly { readonly open: OpenChoices }[],
  choices: PlanChoices,
): NeededChoices | null {
  const open = tables.map((table) => table.open);
  const needed: NeededChoices = {
    lowerIsBetter: neededWay(open, choices),
    growth: neededGrowth(open, choices),
    averageLevel: neededLevel(open, choices),
    gradeRounding: open.some(({ gradeRounding }) => gradeRounding) || choices.gradeRounding !== undefined,
  };
  return (needed.lowerIsBetter ?? needed.growth ?? needed.averageLevel ?? needed.gradeRounding) ? needed : null;
}

function neededWay(open: readonly OpenChoices[], choices: PlanChoices): NeededChoices['lowerIsBetter'] {
  const ways = open.flatMap(({ lowerIsBetter }) => lowerIsBetter ?? []);
  if (ways.length === 0 && choices.lowerIsBetter === undefined) return null;
  return {
    rows: ways.reduce((sum, { rows }) => sum + rows, 0),
    usual: onlyOne(ways.map(({ usual }) => usual)),
  };
}

function neededGrowth(open: readonly OpenChoices[], choices: PlanChoices): NeededChoices['growth'] {
  const growths = open.flatMap(({ growth }) => growth ?? []);
  if (growths.length === 0 && choices.growth === undefined) return null;
  const counts = new Map<GrowthDefinition, number>();
  for (const { definition, count } of growths.flatMap(({ fits }) => fits))
    counts.set(definition, (counts.get(definition) ?? 0) + count);
  const fits = [...counts].map(([definition, count]) => ({ definition, count }));
  return {
    columns: [...new Set(growths.flatMap(({ columns }) => columns))],
    blank: growths.reduce((sum, { blank }) => sum + blank, 0),
    stated: growths.reduce((sum, { stated }) => sum + stated, 0),
    fits: fits.sort((one, other) => other.count - one.count),
  };
}

function neededLevel(open: readonly OpenChoices[], choices: PlanChoices): NeededChoices['averageLevel'] {
  const levels = open.flatMap(({ averageLevel }) => averageLevel ?? []);
  if (levels.length === 0 && choices.averageLevel === undefined) return null;
  const level = onlyOne(levels.map((each) => each.level));
  return { usual: level && { level, isShown: levels.every(({ isShown }) => isShown) } };
}

/** The value that all share; null where they differ or there is none. */
function onlyOne<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
