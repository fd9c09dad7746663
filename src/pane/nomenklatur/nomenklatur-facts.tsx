import { useMemo, type ReactElement } from 'react';
import { describeList, type NomenklaturList } from '../../app/import-nomenklatur';
import { useWording } from '../wording/wording-context';
import { useNomenklaturStyles } from './nomenklatur-styles';

/** A list's name, its file and how much is in it. */
export function NomenklaturFacts({ list }: { readonly list: NomenklaturList }): ReactElement {
  const styles = useNomenklaturStyles();
  const { wording, locale } = useWording();
  const { nomenklatur: words } = wording;
  const { label, counts } = useMemo(() => describeList(list), [list]);
  const hasRegions = counts.provinsi + counts.kabupatenKota > 0;
  return (
    <div className={styles.facts}>
      <p className={styles.name}>{words.loaded(label[locale], counts.subKegiatan)}</p>
      <ul className={styles.list}>
        <li>{words.file(list.origin)}</li>
        <li>{words.levels(counts.bidang, counts.program, counts.kegiatan)}</li>
        {hasRegions && <li>{words.regions(counts.kabupatenKota, counts.provinsi)}</li>}
        {list.unreadableRows > 0 && <li>{words.unreadable(list.unreadableRows)}</li>}
      </ul>
    </div>
  );
}
