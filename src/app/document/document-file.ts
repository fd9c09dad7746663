import type { Locale } from '../../text/locale';
import type { ReportedFile } from './reported-file';

/** A file as the document names it. */
export interface DocumentFile {
  readonly name: string;
  /** Where the document finds it: its path from the document's folder; null where the document becomes part of it. */
  readonly link: string | null;
  readonly reported: ReportedFile;
}

/** What the whole document has in common. */
export interface DocumentFacts {
  readonly locale: Locale;
  /** "21 November 2026 · Periksa Renja 0.1.0". */
  readonly madeBy: string;
}
