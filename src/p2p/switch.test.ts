import { expect, test } from "vitest";
import { eventually, rigSwitch } from "../../test/support/node-rig.js";

const CHANNEL = { id: 0x77, priority: 1, sendQueueCapacity: 10, recvMessageCapacity: 200_000 };
test("smoke", async () => {
  const a = rigSwitch(),
    b = rigSwitch();
  const got: number[] = [];
  a.node.addReactor([CHANNEL], { onReceive: (_p, _c, bytes) => void got.push(bytes.length) });
  b.node.addReactor([CHANNEL], {
    onReceive() {},
    onPeerUp: (p) => {
      for (let i = 0; i < 10; i++) expect(p.send(0x77, new Uint8Array(100_000))).toBe(true);
    },
  });
  await a.node.start();
  await b.node.start();
  const r = await a.node.dial({ id: b.node.id, host: "127.0.0.1", port: b.node.listenAddress!.port });
  expect(r.ok).toBe(true);
  await eventually("messages", () => got.length === 10);
  expect(got).toEqual(new Array(10).fill(100_000));
  await a.node.stop();
  await eventually("down", () => b.node.peers().length === 0);
  await b.node.stop();
  console.log(a.lines, b.lines);
});
