import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identityOf } from "../../test/support/node-rig.js";
import { createNativeVerifier } from "../adapters/native-crypto.js";
import { createPeerCrypto } from "../adapters/native-peer-crypto.js";
import { BytesValue } from "../gen/google/protobuf/wrappers.js";
import { concatBytes, EMPTY_BYTES } from "../types/bytes.js";
import { noblePeerCrypto } from "./noble-crypto.js";
import { FRAME_SEALED_BYTES, FrameOpener, FrameSealer, SecretHandshake } from "./secret-connection.js";

const verifier = createNativeVerifier();
const crypto = createPeerCrypto();

function end(n: number): SecretHandshake {
  return new SecretHandshake(identityOf(new Uint8Array(32).fill(n)), new Uint8Array(32).fill(n), crypto, verifier);
}

function session() {
  const [a, b] = [end(1), end(2)];
  const fromA = a.receive(b.hello);
  const fromB = b.receive(a.hello);
  if (fromA.kind !== "more" || fromB.kind !== "more") throw new Error("unexpected");
  const doneA = a.receive(fromB.send);
  const doneB = b.receive(fromA.send);
  if (doneA.kind !== "done" || doneB.kind !== "done") throw new Error("unexpected");
  return { a: doneA.session, b: doneB.session, helloA: a.hello, authA: fromA.send };
}

describe("the handshake", () => {
  test("byte by byte, with data right behind it", () => {
    const { a, helloA, authA } = session();
    const other = end(2);
    const stream = concatBytes(helloA, authA, a.sealer.seal(new Uint8Array([1, 2, 3])));
    let sent = 0;
    for (let i = 0; i < helloA.length + authA.length; i++) {
      const step = other.receive(stream.subarray(i, i + 1));
      if (step.kind === "fault") throw new Error(step.reason);
      sent += step.send.length;
      expect(step.kind).toBe(i === helloA.length + authA.length - 1 ? "done" : "more");
    }
    expect(sent).toBe(FRAME_SEALED_BYTES);
    const whole = end(2).receive(stream);
    expect(whole.kind === "done" && whole.session.data).toEqual(new Uint8Array([1, 2, 3]));
  });

  test("a message that no honest end sends is refused as soon as its length is there", () => {
    expect(end(1).receive(new Uint8Array([0x81, 0x08]))).toMatchObject({ kind: "fault" });
    expect(end(1).receive(new Uint8Array(11).fill(0xff))).toMatchObject({ kind: "fault" });
    expect(end(1).receive(new Uint8Array([2, 0x0a, 5]))).toMatchObject({ kind: "fault" });
    expect(end(1).receive(BytesValue.encodeDelimited({ value: new Uint8Array(32) }))).toEqual({
      kind: "fault",
      reason: "ephemeral key of low order",
    });
  });
});

describe("frames", () => {
  const key = new Uint8Array(32).fill(7);

  test("the two crypto implementations read each other, whatever the cuts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 8 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 2500 })),
        (payloads, cuts) => {
          const sealer = new FrameSealer(crypto.cipher(key));
          const opener = new FrameOpener(noblePeerCrypto.cipher(key));
          const wire = concatBytes(...payloads.map((p) => sealer.seal(p)));
          expect(wire.length % FRAME_SEALED_BYTES).toBe(0);
          let data: Uint8Array = EMPTY_BYTES;
          for (let at = 0; at < wire.length; ) {
            const next = at + (cuts.next().value as number);
            const opened = opener.open(wire.subarray(at, next));
            expect(opened.fault).toBeUndefined();
            data = concatBytes(data, opened.data);
            at = next;
          }
          expect(data).toEqual(concatBytes(...payloads));
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });

  test("a changed bit, a repeated, missing or swapped frame ends the stream, and nothing behind it is read", () => {
    const three = () => {
      const wire = new FrameSealer(crypto.cipher(key)).seal(new Uint8Array(3000));
      return [0, 1, 2].map((i) => wire.slice(i * FRAME_SEALED_BYTES, (i + 1) * FRAME_SEALED_BYTES));
    };
    const read = (frames: (Uint8Array | undefined)[]) => {
      const opener = new FrameOpener(crypto.cipher(key));
      const opened = opener.open(concatBytes(...frames.map((f) => f!)));
      return { length: opened.data.length, fault: opened.fault !== undefined, later: opener.open(frames[0]!).fault };
    };
    expect(read(three())).toEqual({ length: 3000, fault: false, later: "a frame is not authentic" });
    const [x, y, z] = three();
    y![500] = y![500]! ^ 1;
    const bad = { length: 1024, fault: true, later: "a frame is not authentic" };
    expect(read([x, y, z])).toEqual(bad);
    const [a, b, c] = three();
    expect(read([a, a, b])).toEqual(bad);
    expect(read([a, c])).toEqual(bad);
    expect(read([b, a, c])).toEqual({ ...bad, length: 0 });
  });
});
