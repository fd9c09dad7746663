import type { EngineProgress, EngineRequest, EngineResponse } from './protocol';
import { failureOf } from './failure';
import { WorkbookEngine } from './workbook-engine';

const engine = new WorkbookEngine();

/** Requests are answered one after another: a check must not read a workbook that is being filled. */
let queue: Promise<void> = Promise.resolve();

async function respond(request: EngineRequest): Promise<void> {
  let response: EngineResponse;
  try {
    response = { id: request.id, ok: true, answer: await engine.answer(request, byPercent(request.id)) };
  } catch (error) {
    response = { id: request.id, ok: false, failure: failureOf(error) };
  }
  self.postMessage(response);
}

/** Tells the page how far a call has come, at every whole percent: there may be a row behind each step. */
function byPercent(id: number): (share: number) => void {
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === told) return;
    told = percent;
    self.postMessage({ id, percent } satisfies EngineProgress);
  };
}

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  queue = queue.then(() => respond(data));
});
