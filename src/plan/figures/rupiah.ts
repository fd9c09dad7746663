/** "Money compares to 1 rupiah": amounts that differ by a rupiah or more differ; a little less, for what binary fractions lose. */
export const LEAST_RUPIAH_DIFFERENCE = 1 - 1e-6;
