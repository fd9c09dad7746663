import type { OfficeExtensionInternals } from './office-library';
import type { RequestExecutor } from './request-executor';
import { EVENTS, type EventName, type ExcelWorkbook } from './workbook/excel-workbook';

/** The library's number for the messages that carry events. */
const EVENT_MESSAGE = 65_536;

/**
 * Puts the stand-in where Excel would be: from now on all of the library's requests, those of `Excel.run` too, go to the executor,
 * and the workbook's events come to those who listen. Works in Node and in browsers alike.
 */
export function connectLibrary(
  library: OfficeExtensionInternals,
  executor: RequestExecutor,
  book: ExcelWorkbook,
): void {
  class Session extends library.SessionBase {
    async _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return { url: 'http://document.localhost/', headers: {} };
    }
    _createRequestExecutorOrNull(): RequestExecutor {
      return executor;
    }
  }
  library.SessionBase._overrideSession = new Session();
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  book.listen((event, content) => {
    // Events come by themselves, after whatever is under way.
    setTimeout(() => library._testTriggerRichApiMessageEvent(eventMessage(event, content)));
  });
}

/** An event as the library gets it. */
export function eventMessage(event: EventName, content: Readonly<Record<string, unknown>>): object {
  const entry = {
    messageCategory: EVENT_MESSAGE,
    messageType: EVENTS[event],
    targetId: 'Workbook',
    message: JSON.stringify(content),
  };
  return { entries: [entry] };
}
