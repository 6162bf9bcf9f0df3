/** The recorded requests of comet/rpc through a region's gateway before the node that serves the recorded chain: status,
 *  headers and body are those of the node. Twice: the second answer may be a kept one. */
import { afterAll, beforeAll, describe, test } from "vitest";
import { type GatewayRig, gatewayBefore } from "../support/gateway-rig.js";
import { cases, check, nameOf, type RecordedServers, startRecorded } from "./rpc-cases.js";

let servers: RecordedServers;
let gateways: Readonly<Record<"frozen" | "live", GatewayRig>>;

beforeAll(async () => {
  servers = await startRecorded();
  const [frozen, live] = await Promise.all(
    [servers.frozen, servers.live].map((node) => gatewayBefore([{ rpc: node.address }])),
  );
  gateways = { frozen: frozen!, live: live! };
});

afterAll(async () => {
  await Promise.all([gateways.frozen, gateways.live].map(({ gateway }) => gateway.stop()));
  await Promise.all([servers.frozen.close(), servers.live.close()]);
});

describe("rpc/http through a gateway", () => {
  for (const [i, c] of cases.entries()) {
    test(nameOf(c, i), async () => {
      await check(c, gateways[c.phase].rpc);
      // What was broadcast once is refused the second time.
      if (c.phase === "frozen") await check(c, gateways[c.phase].rpc);
    });
  }
});
