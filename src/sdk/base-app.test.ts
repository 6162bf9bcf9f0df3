import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  check,
  finalize,
  nextBlock,
  openApp,
  sendMsg,
  signedTx,
  startChain,
  type TestChain,
  wallet,
} from "../../test/support/signed-tx.js";
import { createNativeVerifier } from "../adapters/native-crypto.js";
import type { SignatureItem, Verifier } from "../crypto/verifier.js";
import { QueryBalanceRequest, QueryBalanceResponse } from "../gen/cosmos/bank/v1beta1/query.js";
import { SimulateRequest, SimulateResponse } from "../gen/cosmos/tx/v1beta1/service.js";
import { EMPTY_BYTES, toHex } from "../types/bytes.js";
import { Dec } from "../types/dec.js";
import { newDecCoin } from "../types/dec-coin.js";
import { utf8Decode } from "../types/utf8.js";
import { GrpcError } from "./errors.js";

const BALANCE = "/cosmos.bank.v1beta1.Query/Balance";

function balance({ app }: TestChain, address: string, height = 0n): bigint {
  const request = QueryBalanceRequest.encode({ address, denom: "ustate" });
  return BigInt(QueryBalanceResponse.decode(app.queryGrpc(BALANCE, request, height)).balance!.amount);
}

function twoWallets(options: Partial<Parameters<typeof startChain>[0]> = {}) {
  const chain = startChain({ names: ["ann", "ben"], ...options });
  const [ann, ben] = chain.wallets;
  return { chain, ann: ann!, ben: ben! };
}

describe("the mempool's state", () => {
  test("sequences of transactions that wait count on", () => {
    const { chain, ann, ben } = twoWallets();
    const tx = (sequence: bigint) => signedTx({ from: ann, sequence, messages: [sendMsg(ann, ben.address, "1")] });
    expect(check(chain, tx(0n)).code).toBe(0);
    expect(check(chain, tx(1n)).code).toBe(0);
    expect(check(chain, tx(1n))).toMatchObject({ codespace: "sdk", code: 32 });
    expect(check(chain, tx(5n)).code).toBe(32);
  });

  test("a commit starts anew from the committed state; a recheck takes its place", () => {
    const { chain, ann, ben } = twoWallets();
    const first = signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "1")] });
    const second = signedTx({ from: ann, sequence: 1n, messages: [sendMsg(ann, ben.address, "2")] });
    check(chain, first);
    check(chain, second);
    expect(nextBlock(chain, first).txResults[0]!.code).toBe(0);
    expect(check(chain, first, 1).code).toBe(32);
    expect(check(chain, second, 1).code).toBe(0);
    expect(check(chain, second, 1).code).toBe(32);
  });

  test("checking changes nothing in the chain", () => {
    const { chain, ann, ben } = twoWallets();
    const before = toHex(nextBlock(chain).appHash);
    check(chain, signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "1")] }));
    expect(toHex(nextBlock(chain).appHash)).not.toBe("");
    expect(toHex(nextBlock(chain).appHash)).toBe(before);
  });

  test("the node's own price floor counts here and nowhere else", () => {
    const minGasPrices = [newDecCoin("ustate", Dec.of("0.01"))];
    const { chain, ann, ben } = twoWallets({ minGasPrices });
    const tx = (amount: string) =>
      signedTx({
        from: ann,
        sequence: 0n,
        messages: [sendMsg(ann, ben.address, "1")],
        fee: [{ denom: "ustate", amount }],
      });
    expect(check(chain, tx("1999"))).toMatchObject({ codespace: "sdk", code: 13 });
    expect(check(chain, tx("2000")).code).toBe(0);
    expect(nextBlock(chain, tx("1")).txResults[0]!.code).toBe(0);
  });
});

