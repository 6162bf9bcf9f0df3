import { expect, test } from "vitest";
import { MemoryNetwork } from "../../test/support/memory-network.js";
import { identityOf, rigSwitch } from "../../test/support/node-rig.js";
import { settle, VirtualClock } from "../../test/support/virtual-clock.js";
import { ResponseQuery } from "../gen/tendermint/abci/types.js";
import { parseIp } from "../p2p/ip.js";
import { applicationFilters } from "./peer-filters.js";

function switchAt(ip: string, seed: number, network: MemoryNetwork, clock: VirtualClock, filters: object = {}) {
  const identity = identityOf(new Uint8Array(32).fill(seed));
  return rigSwitch({ listen: { host: ip, port: 26656 } }, { network: network.of(ip), clock, identity, ...filters });
}

test("the application refuses by address and by id, and is asked as cometbft asks", async () => {
  const [network, clock] = [new MemoryNetwork(), new VirtualClock()];
  const asked: string[] = [];
  let refused = "";
  const filters = applicationFilters(async (path) => {
    asked.push(path);
    return ResponseQuery.from(path.includes(refused) && refused !== "" ? { code: 7, log: "not here" } : {});
  });
  const hub = switchAt("10.0.0.1", 1, network, clock, { filters });
  await hub.node.start();
  const address = { id: hub.node.id, host: "10.0.0.1", port: 26656 };
  const others = [2, 3, 4].map((n) => switchAt(`10.0.0.${n}`, n, network, clock));
  for (const { node } of others) await node.start();
  const dialAll = async (): Promise<string[]> => {
    for (const { node } of others) await node.dial(address);
    await settle(20);
    return hub.node.peers().map((p) => p.id);
  };
  refused = "/p2p/filter/addr/10.0.0.2:";
  expect(await dialAll()).toEqual([others[1]!.node.id, others[2]!.node.id]);
  const refusal = hub.lines.find((l) => l.message === "inbound peer refused");
  expect(refusal?.fields?.reason).toContain("refused by the application (code 7): not here");
  for (const { id } of hub.node.peers()) hub.node.stopPeer(hub.node.peer(id)!, "again");
  await settle(20);
  refused = `/p2p/filter/id/${others[2]!.node.id}`;
  expect(await dialAll()).toEqual([others[0]!.node.id, others[1]!.node.id]);
  expect(asked).toContain(`/p2p/filter/id/${others[0]!.node.id}`);
  expect(asked.some((path) => /^\/p2p\/filter\/addr\/10\.0\.0\.2:[0-9]+$/.test(path))).toBe(true);
  for (const { node } of [hub, ...others]) await node.stop();
});

test("an address of IPv6 is written with brackets, as Go writes it", async () => {
  const asked: string[] = [];
  const [byAddress] = applicationFilters(async (path) => {
    asked.push(path);
    return ResponseQuery.create();
  });
  const address = { id: "a".repeat(40), ip: parseIp("2001:db8::1")!, port: 5 };
  await byAddress!({ id: address.id, info: {} as never, address, outbound: false });
  expect(asked).toEqual(["/p2p/filter/addr/[2001:db8::1]:5"]);
});
