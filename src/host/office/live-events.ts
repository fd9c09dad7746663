import { LAST_COLUMN, LAST_ROW } from '../../sheet/address';
import { parseRectangle, type Rectangle } from '../../sheet/rectangle';
import type { SheetChange, SheetPlace } from '../port';
import { asHostError } from './errors';
import type { ExcelDoor } from './excel-door';
import type { HostError } from '../port';
import type { SheetNames } from './sheet-names';

/** What events of both kinds tell. */
interface EventPlace {
  readonly worksheetId: string;
  readonly address: string;
}

type Handlers<Event> = OfficeExtension.EventHandlers<Event>;

/** Excel's events as the port knows them. */
export class LiveEvents {
  constructor(
    private readonly door: ExcelDoor,
    private readonly names: SheetNames,
    /** Told of failures that nobody waits for: an event could not be asked for, or its sheet not be named. */
    private readonly onFailure: (failure: HostError) => void,
  ) {}

  /** Changes of cells by anybody but this add-in. */
  onChange(listener: (change: SheetChange) => void): () => void {
    return this.#listen(
      ({ onChanged }) => onChanged,
      (event) => {
        if (event.triggerSource !== 'ThisLocalAddin') this.#tell(event, (sheet, range) => listener({ sheet, range }));
      },
    );
  }

  onSelect(listener: (place: SheetPlace) => void): () => void {
    return this.#listen(
      ({ onSelectionChanged }) => onSelectionChanged,
      (event) => this.#tell(event, (sheet, range) => listener({ sheet, row: range.top, column: range.left, range })),
    );
  }

  #tell({ worksheetId, address }: EventPlace, tell: (sheet: string, range: Rectangle) => void): void {
    const range = rangeOf(address);
    const known = this.names.get(worksheetId);
    if (known !== undefined) return tell(known, range);
    const ask = async (): Promise<void> => {
      await this.door.run((trip) => this.names.refresh(trip));
      const name = this.names.get(worksheetId);
      if (name !== undefined) tell(name, range);
    };
    ask().catch((error: unknown) => this.onFailure(asHostError(error)));
  }

  /** Asks Excel for an event; the function that it gives takes that back, also while the asking is still under way. */
  #listen<Event>(
    eventOf: (sheets: Excel.WorksheetCollection) => Handlers<Event>,
    handle: (event: Event) => void,
  ): () => void {
    let isOn = true;
    const registration = this.door.run(async (trip) => {
      const result = await trip((context) =>
        eventOf(context.workbook.worksheets).add(async (event) => {
          if (isOn) handle(event);
        }),
      );
      await this.names.refresh(trip);
      return result;
    });
    const report = (error: unknown): void => this.onFailure(asHostError(error));
    registration.catch(report);
    return () => {
      if (!isOn) return;
      isOn = false;
      // Where registering failed there is nothing to take back, and the failure has been told.
      registration.then(
        (result) => this.#remove(result).catch(report),
        () => undefined,
      );
    };
  }

  async #remove<Event>(registration: OfficeExtension.EventHandlerResult<Event>): Promise<void> {
    await this.door.run((trip) => trip(() => registration.remove()), { context: registration.context });
  }
}

/** The block that an address names; the whole sheet where it names none ("5:7", "B:B", several blocks). */
function rangeOf(address: string): Rectangle {
  return (
    parseRectangle(address.slice(address.lastIndexOf('!') + 1)) ?? {
      top: 0,
      left: 0,
      bottom: LAST_ROW,
      right: LAST_COLUMN,
    }
  );
}