describe("a transaction in a block", () => {
  test("moves coins, pays its fee, counts the sequence, and leaves data and events", () => {
    const { chain, ann, ben } = twoWallets();
    const fee = [{ denom: "ustate", amount: "200" }];
    const messages = [sendMsg(ann, ben.address, "5"), sendMsg(ann, ben.address, "6")];
    const [result] = nextBlock(chain, signedTx({ from: ann, sequence: 0n, messages, fee })).txResults;
    expect(result!.code).toBe(0);
    expect(balance(chain, ann.address)).toBe(1_000_000n - 211n);
    expect(balance(chain, ben.address)).toBe(1_000_011n);
    const marks = result!.events.flatMap((e) => e.attributes.filter((a) => a.key === "msg_index").map((a) => a.value));
    expect(new Set(marks)).toEqual(new Set(["0", "1"]));
    expect(chain.app.brokenInvariants()).toEqual([]);
  });

  test("that fails in a later message leaves its fee and sequence and nothing else", () => {
    const { chain, ann, ben } = twoWallets();
    const messages = [sendMsg(ann, ben.address, "5"), sendMsg(ann, ben.address, "99999999")];
    const fee = [{ denom: "ustate", amount: "7" }];
    const [result] = nextBlock(chain, signedTx({ from: ann, sequence: 0n, messages, fee })).txResults;
    expect(result).toMatchObject({ codespace: "sdk", code: 5, data: EMPTY_BYTES });
    expect(result!.events.some((e) => e.attributes.some((a) => a.key === "msg_index"))).toBe(false);
    expect(balance(chain, ann.address)).toBe(999_993n);
    expect(balance(chain, ben.address)).toBe(1_000_000n);
    const next = signedTx({ from: ann, sequence: 1n, messages: [sendMsg(ann, ben.address, "1")] });
    expect(nextBlock(chain, next).txResults[0]!.code).toBe(0);
  });

  test("that runs out of gas in a message leaves its fee and sequence", () => {
    const { chain, ann, ben } = twoWallets();
    const messages = [sendMsg(ann, ben.address, "5")];
    const fee = [{ denom: "ustate", amount: "7" }];
    nextBlock(chain, signedTx({ from: ann, sequence: 0n, messages, fee }));
    const open = nextBlock(chain, signedTx({ from: ann, sequence: 1n, messages, fee })).txResults[0]!;
    const gas = open.gasUsed - 5000n;
    const [result] = nextBlock(chain, signedTx({ from: ann, sequence: 2n, messages, fee, gas })).txResults;
    expect(result).toMatchObject({ codespace: "sdk", code: 11, gasWanted: gas });
    expect(result!.gasUsed).toBeGreaterThan(gas);
    expect(balance(chain, ben.address)).toBe(1_000_010n);
    expect(balance(chain, ann.address)).toBe(1_000_000n - 10n - 21n);
  });

  test("whose bytes do not decode costs nothing", () => {
    const { chain } = twoWallets();
    const [result] = nextBlock(chain, new Uint8Array([1, 2, 3])).txResults;
    expect(result).toMatchObject({ codespace: "sdk", code: 2, gasUsed: 0n, gasWanted: 0n, events: [] });
  });

  test("finds no room when the block's gas is used up", () => {
    const { chain, ann, ben } = twoWallets({ maxGas: 100_000n });
    const tx = (sequence: bigint) =>
      signedTx({ from: ann, sequence, messages: [sendMsg(ann, ben.address, "1")], gas: 100_000n });
    const results = nextBlock(chain, tx(0n), tx(1n), tx(2n)).txResults;
    expect(results.map(({ code }) => code)).toEqual([0, 11, 11]);
    expect(results[2]).toMatchObject({ gasUsed: 0n, gasWanted: 0n });
    expect(balance(chain, ben.address)).toBe(1_000_001n);
  });
});

