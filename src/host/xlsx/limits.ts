/**
 * How much a workbook may unpack to. A few kilobytes of zip can hold gigabytes, so everything is counted while it is being
 * inflated; sizes that the file declares are never trusted.
 */

/** All parts together. One part must fit into one string of a JavaScript engine (about 512 MiB). */
export const MAX_UNPACKED_BYTES = 500 * 1024 * 1024;

/** From here on a part's compression ratio is looked at … */
export const RATIO_CHECKED_FROM_BYTES = 64 * 1024 * 1024;

/** … and must stay below this. Worksheets reach 10 to 40; deflate ends at 1,032, where bombs live. */
export const MAX_COMPRESSION_RATIO = 250;

/** Files inside the zip. */
export const MAX_ENTRIES = 10_000;

/** Elements of a part that is held as a tree (workbook, styles, relationships). 65,000 cell styles make about 200,000. */
export const MAX_TREE_ELEMENTS = 1_000_000;

/** Cells that are kept, of all sheets together; 100,000 rows of a planning table make 1.4 million. */
export const MAX_CELLS = 6_000_000;

/** Merged areas of one sheet. */
export const MAX_MERGES = 200_000;

/** Compressed bytes inflated in one step, so that one step makes 16 MiB at most. */
export const INFLATE_STEP_BYTES = 16 * 1024;
