/*
 * How Microsoft's client library talks to Excel: undocumented, learned from the library's own (unminified) source,
 * `node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js`. Everything that knows it stands in this folder.
 *
 * The library gives proxies. What is done with them between two calls of `context.sync()` is collected as one request: a list of
 * actions in their order, and the paths of the objects that they concern. A path is a chain of steps from the workbook, by
 * property, method or key; its object is made when the path is first instantiated, so a method with an effect
 * (`conditionalFormats.add`) takes place once, at its place in the order.
 *
 * Excel carries out the actions one by one. At the first that fails it stops: what came before has happened and stays, what
 * comes after does not happen. The answer holds the results so far and the error with its code. Values go back to the proxies by the
 * ids of the actions; what was not selected by a query stays "not loaded", and the library throws PropertyNotLoaded on
 * reading it. Names are in capitals on the wire ("rowIndex" is "RowIndex").
 */

/** The kinds of actions by the library's numbers. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The kinds of steps in a path. */
export const STEP = { root: 1, method: 3, property: 4, key: 5, reference: 6, nothing: 7 } as const;

export interface WireOperands {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object that it is, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireOperands;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireOperands;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** The body of a request. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What the library expects back. `ErrorCode` is set where a request failed as a whole. */
export interface WireResponse {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: null;
  readonly Body: {
    readonly Results?: readonly WireResult[];
    readonly Error?: { readonly Code: string; readonly Message: string; readonly Location: string };
  } | null;
}

/** An answer to a request that was carried out, as far as it went. */
export function answer(results: readonly WireResult[], errorCode?: string): WireResponse {
  const error = errorCode === undefined ? {} : { Error: { Code: errorCode, Message: 'A message.', Location: '' } };
  return { ErrorCode: '', ErrorMessage: '', Headers: null, Body: { Results: results, ...error } };
}

/** An answer to a request that Excel did not take, or whose answer it could not send. */
export function refusal(errorCode: string): WireResponse {
  return { ErrorCode: errorCode, ErrorMessage: 'A message.', Headers: null, Body: null };
}