describe("proposals", () => {
  test("what is proposed is accepted, whatever waits in the mempool", () => {
    const { chain, ann, ben } = twoWallets({ maxGas: 500_000n });
    const good = (n: number, gas: bigint) =>
      signedTx({ from: ann, sequence: BigInt(n), messages: [sendMsg(ann, ben.address, "1")], gas });
    const tx = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.tuple(fc.nat(3), fc.bigInt({ min: 0n, max: 600_000n })).map(([n, gas]) => good(n, gas)),
    );
    fc.assert(
      fc.property(fc.array(tx, { maxLength: 8 }), fc.bigInt({ min: 0n, max: 3000n }), (txs, maxTxBytes) => {
        const request = {
          txs,
          maxTxBytes,
          localLastCommit: { round: 0, votes: [] },
          misbehavior: [],
          height: 2n,
          time: { seconds: 1n, nanos: 0 },
          nextValidatorsHash: EMPTY_BYTES,
          proposerAddress: EMPTY_BYTES,
        };
        const proposed = chain.app.prepareProposal(request).txs;
        expect(proposed.reduce((n, t) => n + t.length + 3, 0)).toBeLessThanOrEqual(Number(maxTxBytes) + 2 * txs.length);
        const verdict = chain.app.processProposal({
          txs: proposed,
          proposedLastCommit: { round: 0, votes: [] },
          misbehavior: [],
          hash: EMPTY_BYTES,
          height: 2n,
          time: { seconds: 1n, nanos: 0 },
          nextValidatorsHash: EMPTY_BYTES,
          proposerAddress: EMPTY_BYTES,
        });
        expect(verdict.status).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  test("a block of garbage, or of too much gas, is refused", () => {
    const { chain, ann, ben } = twoWallets({ maxGas: 150_000n });
    const process = (txs: Uint8Array[]): number =>
      chain.app.processProposal({
        txs,
        proposedLastCommit: { round: 0, votes: [] },
        misbehavior: [],
        hash: EMPTY_BYTES,
        height: 2n,
        time: { seconds: 1n, nanos: 0 },
        nextValidatorsHash: EMPTY_BYTES,
        proposerAddress: EMPTY_BYTES,
      }).status;
    const tx = (sequence: bigint) =>
      signedTx({ from: ann, sequence, messages: [sendMsg(ann, ben.address, "1")], gas: 100_000n });
    expect(process([tx(0n)])).toBe(1);
    expect(process([tx(0n), tx(1n)])).toBe(2);
    expect(process([new Uint8Array([9])])).toBe(2);
  });
});

describe("signatures", () => {
  function counting(): { verifier: Verifier; count: () => number } {
    const native = createNativeVerifier();
    let calls = 0;
    return {
      count: () => calls,
      verifier: {
        ed25519: native.ed25519,
        secp256k1: (...args) => {
          calls++;
          return native.secp256k1(...args);
        },
      },
    };
  }

  test("are checked once for CheckTx and block together", () => {
    const { verifier, count } = counting();
    const { chain, ann, ben } = twoWallets({ verifier });
    const tx = signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "1")] });
    expect(check(chain, tx).code).toBe(0);
    expect(nextBlock(chain, tx).txResults[0]!.code).toBe(0);
    expect(count()).toBe(1);
  });

  test("verdicts worked out ahead are taken, for that signature alone", () => {
    const { verifier, count } = counting();
    const { chain, ann, ben } = twoWallets({ verifier });
    const tx = signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "1")] });
    const items = chain.app.signaturesToCheck(tx);
    expect(items.length).toBe(1);
    const other: SignatureItem = { ...items[0]!, message: new Uint8Array([1]) };
    chain.app.remember(tx, other, false);
    chain.app.remember(tx, items[0]!, true);
    expect(chain.app.signaturesToCheck(tx)).toEqual([]);
    expect(check(chain, tx).code).toBe(0);
    expect(count()).toBe(0);
  });

  test("a verdict for another chain's bytes does not help", () => {
    const { chain, ann, ben } = twoWallets();
    const parts = { from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "1")], chainId: "other-1" };
    const tx = signedTx(parts);
    for (const item of chain.app.signaturesToCheck(tx)) {
      const valid = createNativeVerifier().secp256k1(item.publicKey, item.message, item.signature);
      expect(valid).toBe(false);
      chain.app.remember(tx, item, valid);
    }
    expect(check(chain, tx)).toMatchObject({ codespace: "sdk", code: 4 });
  });

  test("of garbage there are none to check", () => {
    const { chain } = twoWallets();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(chain.app.signaturesToCheck(bytes)).toEqual([]);
      }),
    );
  });
});

