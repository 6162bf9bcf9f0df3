import { describe, expect, test } from "vitest";
import { redialPauseMs } from "./backoff.js";
import { BanList } from "./bans.js";
import { DelimitedReader } from "./delimited.js";
import { RateLimit } from "./flow.js";
import { formatIp, maskIp, parseIp } from "./ip.js";
import { parseHostPort, parsePeerAddress } from "./net-address.js";
import { type P2pConfig, switchOptionsOf } from "./options.js";

describe("IP addresses", () => {
  const forms: readonly (readonly [string, string | undefined])[] = [
    ["1.2.3.4", "1.2.3.4"],
    ["255.255.255.255", "255.255.255.255"],
    ["1.2.3.256", undefined],
    ["1.2.3", undefined],
    ["1.2.3.4.5", undefined],
    ["1.2.3.-4", undefined],
    ["", undefined],
    ["::", "::"],
    ["::1", "::1"],
    ["1::", "1::"],
    ["2001:DB8::A", "2001:db8::a"],
    ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
    ["1:2:3:4:5:6:7:8::", undefined],
    ["1:2:3:4:5:6:7", undefined],
    ["1::2::3", undefined],
    [":::", undefined],
    ["12345::", undefined],
    ["::ffff:1.2.3.4", "1.2.3.4"],
    ["::1.2.3.4", "::102:304"],
    ["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"],
    ["1:2:3:4:5:6:7:1.2.3.4", undefined],
    ["1.2.3.4::", undefined],
    ["fe80::1%eth0", undefined],
    [":1:2:3:4:5:6:7", undefined],
  ];
  test.each(forms)("%s", (text, expected) => {
    const ip = parseIp(text);
    expect(ip && formatIp(ip)).toBe(expected);
  });

  test("masks", () => {
    expect(formatIp(maskIp(parseIp("2001:470:1fff::1")!, 36))).toBe("2001:470:1000::");
    expect(formatIp(maskIp(parseIp("1.2.3.4")!, 112))).toBe("1.2.0.0");
  });
});

test("hosts may be names where they are resolved later", () => {
  expect(parseHostPort("tcp://node.example.com:26656")).toEqual({
    ok: true,
    value: { host: "node.example.com", port: 26656 },
  });
  for (const bad of [
    "a b:1",
    "-x:1",
    "x..y:1",
    `${"a".repeat(64)}:1`,
    "x:99999",
    "[::1:5",
    "[::1]5",
    "[[::1]:5",
    "x]:5",
  ]) {
    expect(parseHostPort(bad).ok, bad).toBe(false);
  }
  const id = "ab".repeat(20);
  expect(parsePeerAddress(`${id}@node.example.com:1`).ok).toBe(true);
});

test("redials come soon for ten minutes, then less and less often", () => {
  let elapsedMs = 0;
  const pauses = Array.from({ length: 140 }, (_, tries) => redialPauseMs(tries, 1, 0));
  expect(pauses.slice(0, 5)).toEqual([500, 1000, 2000, 4000, 5000]);
  for (const pause of pauses.slice(0, 121)) elapsedMs += pause;
  expect(elapsedMs).toBeGreaterThan(9 * 60_000);
  expect(Math.max(...pauses.slice(0, 121))).toBe(5000);
  expect(pauses[130]).toBe(5000 * 2 ** 10);
  expect(redialPauseMs(130, 1, 20_000)).toBe(20_000);
  expect(redialPauseMs(0, 1, 100)).toBe(100);
  expect(redialPauseMs(3, 0, 0)).toBe(3200);
  expect(Number.isFinite(redialPauseMs(10_000, 1, 0))).toBe(true);
});

test("bans end, the longer one counts, and the list is bounded", () => {
  const bans = new BanList();
  bans.ban("a", 100);
  bans.ban("a", 50);
  expect(bans.isBanned("a", 99)).toBe(true);
  expect(bans.isBanned("a", 100)).toBe(false);
  expect(bans.size).toBe(0);
  for (let i = 0; i < 10_050; i++) bans.ban(`n${i}`, 1000 + i);
  expect(bans.size).toBe(10_000);
  expect(bans.isBanned("n49", 0)).toBe(false);
  expect(bans.isBanned("n50", 0)).toBe(true);
});

