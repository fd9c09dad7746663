import { MEMORY_NAMESPACE } from '../port';
import type { RoundTrip } from './excel-door';

/** The content of our custom XML part, or null. Two round trips, one where there is none. */
export async function readMemory(trip: RoundTrip): Promise<string | null> {
  const [id] = await ourParts(trip);
  if (id === undefined) return null;
  const xml = await trip((context) => context.workbook.customXmlParts.getItem(id).getXml());
  return xml.value;
}

/** Puts content into our part, or takes the part away. Two round trips. */
export async function writeMemory(trip: RoundTrip, content: string | null): Promise<void> {
  const [first, ...others] = await ourParts(trip);
  if (first === undefined && content === null) return;
  await trip(({ workbook: { customXmlParts: parts } }) => {
    if (content === null) parts.getItem(first!).delete();
    else if (first === undefined) parts.add(content);
    else parts.getItem(first).setXml(content);
    // There should be one; where a copied workbook brought more, the first counts.
    for (const id of others) parts.getItem(id).delete();
  });
}

async function ourParts(trip: RoundTrip): Promise<string[]> {
  const parts = await trip((context) =>
    context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id'),
  );
  return parts.items.map(({ id }) => id);
}
