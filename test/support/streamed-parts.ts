import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

/**
 * The parts of a zip as a reader finds them that goes from local header to local header and never looks at the directory. With
 * the directory's own reading of the same bytes it tells whether both agree, as Excel demands.
 */
export function streamedParts(bytes: Uint8Array): Record<string, string> {
  const parts: Record<string, string> = {};
  const decoder = new TextDecoder();
  const unzip = new Unzip((file) => {
    file.ondata = (error, piece) => {
      if (error) throw error;
      parts[file.name] = (parts[file.name] ?? '') + decoder.decode(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  unzip.push(bytes, true);
  return parts;
}
