/** The globals that Microsoft's library makes. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeExtensionInternals;
}

/** The parts of the library that it keeps to itself and that a stand-in for Excel needs. */
export interface OfficeExtensionInternals {
  /** A session that is set here carries all requests, those of `Excel.run` too. */
  readonly SessionBase: { new (): object; _overrideSession: object | null };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}
