import type { Edit } from '../../sheet/edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { WorkbookHost } from '../port';
import { changesOf } from './cell-changes';
import { reportingAs } from './failure';
import { assertZip } from './file-kind';
import { OfficePackage } from './package';
import { patchWorkbook } from './patch-workbook';
import { readWorkbook } from './read-workbook';
import { readWorkbookParts, type WorkbookParts } from './workbook-part';
import { ZipArchive } from './zip-archive';

/** A workbook in the bytes of an .xlsx or .xlsm file. Works in Node and in browsers. */
export class XlsxHost implements WorkbookHost {
  #office: OfficePackage;
  #parts: WorkbookParts;
  #snapshot: WorkbookSnapshot | null = null;

  private constructor(bytes: Uint8Array) {
    this.#office = new OfficePackage(new ZipArchive(bytes));
    this.#parts = reportingAs('damaged', '', () => readWorkbookParts(this.#office));
  }

  /**
   * Opens a workbook whose bytes must not change afterwards. Throws `empty`, `legacy-xls`, `encrypted`, `not-xlsx`, `damaged` or
   * `too-large`; the last two can also come when reading.
   */
  static open(bytes: Uint8Array): XlsxHost {
    assertZip(bytes);
    return new XlsxHost(bytes);
  }

  async read(): Promise<WorkbookSnapshot> {
    this.#snapshot ??= reportingAs('damaged', '', () => readWorkbook(this.#office, this.#parts));
    return this.#snapshot;
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    const snapshot = await this.read();
    const changes = changesOf(snapshot, edits);
    if (changes.size === 0) return;
    const workbook = { office: this.#office, parts: this.#parts, snapshot };
    const patched = reportingAs('damaged', '', () => patchWorkbook(workbook, changes));
    // Nothing of this object changes before the new file has proved to be one.
    const office = new OfficePackage(new ZipArchive(patched));
    this.#parts = readWorkbookParts(office);
    this.#office = office;
    this.#snapshot = null;
  }

  /** The file as it stands now; until something was applied, the very bytes that were opened. */
  bytes(): Uint8Array {
    return this.#office.zip.bytes;
  }
}
