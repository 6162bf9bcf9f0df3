import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concatBytes, toHex } from "../types/bytes.js";
import { MConnection, type MConnectionConfig, mConnectionDefaults, type Received } from "./mconnection.js";
import { PING_PACKET, PONG_PACKET } from "./packet.js";

const LOW = { id: 1, priority: 1, sendQueueCapacity: 1000, recvMessageCapacity: 1_000_000 };
const HIGH = { id: 2, priority: 4, sendQueueCapacity: 1000, recvMessageCapacity: 1_000_000 };
const UNLIMITED = { sendRate: 0, recvRate: 0 };

function connection(config: Partial<MConnectionConfig> = {}, channels = [LOW, HIGH], nowMs = 0): MConnection {
  return new MConnection({ ...mConnectionDefaults, ...config }, channels, nowMs);
}

/** What the other end gets. */
function received(...outputs: (Uint8Array | undefined)[]): Received {
  return connection(UNLIMITED).receive(concatBytes(...outputs.filter((o) => o !== undefined)), 0);
}

function bytesOf(r: Received, channelId: number): number {
  return r.messages.filter((m) => m.channelId === channelId).reduce((sum, m) => sum + m.bytes.length, 0);
}

describe("sending", () => {
  test("channels share by priority", () => {
    const c = connection({ ...UNLIMITED, flushThrottleMs: 0 });
    for (let i = 0; i < 500; i++) {
      c.send(1, new Uint8Array(1000), false);
      c.send(2, new Uint8Array(1000), false);
    }
    const outputs: (Uint8Array | undefined)[] = [];
    for (let i = 0; i < 4; i++) outputs.push(c.takeOutput(0));
    const r = received(...outputs);
    expect(r.fault).toBeUndefined();
    expect(bytesOf(r, 2) / bytesOf(r, 1)).toBeGreaterThan(3.8);
    expect(bytesOf(r, 2) / bytesOf(r, 1)).toBeLessThan(4.2);
  });

  test("what was sent long ago counts less", () => {
    const c = connection({ ...UNLIMITED, flushThrottleMs: 0 });
    c.send(2, new Uint8Array(100_000), false);
    while (c.queued(2) > 0) c.takeOutput(0);
    const [, early] = c.status(0).channels;
    expect(early!.recentlySent).toBeGreaterThan(100_000);
    const [, later] = c.status(2_000).channels;
    expect(later!.recentlySent).toBe(Math.floor(early!.recentlySent * 0.8));
    expect(c.status(60_000).channels[1]!.recentlySent).toBeLessThan(200);
  });

  test("messages of one channel keep their order, and long ones arrive whole", () => {
    const c = connection({ ...UNLIMITED, flushThrottleMs: 0 });
    const sizes = [0, 1, 1023, 1024, 1025, 70_000, 3];
    for (const size of sizes) expect(c.send(1, new Uint8Array(size).fill(size & 255), false)).toBe(true);
    const outputs: Uint8Array[] = [];
    for (let o = c.takeOutput(0); o !== undefined; o = c.takeOutput(0)) outputs.push(o);
    expect(received(...outputs).messages.map((m) => m.bytes.length)).toEqual(sizes);
  });

  test("a full queue refuses and tells once when half of it is free", () => {
    const small = { id: 9, priority: 1, sendQueueCapacity: 6, recvMessageCapacity: 100 };
    const c = connection({ sendRate: 10_000, flushThrottleMs: 0 }, [small]);
    for (let i = 0; i < 6; i++) expect(c.send(9, new Uint8Array(900), true)).toBe(true);
    expect(c.send(9, new Uint8Array(900), false)).toBe(false);
    expect(c.takeRoom()).toEqual([]);
    expect(c.send(9, new Uint8Array(900), true)).toBe(false);
    expect(c.send(8, new Uint8Array(1), true)).toBe(false);
    c.takeOutput(0);
    expect(c.queued(9)).toBe(4);
    expect(c.takeRoom()).toEqual([]);
    c.takeOutput(100);
    expect(c.takeRoom()).toEqual([9]);
    expect(c.takeRoom()).toEqual([]);
  });

  test("the rate holds over seconds, and bursts are a fraction of it", () => {
    const c = connection({ sendRate: 100_000, flushThrottleMs: 0 });
    for (let i = 0; i < 1000; i++) c.send(1, new Uint8Array(1000), false);
    let sent = 0;
    let most = 0;
    for (let ms = 0; ms < 5_000; ms += 5) {
      let now = 0;
      for (let o = c.takeOutput(ms); o !== undefined; o = c.takeOutput(ms)) now += o.length;
      sent += now;
      most = Math.max(most, now);
    }
    expect(sent).toBeGreaterThan(490_000);
    expect(sent).toBeLessThan(530_000);
    expect(most).toBeLessThan(22_000);
  });

  test("lone messages go at once; a spray of them is gathered, and none waits for long", () => {
    const c = connection(UNLIMITED);
    const outputs: number[] = [];
    let messages = 0;
    for (let ms = 0; ms < 1000; ms++) {
      c.send(1, new Uint8Array(10), false);
      const out = c.takeOutput(ms);
      if (out === undefined) continue;
      outputs.push(ms);
      messages += received(out).messages.length;
    }
    expect(outputs.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    // Eight at once and eight in each throttle time.
    expect(outputs.length).toBeGreaterThan(80);
    expect(outputs.length).toBeLessThanOrEqual(88);
    const gaps = outputs.slice(1).map((ms, i) => ms - outputs[i]!);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(13);
    expect(messages).toBeGreaterThan(980);
    const burst = connection(UNLIMITED);
    for (let i = 0; i < 9; i++) {
      burst.send(1, new Uint8Array(10), false);
      expect(burst.takeOutput(0) !== undefined).toBe(i < 8);
    }
    expect(burst.wakeMs(0)).toBe(13);
    expect(received(burst.takeOutput(13)).messages).toHaveLength(1);
  });

  test("much that waits goes at once", () => {
    const c = connection(UNLIMITED);
    for (let i = 0; i < 8; i++) {
      c.send(1, new Uint8Array(10), false);
      c.takeOutput(0);
    }
    c.send(1, new Uint8Array(60_000), false);
    expect(c.takeOutput(0)).toBeUndefined();
    c.send(1, new Uint8Array(6_000), false);
    expect(c.takeOutput(0)).toBeDefined();
  });

  test("at the end all goes, whatever rate and throttle say", () => {
    const c = connection({ sendRate: 1000 });
    for (let i = 0; i < 20; i++) c.send(1, new Uint8Array(1000), false);
    expect(received(c.takeOutput(0, true)).messages).toHaveLength(20);
  });
});

describe("time", () => {
  test("pings at the interval; a pong in time keeps the connection, none ends it", () => {
    const c = connection({ pingIntervalMs: 1000, pongTimeoutMs: 400 });
    expect(c.takeOutput(999)).toBeUndefined();
    expect(c.wakeMs(999)).toBe(1000);
    expect(c.takeOutput(1000)).toEqual(PING_PACKET);
    expect(c.takeOutput(1001)).toBeUndefined();
    expect(c.wakeMs(1001)).toBe(1400);
    expect(c.timeFault(1399)).toBeUndefined();
    expect(c.timeFault(1400)).toBe("no pong within 400 ms");
    c.receive(PONG_PACKET, 1399);
    expect(c.timeFault(1400)).toBeUndefined();
    expect(c.takeOutput(2000)).toEqual(PING_PACKET);
  });

  test("many pings get one pong", () => {
    const c = connection();
    for (let i = 0; i < 1000; i++) c.receive(PING_PACKET, 0);
    expect(c.hasPending).toBe(true);
    expect(c.takeOutput(0)).toEqual(PONG_PACKET);
    expect(c.takeOutput(0)).toBeUndefined();
  });

  test("a peer that sends faster than the rate is to be read later", () => {
    const c = connection({ recvRate: 10_000 });
    expect(c.receiveWaitMs(0)).toBe(0);
    c.receive(new Uint8Array(0), 0);
    for (let i = 0; i < 1000; i++) c.receive(PING_PACKET, 0);
    const waitMs = c.receiveWaitMs(0);
    expect(waitMs).toBeGreaterThanOrEqual(200);
    expect(waitMs).toBeLessThanOrEqual(202);
    expect(c.receiveWaitMs(waitMs)).toBeLessThanOrEqual(1);
  });

  test("what cannot be configured", () => {
    expect(() => connection({ pingIntervalMs: 10, pongTimeoutMs: 10 })).toThrow(/below the ping interval/);
    expect(() => connection({}, [LOW, LOW])).toThrow(/twice/);
    expect(() => connection({}, [{ ...LOW, priority: 0 }])).toThrow(/no priority/);
    expect(() => connection({}, [{ ...LOW, id: 256 }])).toThrow(/no byte/);
  });

  test("status counts bytes, rates and queues", () => {
    const c = connection({ ...UNLIMITED, flushThrottleMs: 0 });
    c.send(1, new Uint8Array(10_000), false);
    c.send(2, new Uint8Array(10), false);
    let bytes = 0;
    for (let ms = 0; ms <= 1000; ms += 50) bytes += c.takeOutput(ms)?.length ?? 0;
    const status = c.status(1000);
    expect(status.durationMs).toBe(1000);
    expect(status.send.bytes).toBe(bytes);
    expect(status.send.averageRate).toBe(bytes);
    expect(status.send.peakRate).toBeGreaterThanOrEqual(status.send.averageRate);
    expect(status.channels.map((ch) => ch.sendQueueSize)).toEqual([0, 0]);
  });
});

test("whatever is sent arrives, however time goes and the stream is cut", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          channel: fc.constantFrom(1, 2),
          size: fc.integer({ min: 0, max: 5000 }),
          pauseMs: fc.nat({ max: 80 }),
        }),
        { maxLength: 40 },
      ),
      fc.infiniteStream(fc.integer({ min: 1, max: 3000 })),
      (sends, cuts) => {
        const from = connection({ sendRate: 1_000_000 });
        const to = connection(UNLIMITED);
        const sent: string[][] = [[], []];
        const got: string[][] = [[], []];
        let nowMs = 0;
        const deliver = (output: Uint8Array | undefined) => {
          if (output === undefined) return;
          for (let at = 0; at < output.length; ) {
            const next = at + (cuts.next().value as number);
            const r = to.receive(output.slice(at, next), nowMs);
            expect(r.fault).toBeUndefined();
            for (const m of r.messages) got[m.channelId - 1]!.push(toHex(m.bytes));
            at = next;
          }
        };
        sends.forEach(({ channel, size, pauseMs }, i) => {
          const message = new Uint8Array(size).fill(i);
          expect(from.send(channel, message, false)).toBe(true);
          sent[channel - 1]!.push(toHex(message));
          nowMs += pauseMs;
          deliver(from.takeOutput(nowMs));
        });
        // Whoever drives it comes back when he is told to.
        for (let i = 0; from.queued(1) + from.queued(2) > 0; i++) {
          expect(i).toBeLessThan(10_000);
          nowMs = Math.max(nowMs, from.wakeMs(nowMs));
          deliver(from.takeOutput(nowMs));
        }
        expect(got).toEqual(sent);
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});