describe("queries", () => {
  test("answer for a height; the future and pruned heights are refused", () => {
    const { chain, ann, ben } = twoWallets();
    nextBlock(chain, signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "9")] }));
    nextBlock(chain);
    expect(balance(chain, ben.address, 1n)).toBe(1_000_000n);
    expect(balance(chain, ben.address, 2n)).toBe(1_000_009n);
    expect(balance(chain, ben.address)).toBe(1_000_009n);
    expect(() => balance(chain, ben.address, 9n)).toThrow(GrpcError);
    chain.app.store.pruneTo(1n);
    expect(() => balance(chain, ben.address, 1n)).toThrow(GrpcError);
    const answer = chain.app.query({ path: BALANCE, data: EMPTY_BYTES, height: 9n, prove: false });
    expect(answer).toMatchObject({ codespace: "sdk", code: 26 });
  });

  test("/app/version, /p2p and unknown paths", () => {
    const { chain } = twoWallets();
    const ask = (path: string) => chain.app.query({ path, data: EMPTY_BYTES, height: 0n, prove: false });
    expect(utf8Decode(ask("/app/version").value)).toBe("1.2.3");
    expect(ask("/p2p/filter/addr/1.2.3.4:5").code).toBe(0);
    expect(ask("/p2p/other/addr/1.2.3.4:5").code).toBe(6);
    expect(ask("/nowhere").code).toBe(6);
    expect(ask("").code).toBe(6);
    expect(ask("/cosmos.tx.v1beta1.Service/BroadcastTx").code).toBe(18);
  });

  test("simulation needs no signature and keeps nothing", () => {
    const { chain, ann, ben } = twoWallets();
    const tx = signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "9")], gas: 0n });
    const simulate = (): SimulateResponse =>
      SimulateResponse.decode(
        chain.app.queryGrpc(
          "/cosmos.tx.v1beta1.Service/Simulate",
          SimulateRequest.encode({ tx: undefined, txBytes: tx }),
          0n,
        ),
      );
    const first = simulate();
    expect(first.gasInfo!.gasUsed).toBeGreaterThan(60_000n);
    expect(simulate()).toEqual(first);
    const gas = first.gasInfo!.gasUsed + 100n;
    const real = signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "9")], gas });
    expect(nextBlock(chain, real).txResults[0]!.code).toBe(0);
  });
});

describe("the life of a chain", () => {
  test("goes on after a restart from its database", () => {
    const { chain, ann, ben } = twoWallets();
    nextBlock(chain, signedTx({ from: ann, sequence: 0n, messages: [sendMsg(ann, ben.address, "9")] }));
    const again = openApp({ names: ["ann", "ben"], db: chain.db });
    expect(again.app.info()).toEqual(chain.app.info());
    const tx = signedTx({ from: ann, sequence: 1n, messages: [sendMsg(ann, ben.address, "1")] });
    expect(check(again, tx).code).toBe(0);
    expect(toHex(finalize(again, [tx]).appHash)).toBe(toHex(finalize(chain, [tx]).appHash));
  });

  test("runs under another prefix and denom", () => {
    const settings = { addressPrefix: "cosmos", baseDenom: "ustate" };
    const chain = startChain({ names: ["ann", "ben"], settings });
    const [ann, ben] = chain.wallets;
    expect(ann!.address.startsWith("cosmos1")).toBe(true);
    const messages = [sendMsg(ann!, ben!.address, "3")];
    expect(nextBlock(chain, signedTx({ from: ann!, sequence: 0n, messages })).txResults[0]!.code).toBe(0);
    expect(balance(chain, ben!.address)).toBe(1_000_003n);
    const stranger = wallet("ben", 1n).address;
    const refused = signedTx({ from: ann!, sequence: 1n, messages: [sendMsg(ann!, stranger, "3")] });
    expect(nextBlock(chain, refused).txResults[0]).toMatchObject({ codespace: "sdk", code: 7 });
  });

  test("refuses wrong heights, a second genesis, a commit without a block", () => {
    const { chain } = twoWallets();
    expect(() => chain.app.commit()).toThrow("without an executed block");
    finalize(chain, []);
    expect(() => finalize(chain, [])).toThrow("twice");
    const fresh = openApp({ names: [] });
    const genesis = {
      time: { seconds: 1n, nanos: 0 },
      chainId: "wrong-1",
      consensusParams: undefined,
      validators: [],
      appStateBytes: EMPTY_BYTES,
      initialHeight: 1n,
    };
    expect(() => fresh.app.initChain(genesis)).toThrow("chain-id");
    expect(() => fresh.app.initChain({ ...genesis, chainId: "framework-1" })).toThrow("app_state");
  });

  test("a chain may start above height 1", () => {
    const chain = openApp({ names: [] });
    chain.app.initChain({
      time: { seconds: 1n, nanos: 0 },
      chainId: "framework-1",
      consensusParams: undefined,
      validators: [],
      appStateBytes: new Uint8Array([0x7b, 0x7d]),
      initialHeight: 100n,
    });
    const block = (height: bigint) =>
      chain.app.finalizeBlock({
        txs: [],
        decidedLastCommit: { round: 0, votes: [] },
        misbehavior: [],
        hash: EMPTY_BYTES,
        height,
        time: { seconds: 2n, nanos: 0 },
        nextValidatorsHash: EMPTY_BYTES,
        proposerAddress: EMPTY_BYTES,
      });
    expect(() => block(1n)).toThrow("expected: 100");
    block(100n);
    chain.app.commit();
    expect(chain.app.info().lastBlockHeight).toBe(100n);
  });
});
