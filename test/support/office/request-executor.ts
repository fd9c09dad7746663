import { carryOut, type Server } from './carry-out';
import { workbookObject } from './objects/workbook-objects';
import type { Limits } from './objects/home';
import { answer, refusal, type WireRequest, type WireResponse } from './protocol';
import type { ExcelWorkbook } from './workbook/excel-workbook';

/** How far Excel got with a request when something went wrong: which share of its actions it had carried out, if not all. */
export type FaultMoment = 'before' | 'after' | number;

/** Something that goes wrong. */
export interface Fault {
  /** Which request fails, counted from the moment when the fault was planned: 1 is the next. */
  readonly at: number;
  /** An error code of Excel, or a connection that breaks: then there is no answer at all. */
  readonly code: string;
  readonly when: FaultMoment;
  /** Whether all later requests fail too (before anything is done), until {@link RequestExecutor.repair}. */
  readonly lasting?: boolean;
}

export const LOST_CONNECTION = 'lost connection';

/** Excel's end of the line: takes the library's requests and answers from a workbook in memory. Knows neither Node nor browser. */
export class RequestExecutor {
  /** The requests so far; each is one round trip. */
  requests = 0;
  /** Bytes of all answers so far. */
  answeredBytes = 0;
  #fault: (Fault & { readonly from: number }) | null = null;
  readonly #server: Server;

  constructor(
    private readonly book: ExcelWorkbook,
    private readonly limits: Limits,
  ) {
    this.#server = { root: workbookObject(book, limits), references: new Map() };
  }

  plan(fault: Fault): void {
    this.#fault = { ...fault, from: this.requests };
  }

  /** Whether the planned fault has come to pass. */
  get hasFailed(): boolean {
    return this.#fault !== null && this.requests >= this.#fault.from + this.#fault.at;
  }

  repair(): void {
    this.#fault = null;
  }

  /** The library calls this at every `context.sync()` that has something to ask. */
  async executeAsync(_customData: string, _flags: number, message: { readonly Body: object }): Promise<WireResponse> {
    this.requests++;
    const wire = JSON.stringify(message.Body);
    await Promise.resolve();
    if (byteLength(wire) > this.limits.bytes) return refusal('RequestPayloadSizeLimitExceeded');
    const fault = this.#faultNow();
    if (fault?.when === 'before') return failed(fault.code);
    const request = JSON.parse(wire) as WireRequest;
    const limit = typeof fault?.when === 'number' ? Math.round(request.Actions.length * fault.when) : Infinity;
    const { results, error } = carryOut(this.#server, request, limit);
    this.book.settle();
    if (fault) {
      const isTold = typeof fault.when === 'number' && isOfExcel(fault.code);
      return isTold ? answer(results, fault.code) : failed(fault.code);
    }
    // What arrives has been through JSON: nothing of the workbook's own goes out.
    const response = JSON.stringify(answer(results, error ?? undefined));
    const length = byteLength(response);
    if (length > this.limits.bytes) return refusal('ResponsePayloadSizeLimitExceeded');
    this.answeredBytes += length;
    return JSON.parse(response) as WireResponse;
  }

  #faultNow(): Pick<Fault, 'code' | 'when'> | null {
    if (!this.#fault) return null;
    const { from, at, code, when, lasting = false } = this.#fault;
    const number = this.requests - from;
    if (number === at) return { code, when };
    return lasting && number > at ? { code, when: 'before' } : null;
  }
}

function failed(code: string): WireResponse {
  if (!isOfExcel(code)) throw new Error('The connection was lost.');
  return refusal(code);
}

function isOfExcel(code: string): boolean {
  return code !== LOST_CONNECTION;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
