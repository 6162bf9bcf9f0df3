/** One text of metrics of several processes. */

/** How the values of one gauge become one. */
export type GaugeRule = "sum" | "max" | "mean";

interface Family {
  readonly head: string[];
  kind: string;
  /** By the whole name with its labels, in order of appearance. */
  readonly rows: Map<string, number[]>;
}

const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(\{.*\})? (\S+)$/;
/** What a histogram's or a summary's rows add to its name. */
const PART = /_(?:bucket|sum|count)$/;

/** Counters and the buckets of histograms are added up. @param rules of gauges by name; those without are added up too */
export function mergeMetrics(texts: readonly string[], rules: Readonly<Record<string, GaugeRule>>): string {
  const families = new Map<string, Family>();
  for (const text of texts) read(text, families);
  const lines: string[] = [];
  for (const [name, { head, kind, rows }] of families) {
    lines.push(...head);
    const rule = kind === "gauge" ? (rules[name] ?? "sum") : "sum";
    for (const [row, values] of rows) lines.push(`${row} ${merged(values, rule)}`);
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function read(text: string, families: Map<string, Family>): void {
  for (const line of text.split("\n")) {
    const comment = /^# (HELP|TYPE) (\S+) ?(.*)$/.exec(line);
    if (comment !== null) {
      const [, what, name = "", rest = ""] = comment;
      const family = familyOf(name, families);
      if (what === "TYPE") family.kind = rest;
      if (!family.head.includes(line)) family.head.push(line);
      continue;
    }
    const sample = SAMPLE.exec(line);
    if (sample === null) continue;
    const [, name = "", labels = "", value = ""] = sample;
    const owner = families.has(name) ? name : name.replace(PART, "");
    const { rows } = familyOf(families.has(owner) ? owner : name, families);
    const row = `${name}${labels}`;
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [numberOf(value)]);
    else known.push(numberOf(value));
  }
}

function familyOf(name: string, families: Map<string, Family>): Family {
  let family = families.get(name);
  if (family === undefined) {
    family = { head: [], kind: "untyped", rows: new Map() };
    families.set(name, family);
  }
  return family;
}

function numberOf(text: string): number {
  if (text === "+Inf") return Number.POSITIVE_INFINITY;
  return text === "-Inf" ? Number.NEGATIVE_INFINITY : Number(text);
}

function merged(values: readonly number[], rule: GaugeRule): string {
  const sum = values.reduce((a, b) => a + b, 0);
  const value = rule === "max" ? Math.max(...values) : rule === "mean" ? sum / values.length : sum;
  return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

/** The counters and histograms of a process that has ended: what was counted stays counted. */
export function onlyCounters(text: string): string {
  const families = new Map<string, Family>();
  read(text, families);
  const lines: string[] = [];
  for (const { head, kind, rows } of families.values()) {
    if (kind !== "counter" && kind !== "histogram") continue;
    lines.push(...head);
    for (const [row, values] of rows) lines.push(`${row} ${merged(values, "sum")}`);
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
