import type { ReactElement } from 'react';
import { LOCALES, type Locale } from '../../text/locale';
import { useWording } from '../wording/wording-context';
import { MenuButton, type MenuEntry } from './menu-button';

export interface MoreMenuProps {
  /** Null before the first check. */
  readonly onMark: (() => void) | null;
  readonly onClearMarks: () => void;
  /** Null before the first check. */
  readonly onReport: ((ending: '.xlsx' | '.csv') => void) | null;
  /** The report as sheets of the workbook itself; null before the first check, and where the workbook takes none. */
  readonly onAddReport: (() => void) | null;
  /** Null before the first check. */
  readonly onSettings: (() => void) | null;
  readonly onNomenklatur: () => void;
  /** Null before the first check. */
  readonly onCompare: (() => void) | null;
  /** Checking while the workbook is being changed; null where it cannot change beside the page. */
  readonly automatic: { readonly isOn: boolean; readonly onSwitch: (on: boolean) => void } | null;
  /** Choosing the language; null where the page has another place for it. */
  readonly onLocale: ((locale: Locale) => void) | null;
}

/** The id of the menu's button. */
export const MORE_MENU_ID = 'more-menu';

function reportFiles(onReport: (ending: '.xlsx' | '.csv') => void, report: string, csv: string): MenuEntry[] {
  return [
    { kind: 'menuitem', text: report, onChoose: () => onReport('.xlsx') },
    { kind: 'menuitem', text: csv, onChoose: () => onReport('.csv') },
  ];
}

/** The rarer commands, behind one button. */
export function MoreMenu(props: MoreMenuProps): ReactElement {
  const { onMark, onClearMarks, onReport, onAddReport, onSettings, onNomenklatur, onCompare, automatic, onLocale } =
    props;
  const { wording, locale } = useWording();
  const { menu, language } = wording;
  const groups: MenuEntry[][] = [
    [
      ...(onMark ? [{ kind: 'menuitem', text: menu.mark, onChoose: onMark } as const] : []),
      { kind: 'menuitem', text: menu.clearMarks, onChoose: onClearMarks },
      ...(onAddReport ? [{ kind: 'menuitem', text: menu.addReport, onChoose: onAddReport } as const] : []),
      ...(onReport ? reportFiles(onReport, onAddReport ? menu.reportFile : menu.report, menu.reportCsv) : []),
    ],
  ];
  groups.push([
    ...(onCompare ? [{ kind: 'menuitem', text: menu.compare, onChoose: onCompare } as const] : []),
    { kind: 'menuitem', text: menu.nomenklatur, onChoose: onNomenklatur },
    ...(onSettings ? [{ kind: 'menuitem', text: menu.settings, onChoose: onSettings } as const] : []),
  ]);
  if (automatic) {
    const { isOn, onSwitch } = automatic;
    groups.push([{ kind: 'menuitemcheckbox', text: menu.automatic, isChosen: isOn, onChoose: () => onSwitch(!isOn) }]);
  }
  if (onLocale) {
    groups.push(
      LOCALES.map((each) => ({
        kind: 'menuitemradio',
        text: language[each],
        isChosen: each === locale,
        onChoose: () => onLocale(each),
      })),
    );
  }
  return <MenuButton id={MORE_MENU_ID} label={menu.label} groups={groups} />;
}
