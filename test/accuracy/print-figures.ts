import { figuresOf, type Figures } from './figures';
import type { Share, TableScore } from './score';

const percent = (share: number): string => (Number.isFinite(share) ? `${(share * 100).toFixed(2)} %` : '-');
const shareText = ({ right, all }: Share): string => `${right} of ${all} (${percent(right / all)})`;

/** Prints the figures over all cases. */
export function printFigures(cases: number, figures: Figures): void {
  const lines: [string, string][] = [
    ['cases', String(cases)],
    ['role precision, recall', `${percent(figures.precision)}, ${percent(figures.recall)}`],
    ['role F1', figures.f1.toFixed(4)],
    ...Object.entries(figures.attributes).map(([attribute, share]): [string, string] => [attribute, shareText(share)]),
    ['form right', shareText(figures.forms)],
    ['rows right', shareText(figures.rows)],
    ['form and all columns right', shareText(figures.wholly)],
    ['right where confidence ≥ 0.9', shareText(figures.confident)],
    ['tables missed, too many', `${figures.missed}, ${figures.tooMany}`],
  ];
  for (const [name, value] of lines) console.log(`${name.padEnd(30)}${value}`);
}

/** Prints role F1 and tables wholly right for each key (a case may count for several). */
export function printTable<Result extends { readonly scores: readonly TableScore[] }>(
  title: string,
  results: readonly Result[],
  keysOf: (result: Result) => readonly string[],
): void {
  const groups = new Map<string, TableScore[]>();
  for (const result of results)
    for (const key of new Set(keysOf(result))) groups.set(key, [...(groups.get(key) ?? []), ...result.scores]);
  console.log(`${title.padEnd(30)}role F1  wholly right`);
  for (const [key, scores] of [...groups].sort(([first], [second]) => first.localeCompare(second))) {
    const { f1, wholly } = figuresOf(scores);
    console.log(`${key.padEnd(30)}${(Number.isFinite(f1) ? f1.toFixed(4) : '-').padEnd(9)}${shareText(wholly)}`);
  }
  console.log('');
}
