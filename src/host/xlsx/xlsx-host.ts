import type { Edit } from '../../sheet/edit';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { Mark } from '../../sheet/mark';
import type { MarkingHost, ReadRequest, RememberingHost, WorkbookHost } from '../port';
import { changesOf } from './cell-changes';
import { patchCustomXml, readCustomXml } from './custom-xml';
import { reportingAs } from './failure';
import { assertZip } from './file-kind';
import { MEMORY_PART } from './memory-part';
import { OfficePackage } from './package';
import { patchMarks } from './patch-marks';
import { patchWorkbook } from './patch-workbook';
import { readWorkbook } from './read-workbook';
import { readWorkbookParts, type WorkbookParts } from './workbook-part';
import { ZipArchive } from './zip-archive';
import { rewriteZip, type ZipChanges } from './zip-rewriter';

/** A workbook in the bytes of an .xlsx or .xlsm file. Works in Node and in browsers. */
export class XlsxHost implements WorkbookHost, MarkingHost, RememberingHost {
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

  async read({ onProgress }: ReadRequest = {}): Promise<WorkbookSnapshot> {
    this.#snapshot ??= reportingAs('damaged', '', () => readWorkbook(this.#office, this.#parts, onProgress));
    return this.#snapshot;
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    const snapshot = await this.read();
    const changes = changesOf(snapshot, edits);
    if (changes.size === 0) return;
    const workbook = { office: this.#office, parts: this.#parts, snapshot };
    this.#replaceParts(reportingAs('damaged', '', () => patchWorkbook(workbook, changes)));
    this.#snapshot = null;
  }

  /** Marks stand behind the user's own conditional formats, which prevail where both apply. Rejects with `gone` or `damaged`. */
  async mark(marks: readonly Mark[]): Promise<void> {
    this.#replaceParts(reportingAs('damaged', '', () => patchMarks(this.#office, this.#parts, marks)));
  }

  async clearMarks(): Promise<void> {
    await this.mark([]);
  }

  async readMemory(): Promise<string | null> {
    return reportingAs('damaged', '', () => readCustomXml(this.#office, this.#parts.workbook, MEMORY_PART));
  }

  async writeMemory(xml: string | null): Promise<void> {
    const { workbook } = this.#parts;
    this.#replaceParts(reportingAs('damaged', '', () => patchCustomXml(this.#office, workbook, MEMORY_PART, xml)));
  }

  /** The file as it stands now; until something was applied, the very bytes that were opened. */
  bytes(): Uint8Array {
    return this.#office.zip.bytes;
  }

  /** Nothing of this object changes before the new file has proved to be one. */
  #replaceParts(changes: ZipChanges): void {
    if (changes.size === 0) return;
    const office = new OfficePackage(new ZipArchive(rewriteZip(this.#office.zip, changes)));
    this.#parts = readWorkbookParts(office);
    this.#office = office;
  }
}
