import { describe, expect, test } from "vitest";
import { matchesEvents, parseEventQuery } from "../../src/abci/event-query.js";
import { loadVectors } from "./load.js";

type Case =
  | { kind: "events"; maps: Record<string, string[]>[] }
  | {
      kind: "query";
      query: string;
      ok: boolean;
      error?: string;
      canonical?: string;
      matches?: boolean[];
      conditions?: { tag: string; op: string; arg?: string; arg_type?: string }[];
    };

const file = loadVectors<Case>("comet", "pubsub_query");
const maps = file.cases.flatMap((c) => (c.kind === "events" ? c.maps.map((m) => new Map(Object.entries(m))) : []));

describe("pubsub_query.json", () => {
  test("has event maps", () => expect(maps.length).toBeGreaterThan(0));
  for (const c of file.cases) {
    if (c.kind === "events") continue;
    if (c.kind !== "query") throw new Error(`unknown kind ${JSON.stringify(c)}`);
    test(JSON.stringify(c.query), () => {
      if (!c.ok) {
        expect(() => parseEventQuery(c.query)).toThrow(/offset/);
        return;
      }
      const query = parseEventQuery(c.query);
      expect(query.text).toBe(c.canonical);
      if (c.conditions) {
        expect(query.conditions.map((d) => [d.tag, `${d.operator} operator`])).toEqual(
          c.conditions.map((d) => [d.tag, d.op]),
        );
      }
      expect(maps.map((m) => matchesEvents(query, m))).toEqual(c.matches);
      // Canonical text reads back alike, but for tags that are keywords when a blank follows.
      if (!/(^| )(TIME|DATE) [<>=CE]/.test(query.text)) expect(parseEventQuery(query.text).text).toBe(query.text);
    });
  }
});
