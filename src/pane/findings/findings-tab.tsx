import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { IgnoredFinding } from '../../app/ignored';
import { layoutName, roleName } from '../../app/layout-name';
import type { Finding, Severity } from '../../rules/finding';
import type { NearestTable } from '../../table/table';
import { useWording } from '../wording/wording-context';
import { EmptyState } from './empty-state';
import { FilterBar } from './filter-bar';
import { filterFindings } from './filter-findings';
import { FindingsList, type CurrentFinding } from './findings-list';
import { IgnoredList } from './ignored-list';
import { severityCounts } from './severity-counts';

export interface FindingsTabProps {
  readonly check: CheckResult;
  readonly current: CurrentFinding | null;
  readonly onChoose: (finding: Finding) => void;
  readonly onHeed: (ignored: IgnoredFinding) => void;
  /** Points at a table where none was found. */
  readonly onChooseForm: () => void;
  readonly onLeave: () => void;
}

/** The findings with their search and filters, or what to say where there are none. */
export function FindingsTab(props: FindingsTabProps): ReactElement {
  const { check, current, onChoose, onHeed, onChooseForm, onLeave } = props;
  const { wording, locale } = useWording();
  const [query, setQuery] = useState('');
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const searched = useDeferredValue(query);
  const shown = useMemo(
    () => filterFindings(check.findings, searched, hidden, locale),
    [check.findings, searched, hidden, locale],
  );
  const counts = useMemo(() => severityCounts(check.findings), [check.findings]);

  if (check.tables.length === 0) return <NoTable nearest={check.nearest} onChooseForm={onChooseForm} />;
  const ignored = check.ignored.length > 0 && <IgnoredList ignored={check.ignored} onHeed={onHeed} />;
  if (check.findings.length === 0) {
    return (
      <>
        <EmptyState
          icon={<CheckmarkCircleRegular aria-hidden />}
          title={wording.findings.none}
          sentences={[wording.findings.noneText]}
        />
        {ignored}
      </>
    );
  }
  const toggle = (severity: Severity) => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  };
  const showAll = () => {
    setQuery('');
    setHidden(new Set());
  };
  const sectionTitle = (table: string, sheet: string) => {
    const found = check.tables.find((checked) => checked.table.id === table);
    if (!found) return sheet;
    const { layout, range } = found.table;
    const isAlone = check.tables.filter((checked) => checked.table.sheet === sheet).length === 1;
    const place = isAlone ? sheet : wording.findings.fromRow(sheet, range.top + 1);
    return `${place} · ${layoutName(layout, locale)}`;
  };
  return (
    <>
      <FilterBar query={query} hidden={hidden} counts={counts} onQuery={setQuery} onToggle={toggle} />
      {shown.length === 0 ? (
        <EmptyState title={wording.findings.noMatch}>
          <Button onClick={showAll}>{wording.findings.showAll}</Button>
        </EmptyState>
      ) : (
        <FindingsList
          findings={shown}
          current={current}
          sectionTitle={sectionTitle}
          onChoose={onChoose}
          onLeave={onLeave}
        />
      )}
      {ignored}
    </>
  );
}

interface NoTableProps {
  readonly nearest: NearestTable | null;
  readonly onChooseForm: () => void;
}

function NoTable({ nearest, onChooseForm }: NoTableProps): ReactElement {
  const { wording, locale } = useWording();
  const sentences = nearest
    ? [wording.findings.nearest(layoutName(nearest.layout, locale), nearest.sheet, nearest.row + 1)]
    : [wording.findings.noNearest];
  if (nearest && nearest.missingRoles.length > 0) {
    const columns = nearest.missingRoles.map((role) => roleName(nearest.layout, role, locale));
    sentences.push(wording.findings.missing(columns.join(', ')));
  }
  return (
    <EmptyState icon={<TableSimpleRegular aria-hidden />} title={wording.findings.noTable} sentences={sentences}>
      <Button onClick={onChooseForm}>{wording.findings.chooseForm}</Button>
    </EmptyState>
  );
}
