import { changedCell } from './cells';
import { aboutCode, codedRows } from './codes';
import { firstOf, type FaultKind } from './fault';

/** A row carries the code of its sibling. Which of the two is wrong, only a list of codes can tell: a finding at either is right. */
export const codeDuplicated: FaultKind = {
  name: 'code duplicated',
  ground: 'any',
  plant: (sheet, random) => {
    const rows = codedRows(sheet);
    return firstOf(random, rows, (coded) => {
      const parent = rows.find(({ node }) => node.children.includes(coded.node));
      const siblings = rows.filter(({ node }) => node !== coded.node && parent?.node.children.includes(node));
      if (siblings.length === 0 || coded.node.children.length > 0) return null;
      const sibling = random.pick(siblings);
      const cell = coded.cells.at(-1)!;
      return changedCell(sheet, cell, sibling.cells.at(-1)!.text, [
        { owed: [...aboutCode('code-duplicate', coded), ...aboutCode('code-duplicate', sibling)] },
      ]);
    });
  },
};
