import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeAttribute } from './xml-strings';

const LINK_ID = 'rIdFile';
const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * Lets the links of some sheets lead into another file. The library that writes new workbooks knows links to a place or to a file, but
 * not to a place in a file, which OOXML has as both at once.
 *
 * @param files for each sheet, in order, the other file's path from the workbook's folder; null where its links stay inside
 */
export function linkToFiles(bytes: Uint8Array, files: readonly (string | null)[]): Uint8Array {
  if (files.every((file) => file === null)) return bytes;
  const parts = unzipSync(bytes);
  files.forEach((file, index) => {
    if (file === null) return;
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    parts[sheet] = strToU8(
      strFromU8(parts[sheet]!).replaceAll(/<hyperlink (?=[^>]*location=)/g, `<hyperlink r:id="${LINK_ID}" `),
    );
    const relationships = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    const before = parts[relationships] ? strFromU8(parts[relationships]) : EMPTY_RELATIONSHIPS;
    const target = escapeAttribute(file.split('/').map(encodeURIComponent).join('/'));
    const own = `<Relationship Id="${LINK_ID}" Type="${LINK_TYPE}" Target="${target}" TargetMode="External"/>`;
    parts[relationships] = strToU8(before.replace('</Relationships>', `${own}</Relationships>`));
  });
  return zipSync(parts);
}
