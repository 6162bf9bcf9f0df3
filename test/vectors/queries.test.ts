/** REST answers of every module, transcoded from the recorded gRPC answers: paths, parameters, proto-JSON, errors,
 *  headers. The modules behind them are compared where they are tested. */
import { describe, expect, test } from "vitest";
import { answerRest } from "../../src/gateway/rest/handler.js";
import { type Case, isOneCall, json, queryCases, replay, router } from "./query-cases.js";

async function check(c: Case): Promise<void> {
  const http = c.http!;
  const calls: string[] = [];
  const height = http.request_headers?.["x-cosmos-block-height"] ?? c.height;
  const answer = await answerRest(router, replay(c, calls), json, {
    verb: http.verb,
    target: http.path,
    body: http.request_body ?? "",
    heightHeader: height,
  });
  expect(answer.status).toBe(http.status);
  if (c.name.includes("trimmed")) expect(JSON.parse(answer.body)).toEqual(JSON.parse(http.body));
  else expect(answer.body).toBe(http.body);
  expect({ ...answer.headers, "content-type": "application/json" }).toEqual(http.headers);
  if (isOneCall(c)) expect(calls).toEqual([`${c.method} ${c.request} ${height ?? ""}`]);
}

for (const [file, cases] of queryCases()) {
  describe(`queries/${file}`, () => {
    for (const c of cases) if (c.http !== undefined) test(c.name, () => check(c));
  });
}
