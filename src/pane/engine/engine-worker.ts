import type { EngineRequest, EngineResponse } from './protocol';
import { failureOf } from './failure';
import { WorkbookEngine } from './workbook-engine';

const engine = new WorkbookEngine();

/** Requests are answered one after another: a check must not read a workbook that is being filled. */
let queue: Promise<void> = Promise.resolve();

async function respond(request: EngineRequest): Promise<void> {
  let response: EngineResponse;
  try {
    response = { id: request.id, ok: true, answer: await engine.answer(request) };
  } catch (error) {
    response = { id: request.id, ok: false, failure: failureOf(error) };
  }
  self.postMessage(response);
}

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  queue = queue.then(() => respond(data));
});
