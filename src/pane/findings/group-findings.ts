import { compareSeverity, type Finding, type Severity } from '../../rules/finding';
import { findingKey } from './finding-key';

/** The same remark on one or more cells of a table's column. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The groups of one table, the gravest first, then from top to bottom. */
export interface FindingSection {
  readonly sheet: string;
  readonly table: string;
  readonly groups: readonly FindingGroup[];
}

/** One line of the list. */
export type FindingLine =
  | { readonly kind: 'section'; readonly key: string; readonly section: FindingSection }
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly group: FindingGroup | null };

/** Puts findings together: by table in the order of the sheets, and in it the same remark on several rows of a column
 * into one group. */
export function groupFindings(findings: readonly Finding[]): readonly FindingSection[] {
  const sections = new Map<string, { sheet: string; groups: Map<string, Finding[]> }>();
  for (const finding of findings) {
    let section = sections.get(finding.table);
    if (!section) {
      section = { sheet: finding.sheet, groups: new Map() };
      sections.set(finding.table, section);
    }
    const key = [finding.table, finding.severity, finding.rule, finding.message, finding.column].join(' ');
    const group = section.groups.get(key);
    if (group) group.push(finding);
    else section.groups.set(key, [finding]);
  }
  return [...sections].map(([table, { sheet, groups }]) => ({
    sheet,
    table,
    groups: [...groups]
      .map(([key, members]) => ({ key, severity: members[0]!.severity, findings: members }))
      .sort((a, b) => compareSeverity(a.severity, b.severity) || a.findings[0]!.row - b.findings[0]!.row),
  }));
}

/**
 * The lines to show: a remark on one cell stands for itself, one on several cells is a line that opens.
 *
 * @param open the keys of the opened groups
 */
export function findingLines(sections: readonly FindingSection[], open: ReadonlySet<string>): readonly FindingLine[] {
  const lines: FindingLine[] = [];
  for (const section of sections) {
    if (sections.length > 1) lines.push({ kind: 'section', key: `section ${section.table}`, section });
    for (const group of section.groups) {
      const grouped = group.findings.length > 1;
      const isOpen = open.has(group.key);
      if (grouped) lines.push({ kind: 'group', key: group.key, group, open: isOpen });
      if (grouped && !isOpen) continue;
      for (const finding of group.findings) {
        lines.push({ kind: 'finding', key: findingKey(finding), finding, group: grouped ? group : null });
      }
    }
  }
  return lines;
}

/** The key of the group that holds the finding, or null. */
export function groupOf(sections: readonly FindingSection[], key: string): string | null {
  for (const { groups } of sections) {
    const group = groups.find(({ findings }) => findings.some((finding) => findingKey(finding) === key));
    if (group) return group.key;
  }
  return null;
}
