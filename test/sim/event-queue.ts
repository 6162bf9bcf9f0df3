/** Virtual time: what happens next, and when. Events of one moment happen in the order in which they were planned. */
interface Entry {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

export class EventQueue {
  private readonly heap: Entry[] = [];
  private planned = 0;
  /** Microseconds since the start. */
  now = 0;
  happened = 0;

  after(delayUs: number, run: () => void): void {
    this.push({ at: this.now + Math.max(0, Math.round(delayUs)), order: this.planned++, run });
  }

  /** Runs the next event; false when there is none. */
  next(): boolean {
    const entry = this.pop();
    if (entry === undefined) return false;
    this.now = entry.at;
    this.happened++;
    entry.run();
    return true;
  }

  private static before(a: Entry, b: Entry): boolean {
    return a.at !== b.at ? a.at < b.at : a.order < b.order;
  }

  private push(entry: Entry): void {
    const { heap } = this;
    let i = heap.length;
    heap.push(entry);
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!EventQueue.before(entry, heap[parent]!)) break;
      heap[i] = heap[parent]!;
      i = parent;
    }
    heap[i] = entry;
  }

  private pop(): Entry | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && EventQueue.before(heap[child + 1]!, heap[child]!)) child++;
      if (!EventQueue.before(heap[child]!, last)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = last;
    return first;
  }
}

/** A hash over everything that happens: equal for equal runs. */
export class Trace {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;
  /** The last lines, for reports. */
  readonly tail: string[] = [];

  constructor(private readonly keep = 0) {}

  add(line: string): void {
    for (let i = 0; i < line.length; i++) {
      const code = line.charCodeAt(i);
      this.a = Math.imul(this.a ^ code, 0x01000193);
      this.b = Math.imul(this.b ^ code, 0x5bd1e995) ^ (this.b >>> 15);
    }
    if (this.keep > 0) this.keepLine(line);
  }

  /** A message that has arrived. */
  addBytes(atUs: number, from: number, to: number, channelId: number, bytes: Uint8Array): void {
    let { a, b } = this;
    a = Math.imul(a ^ atUs, 0x01000193) ^ Math.imul((from << 16) ^ (to << 8) ^ channelId, 0x85ebca6b);
    for (let i = 0; i < bytes.length; i++) {
      a = Math.imul(a ^ bytes[i]!, 0x01000193);
      b = Math.imul(b ^ bytes[i]!, 0x5bd1e995) ^ (b >>> 15);
    }
    this.a = a;
    this.b = b;
    if (this.keep > 0) this.keepLine(`${atUs} ${from} > ${to} on 0x${channelId.toString(16)}: ${bytes.length} bytes`);
  }

  /** Whether anybody will read the lines: those that cost much to make are made only then. */
  get keeps(): boolean {
    return this.keep > 0;
  }

  private keepLine(line: string): void {
    this.tail.push(line);
    if (this.tail.length > 2 * this.keep) this.tail.splice(0, this.keep);
  }

  get hash(): string {
    return [this.a, this.b].map((n) => (n >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
