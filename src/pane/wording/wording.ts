import type { indonesian } from './id';

/** Everything that the page says, in one language. The Indonesian wording sets what there is; the others must have it all. */
export type Wording = typeof indonesian;
