/** The rows or the columns of a sheet laid along a line: where each begins, in CSS pixels. Hidden ones take no room. */
export class Axis {
  private readonly starts: Float64Array;

  /** @param sizes the size of each row or column in pixels, 0 for hidden ones */
  constructor(sizes: ArrayLike<number>) {
    this.starts = new Float64Array(sizes.length + 1);
    for (let index = 0; index < sizes.length; index++) {
      this.starts[index + 1] = this.starts[index]! + sizes[index]!;
    }
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** The length of the whole line. */
  get total(): number {
    return this.starts[this.count]!;
  }

  /** Where the row or column begins; beyond the last one, where the line ends. */
  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)]!;
  }

  /** The extent of `first` to `last`, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  size(index: number): number {
    return this.span(index, index);
  }

  isHidden(index: number): boolean {
    return this.size(index) === 0;
  }

  /** The visible row or column that covers the place, held within the line. */
  at(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest visible index after `index` in the given direction; `index` itself where there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (!this.isHidden(next)) return next;
    }
    return index;
  }
}
