import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { keptLog } from "../../test/support/kept-log.js";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../chain/sign-bytes.js";
import { signEd25519 } from "../crypto/ed25519.js";
import { nobleVerifier } from "../crypto/verifier.js";
import { Message } from "../gen/tendermint/privval/types.js";
import { SignedMsgType, Vote } from "../gen/tendermint/types/types.js";
import type { Signer } from "../ports/signer.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { createSigner } from "./file-signer.js";
import { type Ed25519Pair, generatePair } from "./key-file.js";
import { openSslPeerCrypto, systemRandom } from "./native-peer-crypto.js";
import type { ChannelSecrets } from "./privval-channel.js";
import { dialNode } from "./privval-dialer.js";
import { listenForSigner, type SignerListener } from "./privval-listener.js";
import { FRESH_SIGN_STATE } from "./sign-state.js";
import type { SocketAddress } from "./socket-address.js";

const CHAIN = "signers-1";
const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function secrets(): ChannelSecrets {
  const { publicKey, privateKey } = generatePair();
  const identity = { publicKey, sign: (message: Uint8Array) => signEd25519(privateKey, message) };
  return { identity, crypto: openSslPeerCrypto, random: systemRandom, verifier: nobleVerifier };
}

const TCP: SocketAddress = { kind: "tcp", host: "127.0.0.1", port: 0 };

