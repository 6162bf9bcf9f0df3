import { afterAll, beforeAll, describe, test } from "vitest";
import { cases, check, nameOf, type RecordedServers, startRecorded } from "./rpc-cases.js";

let servers: RecordedServers;

beforeAll(async () => {
  servers = await startRecorded();
});

afterAll(() => Promise.all([servers.frozen.close(), servers.live.close()]));

describe("rpc/http", () => {
  for (const [i, c] of cases.entries()) test(nameOf(c, i), () => check(c, servers[c.phase].address));
});
