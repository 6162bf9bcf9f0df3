import { expect, test } from "vitest";
import { mergeMetrics, onlyCounters } from "./merge-metrics.js";

const text = (
  requests: number,
  height: number,
  latency: number,
  quick: number,
): string => `# HELP requests_total Requests.
# TYPE requests_total counter
requests_total{served="node",note="a } b"} ${requests}
# HELP height The newest block.
# TYPE height gauge
height ${height}
# HELP latency_seconds Smoothed.
# TYPE latency_seconds gauge
latency_seconds ${latency}
# HELP clients Clients.
# TYPE clients gauge
clients 3
# HELP took_seconds Times.
# TYPE took_seconds histogram
took_seconds_bucket{le="0.1"} ${quick}
took_seconds_bucket{le="+Inf"} 10
took_seconds_sum 1.5
took_seconds_count 10
`;

const RULES = { height: "max", latency_seconds: "mean" } as const;

test("counters, histograms and amounts are added up, heights and averages are not", () => {
  expect(mergeMetrics([text(5, 10, 0.5, 4), text(7, 12, 1.5, 6)], RULES)).toBe(
    text(12, 12, 1, 10)
      .replace("clients 3", "clients 6")
      .replace('le="+Inf"} 10', 'le="+Inf"} 20')
      .replace("_sum 1.5", "_sum 3")
      .replace("_count 10", "_count 20"),
  );
});

test("a row that one process alone has stays as it is; one text is itself; none is nothing", () => {
  expect(mergeMetrics(["a_total 1\n", "b_total 2\n"], {})).toBe("a_total 1\nb_total 2\n");
  expect(mergeMetrics([text(1, 2, 3, 4)], RULES)).toBe(text(1, 2, 3, 4));
  expect(mergeMetrics(["", ""], {})).toBe("");
});

test("of an ended process counters and histograms remain", () => {
  const past = onlyCounters(text(5, 10, 0.5, 4));
  expect(past).toContain("requests_total");
  expect(past).toContain('took_seconds_bucket{le="0.1"} 4');
  expect(past).not.toContain("height");
  expect(past).not.toContain("clients");
  expect(mergeMetrics([past, text(1, 11, 1, 1)], RULES)).toContain("height 11");
});

test("values that are no plain numbers pass", () => {
  expect(mergeMetrics(["x +Inf\n", "x 1\n"], {})).toBe("x +Inf\n");
  expect(mergeMetrics(["x NaN\n"], {})).toBe("x NaN\n");
});
