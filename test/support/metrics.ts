/** Reads Prometheus's text form. */
export interface ReadSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** @throws Error on a line that is none of the format */
export function readSamples(text: string): ReadSample[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const found = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/.exec(line);
      if (found === null) throw new Error(`no sample: ${line}`);
      const labels = [...(found[2] ?? "").matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g)];
      const value = found[3] === "+Inf" ? Number.POSITIVE_INFINITY : Number(found[3]);
      return { name: found[1]!, labels: Object.fromEntries(labels.map((m) => [m[1]!, m[2]!])), value };
    });
}

export interface ReadFamily {
  readonly type: string;
  /** Names of the labels of its series, without `le`; undefined without a series. */
  labels: readonly string[] | undefined;
  /** Upper bounds of a histogram's buckets. */
  readonly bounds: Set<number>;
}

/** Metrics by name. */
export function readFamilies(text: string): Map<string, ReadFamily> {
  const families = new Map<string, ReadFamily>();
  for (const [, name, type] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
    families.set(name!, { type: type!, labels: undefined, bounds: new Set() });
  }
  for (const { name, labels } of readSamples(text)) {
    const family = families.get(name) ?? families.get(name.replace(/_(bucket|sum|count)$/, ""));
    if (family === undefined) throw new Error(`${name} has no type`);
    const { le, ...others } = labels;
    family.labels = Object.keys(others).sort();
    if (le !== undefined) family.bounds.add(le === "+Inf" ? Number.POSITIVE_INFINITY : Number(le));
  }
  return families;
}