test("a delimited stream holds one incomplete message, never a longer one", () => {
  const reader = new DelimitedReader(300);
  reader.push(new Uint8Array([2, 7, 8, 0xac]));
  expect(reader.next()).toEqual({ kind: "message", bytes: new Uint8Array([7, 8]) });
  expect(reader.next()).toEqual({ kind: "more" });
  reader.push(new Uint8Array([2, ...new Array(299).fill(1)]));
  expect(reader.next()).toEqual({ kind: "more" });
  reader.push(new Uint8Array([9, 0, 5]));
  expect(reader.next()).toMatchObject({ kind: "message" });
  expect(reader.next()).toEqual({ kind: "message", bytes: new Uint8Array(0) });
  expect(reader.rest()).toEqual(new Uint8Array([5]));
  reader.push(new Uint8Array(0));
  const long = new DelimitedReader(300);
  long.push(new Uint8Array([0xad, 2]));
  expect(long.next().kind).toBe("fault");
  const endless = new DelimitedReader(300);
  endless.push(new Uint8Array(11).fill(0x80));
  expect(endless.next().kind).toBe("fault");
});

test("a rate of zero is no limit", () => {
  const limit = new RateLimit(0, 0);
  limit.add(1e9, 0);
  expect(limit.waitMs(0)).toBe(0);
});

describe("options from the configuration", () => {
  const id = "AB".repeat(20);
  const config: P2pConfig = {
    laddr: "tcp://0.0.0.0:26656",
    externalAddress: "",
    seeds: "",
    persistentPeers: "",
    addrBookStrict: true,
    maxNumInboundPeers: 40,
    maxNumOutboundPeers: 10,
    unconditionalPeerIds: "",
    persistentPeersMaxDialPeriodMs: 0,
    flushThrottleTimeoutMs: 100,
    maxPacketMsgPayloadSize: 1024,
    sendRate: 1,
    recvRate: 2,
    pex: true,
    seedMode: false,
    privatePeerIds: "",
    allowDuplicateIp: false,
    handshakeTimeoutMs: 1,
    dialTimeoutMs: 2,
  };

  test("lists are split, ids are lower case", () => {
    const options = switchOptionsOf({
      ...config,
      persistentPeers: ` ${id}@a.example:1 , tcp://${id}@1.2.3.4:2,`,
      unconditionalPeerIds: id,
      externalAddress: "tcp://5.6.7.8:9",
    });
    if (!options.ok) throw new Error(options.error);
    expect(options.value.persistentPeers).toEqual([
      { id: id.toLowerCase(), host: "a.example", port: 1 },
      { id: id.toLowerCase(), host: "1.2.3.4", port: 2 },
    ]);
    expect(options.value.unconditionalIds).toEqual(new Set([id.toLowerCase()]));
    expect(options.value.externalAddress).toBe("5.6.7.8:9");
    expect(options.value.listen).toEqual({ host: "0.0.0.0", port: 26656 });
    expect(options.value.connection).toMatchObject({ sendRate: 1, recvRate: 2, flushThrottleMs: 100 });
  });

  test.each([
    ["laddr", { laddr: "nothing" }],
    ["seeds", { seeds: "1.2.3.4:5" }],
    ["persistent_peers", { persistentPeers: "zz@1.2.3.4:5" }],
    ["unconditional_peer_ids", { unconditionalPeerIds: "abc" }],
    ["private_peer_ids", { privatePeerIds: "abc" }],
    ["external_address", { externalAddress: "5.6.7.8" }],
    ["max_packet_msg_payload_size", { maxPacketMsgPayloadSize: 0 }],
  ])("a bad %s is named", (key, change) => {
    const options = switchOptionsOf({ ...config, ...change });
    expect(options.ok ? "" : options.error).toContain(`${key}:`);
  });

  test("an address without host listens everywhere", () => {
    const options = switchOptionsOf({ ...config, laddr: "tcp://:26656" });
    expect(options.ok && options.value.listen).toEqual({ host: "0.0.0.0", port: 26656 });
  });
});
