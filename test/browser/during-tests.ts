/** What the tests of a file share: it is started before them, `leave` ends what a single test began. */
interface Shared {
  start(): Promise<void>;
  leave(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts something for the tests of this file and stops it after them. */
export function duringTests<Visits extends Shared>(visits: Visits): Visits {
  beforeAll(() => visits.start());
  afterEach(() => visits.leave());
  afterAll(() => visits.stop());
  return visits;
}
