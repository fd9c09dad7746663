import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnsText, type MappingOverlay } from '../mapping/mapping-overlay';
import { useGroupStyles } from '../mapping/group-styles';
import { useWording } from '../wording/wording-context';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './grid-styles';
import { areaBox } from './grid-window';
import type { SheetView } from './sheet-view';

const BAND_HEIGHT = 24;

const useStyles = makeStyles({
  frame: { position: 'absolute', left: 0, width: '100%', pointerEvents: 'none', zIndex: 3 },
  band: { position: 'sticky', height: `${BAND_HEIGHT}px` },
  column: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: `${BAND_HEIGHT}px`,
    padding: '3px 4px 0',
    borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    pointerEvents: 'auto',
  },
  letter: { fontWeight: tokens.fontWeightSemibold },
  part: {
    position: 'absolute',
    boxSizing: 'border-box',
    zIndex: 3,
    pointerEvents: 'none',
  },
  header: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  body: { border: `2px dashed ${tokens.colorCompoundBrandStroke}`, borderTopStyle: 'none' },
  current: { border: `3px solid ${tokens.colorCompoundBrandStroke}` },
});

export interface MappingBandProps {
  readonly view: SheetView;
  readonly overlay: MappingOverlay;
  /** What stays at the top of the view while the sheet scrolls under it, in pixels. */
  readonly covered: number;
}

/**
 * How a table is read, drawn over the sheet: what each column is taken for over the header, staying in sight while the body scrolls,
 * and frames round header and body. For the eye; the panel says the same in words.
 */
export function MappingBand({ view, overlay, covered }: MappingBandProps): ReactElement {
  const { header, body, columns, current } = overlay;
  const styles = useStyles();
  const groups = useGroupStyles();
  const { wording } = useWording();
  const headerBox = areaBox(view, header);
  const bodyBox = body && areaBox(view, { ...header, top: header.bottom + 1, bottom: body.last });
  const chosen = columns.find(({ first }) => first === current);
  // At the very top of a sheet there is no room above the header, whose own words must not be covered.
  const above = headerBox.top - BAND_HEIGHT;
  const top = above >= LETTERS_HEIGHT ? above : headerBox.top + headerBox.height;
  const bottom = bodyBox ? bodyBox.top + bodyBox.height : headerBox.top + headerBox.height + BAND_HEIGHT;
  return (
    <div aria-hidden="true" data-mapping>
      <div className={mergeClasses(styles.part, styles.header)} style={headerBox} />
      {bodyBox && <div className={mergeClasses(styles.part, styles.body)} style={bodyBox} />}
      {chosen && (
        <div
          className={mergeClasses(styles.part, styles.current)}
          style={areaBox(view, {
            top: header.top,
            left: chosen.first,
            bottom: body?.last ?? header.bottom,
            right: chosen.last,
          })}
        />
      )}
      <div className={styles.frame} style={{ top, height: bottom - top }}>
        <div className={styles.band} style={{ top: LETTERS_HEIGHT + covered }}>
          {columns.map(({ first, last, name, group }) => {
            const letters = columnsText([first, last]);
            const text = name ?? wording.mapping.unused;
            return (
              <div
                key={first}
                className={mergeClasses(styles.column, groups[group ?? 'none'])}
                style={{
                  left: NUMBERS_WIDTH + view.columns.start(first) - 1,
                  width: view.columns.span(first, last) + 1,
                }}
                title={`${letters} · ${text}`}
              >
                <span className={styles.letter}>{letters}</span> {text}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
