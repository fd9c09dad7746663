import { MEMORY_NAMESPACE } from '../port';
import type { CustomXmlKind } from './custom-xml';

/** The part in which a workbook keeps what we must remember. */
export const MEMORY_PART: CustomXmlKind = {
  namespace: MEMORY_NAMESPACE,
  // The name-based UUID (version 5, of URLs) of the namespace: no chance in it, so the same change gives the same bytes.
  guid: '{2C89B2E0-8BFB-57BF-A5C7-CD08EA8DFAE2}',
  relationship: 'rIdPeriksaRenjaMemory',
};
