/** Counters, gauges and histograms, and Prometheus's text form of them. A place to count into is looked up once and kept:
 *  then counting is an addition, which is why this is not a library (those look labels up, as text, at each count).
 *  @spec https://prometheus.io/docs/instrumenting/exposition_formats/ text format 0.0.4 */

export type MetricKind = "counter" | "gauge" | "histogram";

export const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

type LabelValues = readonly string[];

export interface MetricOptions {
  readonly name: string;
  readonly help: string;
  /** Beside those that all metrics of the registry have. */
  readonly labels?: readonly string[];
  /** Sets of label values that are kept; what comes later is counted under "other". Where peers or senders of
   *  transactions choose the values, this bounds the memory. */
  readonly seriesMax?: number;
}

const SERIES_MAX = 1000;
const OTHER = "other";

/** Upper bounds that the Prometheus client of Go has by itself, in seconds. */
export const DEFAULT_BUCKETS: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** As Go's ExponentialBucketsRange: `count` bounds from `min` to `max`. */
export function exponentialRange(min: number, max: number, count: number): number[] {
  const growth = (max / min) ** (1 / (count - 1));
  return Array.from({ length: count }, (_, i) => min * growth ** i);
}

export function linear(start: number, width: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + width * i);
}

/** One number: a counter or a gauge. */
export class Sample {
  value = 0;

  inc(by = 1): void {
    this.value += by;
  }

  set(value: number): void {
    this.value = value;
  }
}

export class Histogram {
  /** Of each bucket alone; the last is everything above the highest bound. */
  readonly counts: number[];
  sum = 0;

  constructor(private readonly bounds: readonly number[]) {
    this.counts = new Array<number>(bounds.length + 1).fill(0);
  }

  observe(value: number): void {
    let i = 0;
    while (i < this.bounds.length && value > this.bounds[i]!) i++;
    this.counts[i]!++;
    this.sum += value;
  }
}

function formatNumber(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  if (value === Number.NEGATIVE_INFINITY) return "-Inf";
  return String(value);
}

function escapeLabel(value: string): string {
  return value.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}

/** All series of one name. */
export class Family<T extends Sample | Histogram> {
  private readonly series = new Map<string, { readonly values: LabelValues; readonly child: T }>();

  constructor(
    readonly kind: MetricKind,
    readonly name: string,
    private readonly options: MetricOptions,
    private readonly make: () => T,
    readonly bounds: readonly number[] = [],
  ) {}

  /** The series with these values of the family's own labels, in their order. Keep it where counting is frequent. */
  with(...values: string[]): T {
    const found = this.series.get(values.length === 1 ? values[0]! : values.join("\u0000"));
    return found === undefined ? this.add(values) : found.child;
  }

  private add(given: LabelValues): T {
    const labels = this.options.labels ?? [];
    if (given.length !== labels.length) throw new Error(`metric ${this.name} has ${labels.length} labels of its own`);
    const isFull = this.series.size >= (this.options.seriesMax ?? SERIES_MAX);
    const values = isFull && labels.length > 0 ? labels.map(() => OTHER) : given;
    const key = values.join("\u0000");
    const known = this.series.get(key);
    if (known !== undefined) return known.child;
    const child = this.make();
    this.series.set(key, { values, child });
    return child;
  }

  /** Forgets series, as of peers that are gone. */
  removeIf(isStale: (values: LabelValues) => boolean): void {
    for (const [key, { values }] of this.series) if (isStale(values)) this.series.delete(key);
  }

  get size(): number {
    return this.series.size;
  }

  /** Appends the lines of the family. @param common labels of the whole registry, by name */
  write(lines: string[], common: ReadonlyMap<string, string>): void {
    lines.push(`# HELP ${this.name} ${this.options.help.replace(/\\/g, "\\\\").replace(/\n/g, "\\n")}`);
    lines.push(`# TYPE ${this.name} ${this.kind}`);
    const names = this.options.labels ?? [];
    for (const { values, child } of this.series.values()) {
      const all = new Map(common);
      names.forEach((name, i) => {
        all.set(name, values[i]!);
      });
      const labels = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => `${k}="${escapeLabel(v)}"`);
      if (child instanceof Sample) lines.push(`${this.name}${braces(labels)} ${formatNumber(child.value)}`);
      else this.writeHistogram(lines, labels, child);
    }
  }

  private writeHistogram(lines: string[], labels: readonly string[], { counts, sum }: Histogram): void {
    let total = 0;
    const bounds = [...this.bounds, Number.POSITIVE_INFINITY];
    bounds.forEach((bound, i) => {
      total += counts[i]!;
      lines.push(`${this.name}_bucket${braces([...labels, `le="${formatNumber(bound)}"`])} ${total}`);
    });
    lines.push(`${this.name}_sum${braces(labels)} ${formatNumber(sum)}`);
    lines.push(`${this.name}_count${braces(labels)} ${total}`);
  }
}

function braces(labels: readonly string[]): string {
  return labels.length === 0 ? "" : `{${labels.join(",")}}`;
}

export class Registry {
  private readonly families = new Map<string, Family<Sample> | Family<Histogram>>();
  private readonly collectors: (() => void)[] = [];
  private readonly common: ReadonlyMap<string, string>;

  /** @param common labels that every series has */
  constructor(common: Readonly<Record<string, string>> = {}) {
    this.common = new Map(Object.entries(common));
  }

  private register<F extends Family<Sample> | Family<Histogram>>(family: F, options: MetricOptions): F {
    if (this.families.has(family.name)) throw new Error(`metric ${family.name} is there twice`);
    this.families.set(family.name, family);
    // Without labels there is one series, and it is there from the start: what never happened is 0, not absent.
    if ((options.labels ?? []).length === 0) family.with();
    return family;
  }

  counter(options: MetricOptions): Family<Sample> {
    return this.register(new Family<Sample>("counter", options.name, options, () => new Sample()), options);
  }

  gauge(options: MetricOptions): Family<Sample> {
    return this.register(new Family<Sample>("gauge", options.name, options, () => new Sample()), options);
  }

  histogram(options: MetricOptions & { readonly buckets?: readonly number[] }): Family<Histogram> {
    const bounds = options.buckets ?? DEFAULT_BUCKETS;
    const make = () => new Histogram(bounds);
    return this.register(new Family<Histogram>("histogram", options.name, options, make, bounds), options);
  }

  /** Called before each reading, to set what is known elsewhere. */
  onCollect(collect: () => void): void {
    this.collectors.push(collect);
  }

  /** All of them in Prometheus's text form, by name. */
  text(): string {
    for (const collect of this.collectors) collect();
    const lines: string[] = [];
    const names = [...this.families.keys()].sort();
    for (const name of names) this.families.get(name)!.write(lines, this.common);
    return `${lines.join("\n")}\n`;
  }
}
