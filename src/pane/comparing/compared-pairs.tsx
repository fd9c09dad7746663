import type { ReactElement } from 'react';
import type { ComparedFile, ComparedPair, LoneRow } from '../../app/compared-workbook';
import { titleYear } from '../../app/layout-name';
import { formatAddress } from '../../sheet/address';
import { formatList } from '../../text/number-text';
import { useWording } from '../wording/wording-context';
import { useComparingStyles } from './comparing-styles';

/** What was compared with a file, table by table, and the rows that could not be matched. */
export function ComparedPairs({ file }: { readonly file: ComparedFile }): ReactElement {
  const styles = useComparingStyles();
  const { wording, locale } = useWording();
  const { comparing } = wording;
  if (file.tables.length === 0) return <p className={styles.text}>{comparing.noTables}</p>;
  if (file.pairs.length === 0) {
    const tables = file.tables.map(({ layout, year }) => comparing.table(layout, titleYear(layout, year)));
    return <p className={styles.text}>{comparing.noPairs(formatList([...new Set(tables)], locale))}</p>;
  }
  return (
    <ul className={styles.pairs}>
      {file.pairs.map((pair) => (
        <li key={`${pair.table} ${pair.other}`} className={styles.pair}>
          <Pair pair={pair} />
        </li>
      ))}
    </ul>
  );
}

function Pair({ pair }: { readonly pair: ComparedPair }): ReactElement {
  const styles = useComparingStyles();
  const { comparing } = useWording().wording;
  const name = <span className={styles.pairName}>{comparing.pair(sheetOf(pair.table), sheetOf(pair.other))}</span>;
  if (!pair.isCompared) {
    return (
      <>
        {name}: {comparing.strangers}
      </>
    );
  }
  return (
    <>
      {name}: {comparing.matched(pair.matched)}
      <LoneRows title={comparing.ownOnly(pair.ownOnly.length)} rows={pair.ownOnly} />
      <LoneRows title={comparing.otherOnly(pair.otherOnly.length)} rows={pair.otherOnly} />
    </>
  );
}

/** The sheet in a table's id ("Tabel 1!A5"). */
function sheetOf(table: string): string {
  return table.slice(0, table.lastIndexOf('!'));
}

function LoneRows({ title, rows }: { readonly title: string; readonly rows: readonly LoneRow[] }): ReactElement | null {
  const styles = useComparingStyles();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={formatAddress(row)}>
            {formatAddress(row)} {row.code} {row.name}
          </li>
        ))}
      </ul>
    </details>
  );
}
