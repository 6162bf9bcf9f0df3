import { expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { settle, VirtualClock } from "../../../test/support/virtual-clock.js";
import { createSigner } from "../../adapters/file-signer.js";
import { FRESH_SIGN_STATE } from "../../adapters/sign-state.js";
import { PRECOMMIT } from "../../chain/vote.js";
import { ed25519Address } from "../../crypto/address.js";
import { ed25519KeyFromSeed, ed25519PublicKey } from "../../crypto/ed25519.js";
import { Proposal, Vote } from "../../gen/tendermint/types/types.js";
import { Persister, StoppedError } from "./persister.js";
import { retryingSigner } from "./retrying-signer.js";

const privateKey = ed25519KeyFromSeed(new Uint8Array(32).fill(3));
const publicKey = ed25519PublicKey(privateKey);
const vote = (height: bigint): Vote =>
  Vote.from({ type: PRECOMMIT, height, validatorAddress: ed25519Address(publicKey) });

/** A signer whose state is on a disk that fails as it is told to. */
function signerOn(fault: () => Error | undefined) {
  const [clock, log] = [new VirtualClock(), keptLog()];
  const writes: string[] = [];
  const pair = { privateKey, publicKey, address: ed25519Address(publicKey) };
  const inner = createSigner(pair, FRESH_SIGN_STATE, {
    async replace(bytes) {
      const error = fault();
      if (error !== undefined) throw error;
      writes.push((JSON.parse(new TextDecoder().decode(bytes)) as { height: string }).height);
    },
  });
  const persister = new Persister(clock, log);
  return { clock, log, writes, inner, persister, signer: retryingSigner(inner, persister) };
}

const full = () => Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

test("a signature waits for room, and is given out only when the state is on the disk", async () => {
  let noRoom = true;
  const { clock, log, writes, inner, signer } = signerOn(() => (noRoom ? full() : undefined));
  let signed: Vote | undefined;
  const waiting = signer.signVote("c", vote(1n)).then((v) => (signed = v));
  for (let i = 0; i < 5; i++) {
    await settle();
    clock.fireNext();
  }
  await settle();
  expect([signed, writes, inner.state.height]).toEqual([undefined, [], 0n]);
  expect(log.lines.filter((l) => l.message.includes("the disk is full"))).toHaveLength(1);
  noRoom = false;
  clock.fireNext();
  await waiting;
  expect(signed!.signature).toHaveLength(64);
  expect([writes, inner.state.height]).toEqual([["1"], 1n]);
});

test("what waits is signed in its order, and nothing is signed twice in two ways", async () => {
  let noRoom = true;
  const { clock, signer, writes } = signerOn(() => (noRoom ? full() : undefined));
  const proposal = signer.signProposal("c", Proposal.from({ height: 2n, polRound: -1 }));
  const precommit = signer.signVote("c", vote(2n));
  const other = signer.signVote("c", {
    ...vote(2n),
    blockId: { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32) } },
  });
  const refused = other.catch((e: Error) => e.message);
  await settle();
  noRoom = false;
  for (let i = 0; i < 6; i++) {
    clock.fireNext();
    await settle();
  }
  expect((await proposal).signature).toHaveLength(64);
  const results = await Promise.allSettled([precommit, refused]);
  expect(results[0]!.status).toBe("fulfilled");
  expect(await refused).toMatch(/conflicting data|differ|refus|signed/);
  expect(writes).toEqual(["2", "2"]);
});

test("any other fault is told at once, and a node that stops does not wait", async () => {
  const broken = signerOn(() => new Error("read-only file system"));
  await expect(broken.signer.signVote("c", vote(1n))).rejects.toThrow("read-only file system");
  const stopped = signerOn(full);
  const waiting = stopped.signer.signVote("c", vote(1n));
  const ended = expect(waiting).rejects.toThrow(StoppedError);
  await settle();
  stopped.persister.stop();
  await ended;
  expect(stopped.inner.state.height).toBe(0n);
});
