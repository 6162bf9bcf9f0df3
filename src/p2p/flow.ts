/** How many bytes flow, and how many may. Times are milliseconds of a clock that only grows.
 *  @spec cometbft libs/flowrate */

const SAMPLE_MS = 100;
const WINDOW_MS = 1000;

/** A bucket that leaks at the rate and takes a tenth of a second's worth: the average is exact, bursts are short. */
export class RateLimit {
  private level = 0;
  private lastMs: number;
  private readonly burst: number;

  /** @param rate bytes a second; 0: no limit */
  constructor(
    private readonly rate: number,
    nowMs: number,
  ) {
    this.lastMs = nowMs;
    this.burst = (rate * SAMPLE_MS) / 1000;
  }

  add(bytes: number, nowMs: number): void {
    if (this.rate > 0) this.level = this.levelAt(nowMs) + bytes;
    this.lastMs = nowMs;
  }

  /** Milliseconds until bytes may flow; 0: now. */
  waitMs(nowMs: number): number {
    if (this.rate <= 0) return 0;
    const over = this.levelAt(nowMs) - this.burst;
    return over < 0 ? 0 : Math.max(1, Math.ceil((over * 1000) / this.rate));
  }

  private levelAt(nowMs: number): number {
    return Math.max(0, this.level - ((nowMs - this.lastMs) * this.rate) / 1000);
  }
}

export interface FlowStatus {
  readonly durationMs: number;
  /** Since bytes flowed last. */
  readonly idleMs: number;
  readonly bytes: number;
  readonly samples: number;
  /** Bytes a second: of the last sample, smoothed over a second, over all, at most. */
  readonly instantRate: number;
  readonly currentRate: number;
  readonly averageRate: number;
  readonly peakRate: number;
}

/** Measures one direction of a connection in samples of a tenth of a second. */
export class FlowMeter {
  private readonly startMs: number;
  private lastBytesMs: number;
  private sampleStartMs: number;
  private sampleBytes = 0;
  private doneBytes = 0;
  private samples = 0;
  private instant = 0;
  private smoothed = 0;
  private peak = 0;

  constructor(nowMs: number) {
    this.startMs = nowMs;
    this.lastBytesMs = nowMs;
    this.sampleStartMs = nowMs;
  }

  get total(): number {
    return this.doneBytes + this.sampleBytes;
  }

  /** When bytes flowed last. */
  get lastMs(): number {
    return this.lastBytesMs;
  }

  add(bytes: number, nowMs: number): void {
    if (bytes > 0) this.lastBytesMs = nowMs;
    this.sampleBytes += bytes;
    const sampleMs = nowMs - this.sampleStartMs;
    if (sampleMs < SAMPLE_MS) return;
    this.instant = (this.sampleBytes * 1000) / sampleMs;
    this.peak = Math.max(this.peak, this.instant);
    const weight = this.samples === 0 ? 0 : Math.exp(-sampleMs / WINDOW_MS);
    this.smoothed = this.instant + weight * (this.smoothed - this.instant);
    this.doneBytes += this.sampleBytes;
    this.samples++;
    this.sampleBytes = 0;
    this.sampleStartMs = nowMs;
  }

  status(nowMs: number): FlowStatus {
    this.add(0, nowMs);
    const durationMs = this.sampleStartMs - this.startMs;
    return {
      durationMs,
      idleMs: nowMs - this.lastBytesMs,
      bytes: this.doneBytes,
      samples: this.samples,
      instantRate: Math.round(this.instant),
      currentRate: Math.round(this.smoothed),
      averageRate: durationMs > 0 ? Math.round((this.doneBytes * 1000) / durationMs) : 0,
      peakRate: Math.round(this.peak),
    };
  }
}
