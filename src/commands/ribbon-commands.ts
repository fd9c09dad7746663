import { ribbonWishes, type Wish, type Wishes } from './wishes';

/** The functions that the manifest's buttons name, and what each asks of the pane. */
export const RIBBON_COMMANDS: Readonly<Record<string, Wish>> = {
  checkWorkbook: 'check',
  fillWorkbook: 'fill',
  clearMarks: 'clear-marks',
};

/**
 * Gives the ribbon's buttons their functions, once Excel is ready; anywhere else it does nothing. To be called when Microsoft's
 * library has arrived.
 */
export function registerCommands(wishes: Wishes = ribbonWishes): void {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return;
    for (const [name, wish] of Object.entries(RIBBON_COMMANDS)) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        carryOut(wish, wishes, event);
      });
    }
  });
}

/** Opens the pane, where the wish and what comes of it are seen. */
function carryOut(wish: Wish, wishes: Wishes, event: Office.AddinCommands.Event): void {
  try {
    // Not waited for: the wish is kept until the pane is there, and Excel is not to wait for the pane either. Should the
    // pane not open, it can be opened by its own button, and the wish will have been carried out.
    Office.addin.showAsTaskpane().catch(() => undefined);
    wishes.utter(wish);
  } finally {
    // Excel keeps the button grey until it hears this, and after a while says that the add-in hangs.
    event.completed();
  }
}
