import type { FormSheet } from '../form-sheet';
import type { Random } from '../random';
import { cellOf, changedCell, shownNumber } from './cells';
import { Figures } from './expectation';
import { firstOf, type PlantedFault, type Place } from './fault';

/** Changes the digits of one figure on which something depends, so that a reviewer can tell. */
export function changedFigure(
  sheet: FormSheet,
  random: Random,
  change: (digits: string) => string | null,
  isWanted: (figures: Figures, place: Place) => boolean = () => true,
): PlantedFault | null {
  const figures = new Figures(sheet);
  const places = figures.places().filter((place) => isWanted(figures, place));
  return firstOf(random, places, (place) => {
    const shown = shownNumber(cellOf(sheet, place));
    const digits = shown && change(shown.digits);
    if (!shown || digits === null) return null;
    const cell = shown.write(digits);
    const { value } = shownNumber(cell)!;
    if (value === shown.value || value === 0) return null;
    const readings = figures.readings(place, value);
    return readings.length > 0 ? changedCell(sheet, place, cell, readings) : null;
  });
}