function unixAddress(): SocketAddress {
  const folder = mkdtempSync(join(tmpdir(), "privval-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return { kind: "unix", path: join(folder, "signer.sock") };
}

async function listen(address: SocketAddress, timeoutMs = 300) {
  const log = keptLog();
  const options = { address, chainId: CHAIN, secrets: secrets(), verifier: nobleVerifier, log, timeoutMs };
  const listener = await listenForSigner(options);
  closing.push(() => listener.close());
  return { listener, log, text: () => log.lines.map((line) => JSON.stringify(line)).join("\n") };
}

/** A signer whose state is in memory. */
function signerOf(pair: Ed25519Pair): Signer {
  return createSigner(pair, FRESH_SIGN_STATE, { replace: async () => undefined });
}

function dial({ address }: SignerListener, signer: Signer, chainId = CHAIN) {
  const log = keptLog();
  const dialer = dialNode({ address, chainId, signer, secrets: secrets(), log });
  closing.push(() => dialer.close());
  return dialer;
}

function vote(change: Partial<Vote> = {}): Vote {
  return {
    ...Vote.create(),
    type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE,
    height: 1n,
    round: 0,
    blockId: { hash: new Uint8Array(32).fill(7), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(8) } },
    timestamp: { seconds: 1_700_000_000n, nanos: 5 },
    validatorAddress: new Uint8Array(20).fill(1),
    ...change,
  };
}

const precommit = SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT;

test.each([
  ["tcp", () => TCP],
  ["unix", unixAddress],
] as const)("a signer signs over %s: votes, extensions, proposals", async (_, address) => {
  const { listener } = await listen(address());
  const pair = generatePair();
  dial(listener, signerOf(pair));
  const signer = await listener.signer();
  expect(signer.publicKey).toEqual(pair.publicKey);
  const asked = vote();
  const signed = await signer.signVote(CHAIN, asked);
  expect(nobleVerifier.ed25519(pair.publicKey, voteSignBytes(CHAIN, asked), signed.signature)).toBe(true);
  expect({ ...signed, signature: EMPTY_BYTES }).toEqual(asked);
  const extended = await signer.signVote(CHAIN, vote({ type: precommit, extension: utf8Encode("price=7") }));
  const extension = voteExtensionSignBytes(CHAIN, extended);
  expect(nobleVerifier.ed25519(pair.publicKey, extension, extended.extensionSignature)).toBe(true);
  const { blockId, timestamp } = asked;
  const type = SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL;
  const proposal = { type, height: 2n, round: 1, polRound: -1, blockId, timestamp, signature: EMPTY_BYTES };
  const { signature } = await signer.signProposal(CHAIN, proposal);
  expect(nobleVerifier.ed25519(pair.publicKey, proposalSignBytes(CHAIN, proposal), signature)).toBe(true);
});

test("the signature of the same vote at an earlier time comes back with that time", async () => {
  const { listener } = await listen(TCP);
  dial(listener, signerOf(generatePair()));
  const signer = await listener.signer();
  const first = await signer.signVote(CHAIN, vote());
  const again = await signer.signVote(CHAIN, vote({ timestamp: { seconds: 1_700_000_009n, nanos: 0 } }));
  expect(again).toEqual(first);
});

test("nothing is asked for twice, and what the signer refuses is refused with its words", async () => {
  const pair = generatePair();
  const signed: Vote[] = [];
  const inner = signerOf(pair);
  const counting: Signer = {
    ...inner,
    signVote: (chainId, v) => {
      signed.push(v);
      return inner.signVote(chainId, v);
    },
  };
  const { listener } = await listen(TCP);
  dial(listener, counting);
  const signer = await listener.signer();
  await signer.signVote(CHAIN, vote());
  const other = { hash: new Uint8Array(32).fill(9), partSetHeader: { total: 1, hash: new Uint8Array(32) } };
  await expect(signer.signVote(CHAIN, vote({ blockId: other }))).rejects.toThrow("conflicting data");
  await expect(signer.signVote(CHAIN, vote({ height: 0n }))).rejects.toThrow("height regression");
  expect(signed).toHaveLength(1);
  // Somebody else had it sign a later height meanwhile.
  await inner.signVote(CHAIN, vote({ height: 9n }));
  await expect(signer.signVote(CHAIN, vote({ height: 5n }))).rejects.toThrow(
    "the remote signer refuses: height regression",
  );
  // The conversation goes on.
  expect((await signer.signVote(CHAIN, vote({ height: 10n }))).signature).toHaveLength(64);
});

test("while the signer is away requests wait; only the latest is signed when it is back", async () => {
  const pair = generatePair();
  const { listener } = await listen(TCP);
  const remote = signerOf(pair);
  const first = dial(listener, remote);
  const signer = await listener.signer();
  await first.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const early = signer.signVote(CHAIN, vote());
  const late = signer.signVote(CHAIN, vote({ height: 2n }));
  await expect(early).rejects.toThrow("no remote signer was connected before consensus went on");
  dial(listener, remote);
  expect((await late).signature).toHaveLength(64);
});

test("a signer with another key is refused by name; the right one is taken after it", async () => {
  const pair = generatePair();
  const { listener, text } = await listen(TCP);
  const first = dial(listener, signerOf(pair));
  const signer = await listener.signer();
  await first.close();
  const wrong = dial(listener, signerOf(generatePair()));
  await expect.poll(text).toContain("but this node runs as");
  await wrong.close();
  dial(listener, signerOf(pair));
  expect((await signer.signVote(CHAIN, vote())).signature).toHaveLength(64);
});

test("a signer of another chain gives no key, and the log says what to check", async () => {
  const { listener, text } = await listen(TCP);
  dial(listener, signerOf(generatePair()), "other-chain");
  await expect.poll(text).toContain("check the signer's chain id");
});

/** A unix signer that tells its key, then answers as it is told. */
function crooked(
  address: SocketAddress,
  pair: Ed25519Pair,
  act: (bytes: Uint8Array) => Uint8Array | "hang up" | undefined,
) {
  if (address.kind !== "unix") throw new Error("only for unix sockets");
  const socket = connect({ path: address.path });
  socket.on("error", () => undefined);
  closing.push(() => void socket.destroy());
  let greeted = false;
  socket.on("data", (bytes) => {
    if (!greeted) {
      greeted = true;
      const pubKey = { sum: { kind: "ed25519" as const, value: pair.publicKey } };
      socket.write(Message.encodeDelimited({ sum: { kind: "pubKeyResponse", value: { pubKey, error: undefined } } }));
      return;
    }
    const answer = act(new Uint8Array(bytes));
    if (answer === "hang up") socket.destroy();
    else if (answer !== undefined) socket.write(answer);
  });
}

test("a signer that says nothing loses its turn; the next one is asked the same", async () => {
  const pair = generatePair();
  const { listener, text } = await listen(unixAddress(), 100);
  crooked(listener.address, pair, () => undefined);
  const signer = await listener.signer();
  const signed = signer.signVote(CHAIN, vote());
  await expect.poll(text).toContain("no message within 100 ms");
  dial(listener, signerOf(pair));
  expect((await signed).signature).toHaveLength(64);
});

test.each([
  ["a false signature", "does not verify"],
  ["another kind of answer", "unexpected answer pingResponse"],
  ["noise", "length is longer"],
])("%s is not believed", async (what, reason) => {
  const pair = generatePair();
  const { listener, text } = await listen(unixAddress(), 200);
  const bad: Vote = { ...vote(), signature: new Uint8Array(64).fill(3) };
  const answers: { readonly [what: string]: Uint8Array } = {
    "a false signature": Message.encodeDelimited({
      sum: { kind: "signedVoteResponse", value: { vote: bad, error: undefined } },
    }),
    "another kind of answer": Message.encodeDelimited({ sum: { kind: "pingResponse", value: {} } }),
    noise: new Uint8Array(20).fill(255),
  };
  crooked(listener.address, pair, () => answers[what]);
  const signer = await listener.signer();
  const signed = signer.signVote(CHAIN, vote());
  await expect.poll(text).toContain(reason);
  dial(listener, signerOf(pair));
  expect((await signed).signature).toHaveLength(64);
});

test("a signer that hangs up again and again when it is asked for one thing is not asked for it a fourth time", async () => {
  const pair = generatePair();
  const { listener, log } = await listen(unixAddress());
  crooked(listener.address, pair, () => "hang up");
  const signer = await listener.signer();
  const signed = signer.signVote(CHAIN, vote());
  const outcome = expect(signed).rejects.toThrow("has ended 3 connections instead");
  for (const times of [1, 2]) {
    await expect.poll(() => log.lines.filter((l) => JSON.stringify(l).includes("asked again")).length).toBe(times);
    crooked(listener.address, pair, () => "hang up");
  }
  await outcome;
});

test("an idle connection is kept by pings; one that does not answer them is given up", async () => {
  const pair = generatePair();
  const { listener, text } = await listen(unixAddress(), 60);
  let pings = 0;
  crooked(listener.address, pair, () => {
    pings++;
    return pings < 3 ? Message.encodeDelimited({ sum: { kind: "pingResponse", value: {} } }) : undefined;
  });
  await listener.signer();
  await expect.poll(text).toContain("no message within 60 ms");
  expect(pings).toBe(3);
});

test("what is longer than signers read is refused before it is sent", async () => {
  const { listener } = await listen(TCP);
  dial(listener, signerOf(generatePair()));
  const signer = await listener.signer();
  const long = vote({ type: precommit, extension: new Uint8Array(11_000) });
  await expect(signer.signVote(CHAIN, long)).rejects.toThrow("remote signers take 10240");
});

test("waiting for the first signer ends when the node is to stop, and a closed listener signs nothing", async () => {
  const { listener } = await listen(TCP);
  const stopping = new AbortController();
  const waiting = listener.signer(stopping.signal);
  stopping.abort();
  await expect(waiting).rejects.toThrow("stopped while waiting for a remote signer");
  dial(listener, signerOf(generatePair()));
  const signer = await listener.signer();
  await listener.close();
  await expect(signer.signVote(CHAIN, vote())).rejects.toThrow("stopping");
});

test("a unix socket that a killed process left behind is taken over, a living one is not", async () => {
  const { createServer } = await import("node:net");
  const { spawnSync } = await import("node:child_process");
  const address = unixAddress() as { kind: "unix"; path: string };
  const script = `require("net").createServer().listen(${JSON.stringify(address.path)}, () => process.kill(process.pid, "SIGKILL"))`;
  spawnSync(process.execPath, ["-e", script]);
  const { listener } = await listen(address);
  await listener.close();
  const living = createServer();
  await new Promise<void>((resolve) => living.listen(address.path, resolve));
  closing.push(() => void living.close());
  await expect(listen(address)).rejects.toThrow("EADDRINUSE");
});
