/** A list of numbers that grows without a box for each. */
export class NumberList {
  private values: Float64Array;
  private count = 0;

  constructor(capacity = 64) {
    this.values = new Float64Array(capacity);
  }

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const more = new Float64Array(this.count * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.count++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  /** A copy, in ascending order. */
  sorted(): Float64Array {
    return this.values.slice(0, this.count).sort();
  }

  clear(): void {
    this.count = 0;
  }
}
