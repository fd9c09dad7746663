import type { FindingLine } from './group-findings';

/** What the keys of the list act upon. */
export interface ListKeys {
  readonly lines: readonly FindingLine[];
  readonly active: number;
  readonly moveTo: (index: number) => void;
  readonly choose: (line: FindingLine) => void;
  readonly toggle: (key: string, wanted?: boolean) => void;
  readonly onLeave: () => void;
}

/** The keys of a tree, as screen readers expect them. Answers whether the key was one of them. */
export function pressListKey(key: string, { lines, active, moveTo, choose, toggle, onLeave }: ListKeys): boolean {
  const line = lines[active]!;
  const step = (from: number, direction: 1 | -1): number => {
    let index = from + direction;
    while (lines[index]?.kind === 'section') index += direction;
    return lines[index] ? index : from;
  };
  switch (key) {
    case 'ArrowDown':
      moveTo(step(active, 1));
      return true;
    case 'ArrowUp':
      moveTo(step(active, -1));
      return true;
    case 'Home':
      moveTo(step(-1, 1));
      return true;
    case 'End':
      moveTo(step(lines.length, -1));
      return true;
    case 'ArrowRight':
      if (line.kind === 'group') toggle(line.key, true);
      return true;
    case 'ArrowLeft':
      if (line.kind === 'group') toggle(line.key, false);
      else if (line.kind === 'finding' && line.group) {
        let parent = active;
        while (lines[parent]?.kind === 'finding') parent -= 1;
        moveTo(parent);
      }
      return true;
    case 'Enter':
    case ' ':
      choose(line);
      return true;
    case 'Escape':
      onLeave();
      return true;
    default:
      return false;
  }
}
