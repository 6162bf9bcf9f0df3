/** Grafana dashboards as data: what a panel asks, and how large it is; the rest follows. */

export type Unit = "short" | "s" | "ms" | "bytes" | "Bps" | "percentunit" | "ops" | "none";

export interface Query {
  readonly expr: string;
  /** `{{label}}` stands for a label's value. */
  readonly legend: string;
}

interface PanelSpec {
  readonly title: string;
  readonly about?: string;
  readonly kind: "timeseries" | "stat" | "table" | "bargauge";
  readonly unit?: Unit;
  /** Of 24. */
  readonly width: number;
  readonly height: number;
  readonly queries: readonly Query[];
  readonly stacked?: boolean;
  /** Where a value turns yellow and red. */
  readonly thresholds?: readonly [yellow: number, red: number];
}

export interface Row {
  readonly title: string;
  readonly panels: readonly PanelSpec[];
}

export interface Variable {
  readonly name: string;
  readonly label: string;
  readonly query: string;
  readonly multi: boolean;
}

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly about: string;
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

const DATASOURCE = { type: "prometheus", uid: "$datasource" };
const GRID_COLUMNS = 24;

export function q(expr: string, legend = ""): Query {
  return { expr, legend };
}

type Size = Partial<Pick<PanelSpec, "width" | "height" | "about" | "thresholds" | "stacked">>;

export function graph(title: string, unit: Unit, queries: readonly Query[], size: Size = {}): PanelSpec {
  return { title, kind: "timeseries", unit, width: 12, height: 8, queries, ...size };
}

export function stat(title: string, unit: Unit, query: Query, size: Size = {}): PanelSpec {
  return { title, kind: "stat", unit, width: 4, height: 4, queries: [query], ...size };
}

export function bars(title: string, unit: Unit, queries: readonly Query[], size: Size = {}): PanelSpec {
  return { title, kind: "bargauge", unit, width: 8, height: 8, queries, ...size };
}

function panelJson(spec: PanelSpec, id: number, x: number, y: number): unknown {
  const steps = [{ color: "green", value: null as number | null }];
  const [yellow, red] = spec.thresholds ?? [];
  if (yellow !== undefined) steps.push({ color: "yellow", value: yellow });
  if (red !== undefined) steps.push({ color: "red", value: red });
  const custom =
    spec.kind === "timeseries"
      ? { fillOpacity: spec.stacked === true ? 20 : 5, stacking: { mode: spec.stacked === true ? "normal" : "none" } }
      : undefined;
  return {
    id,
    type: spec.kind,
    title: spec.title,
    ...(spec.about === undefined ? {} : { description: spec.about }),
    datasource: DATASOURCE,
    gridPos: { x, y, w: spec.width, h: spec.height },
    fieldConfig: {
      defaults: {
        unit: spec.unit ?? "short",
        thresholds: { mode: "absolute", steps },
        ...(custom === undefined ? {} : { custom }),
      },
      overrides: [],
    },
    options: optionsOf(spec),
    targets: spec.queries.map(({ expr, legend }, i) => ({
      refId: String.fromCharCode("A".charCodeAt(0) + i),
      datasource: DATASOURCE,
      expr,
      legendFormat: legend === "" ? "__auto" : legend,
      ...(spec.kind === "timeseries" ? {} : { instant: true }),
    })),
  };
}

function optionsOf({ kind, queries }: PanelSpec): unknown {
  if (kind === "timeseries") {
    return {
      legend: { displayMode: "list", placement: "bottom", showLegend: true },
      tooltip: { mode: "multi", sort: "desc" },
    };
  }
  const reduceOptions = { calcs: ["lastNotNull"], fields: "", values: false };
  if (kind === "bargauge") return { reduceOptions, orientation: "horizontal", displayMode: "basic" };
  return { reduceOptions, colorMode: "value", graphMode: queries.length === 1 ? "area" : "none" };
}

/** Panels flow from left to right; a row begins a new line. */
function panelsJson(rows: readonly Row[]): unknown[] {
  const out: unknown[] = [];
  let y = 0;
  for (const { title, panels } of rows) {
    out.push({
      id: out.length + 1,
      type: "row",
      title,
      collapsed: false,
      panels: [],
      gridPos: { x: 0, y, w: 24, h: 1 },
    });
    y++;
    let x = 0;
    let tallest = 0;
    for (const panel of panels) {
      if (x + panel.width > GRID_COLUMNS) {
        x = 0;
        y += tallest;
        tallest = 0;
      }
      out.push(panelJson(panel, out.length + 1, x, y));
      x += panel.width;
      tallest = Math.max(tallest, panel.height);
    }
    y += tallest;
  }
  return out;
}

export function dashboardJson({ uid, title, about, variables, rows }: Dashboard): unknown {
  const datasource = {
    name: "datasource",
    label: "Data source",
    type: "datasource",
    query: "prometheus",
    current: {},
    hide: 0,
  };
  return {
    uid,
    title,
    description: about,
    tags: ["statesetd"],
    schemaVersion: 39,
    version: 1,
    editable: true,
    graphTooltip: 1,
    refresh: "10s",
    time: { from: "now-1h", to: "now" },
    timezone: "browser",
    templating: {
      list: [
        datasource,
        ...variables.map(({ name, label, query, multi }) => ({
          name,
          label,
          type: "query",
          datasource: DATASOURCE,
          query: { query, refId: name },
          definition: query,
          refresh: 2,
          multi,
          includeAll: multi,
          ...(multi ? { allValue: ".*" } : {}),
          current: {},
          sort: 1,
        })),
      ],
    },
    annotations: { list: [] },
    links: [{ type: "dashboards", tags: ["statesetd"], title: "statesetd", asDropdown: true }],
    panels: panelsJson(rows),
  };
}
