import { afterEach, expect, test } from "vitest";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../crypto/ed25519.js";
import { secp256k1PublicKey, signSecp256k1 } from "../crypto/secp256k1.js";
import { nobleVerifier, type SignatureItem, type SignatureScheme, type Verifier } from "../crypto/verifier.js";
import { createSignaturePool, type SignaturePool, SignaturePoolFullError } from "./signature-pool.js";

const pools: SignaturePool[] = [];

function pool(options: Parameters<typeof createSignaturePool>[0]): SignaturePool {
  const p = createSignaturePool(options);
  pools.push(p);
  return p;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((p) => p.close()));
});

const edKey = ed25519KeyFromSeed(new Uint8Array(32).fill(5));
const ecKey = new Uint8Array(32).fill(9);

/** Good signatures of both schemes, and every fourth one spoilt in its own way. */
function items(count: number): { readonly list: SignatureItem[]; readonly verdicts: boolean[] } {
  const list: SignatureItem[] = [];
  const verdicts: boolean[] = [];
  for (let i = 0; i < count; i++) {
    const message = new Uint8Array(i % 70).fill(i);
    const scheme = i % 2 === 0 ? "ed25519" : "secp256k1";
    const publicKey = scheme === "ed25519" ? ed25519PublicKey(edKey) : secp256k1PublicKey(ecKey);
    const signature = scheme === "ed25519" ? signEd25519(edKey, message) : signSecp256k1(ecKey, message);
    const good = { scheme, publicKey, message, signature } as const;
    const spoil = i % 4 === 3 ? i % 3 : -1;
    if (spoil === 0) list.push({ ...good, signature: signature.map((b, at) => (at === 40 ? b ^ 1 : b)) });
    else if (spoil === 1) list.push({ ...good, message: new Uint8Array([...message, 1]) });
    else if (spoil === 2) list.push({ ...good, signature: signature.slice(1) });
    else list.push(good);
    verdicts.push(spoil < 0);
  }
  return { list, verdicts };
}

function counting(inner: Verifier): { readonly verifier: Verifier; readonly calls: () => number } {
  let calls = 0;
  const counted = (scheme: SignatureScheme) => (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => {
    calls++;
    return inner[scheme](key, message, signature);
  };
  return { verifier: { ed25519: counted("ed25519"), secp256k1: counted("secp256k1") }, calls: () => calls };
}

test.each([0, 1, 2])("a batch with %i workers has noble's verdicts in order", async (workers) => {
  const p = pool({ workers });
  const { list, verdicts } = items(60);
  expect(list.map((i) => nobleVerifier[i.scheme](i.publicKey, i.message, i.signature))).toEqual(verdicts);
  expect(await p.verifyBatch(list)).toEqual(verdicts);
  expect(p.workers).toBe(workers);
  expect(p.pending).toBe(0);
});

test("workers take their share, and the verdicts are remembered for synchronous checks", async () => {
  const here = counting(nobleVerifier);
  const p = pool({ workers: 1, verifier: here.verifier });
  const { list, verdicts } = items(40);
  const wrongLength = list.filter((i) => i.signature.length !== 64).length;
  await p.verifyBatch(list);
  const checkedHere = here.calls();
  expect(checkedHere).toBeGreaterThan(0);
  expect(checkedHere).toBeLessThanOrEqual((40 - wrongLength) / 2 + 1);
  expect(p.remembered).toBe(40 - wrongLength);
  expect(list.map((i) => p.verifier[i.scheme](i.publicKey, i.message, i.signature))).toEqual(verdicts);
  expect(await p.verifyBatch(list)).toEqual(verdicts);
  expect(here.calls()).toBe(checkedHere);
});

test("a synchronous check that finds nothing computes and remembers", () => {
  const here = counting(nobleVerifier);
  const p = pool({ workers: 0, verifier: here.verifier });
  const [item] = items(1).list;
  const check = () => p.verifier[item!.scheme](item!.publicKey, item!.message, item!.signature);
  expect([check(), check(), here.calls()]).toEqual([true, true, 1]);
});

test("small batches and empty ones stay on the calling thread", async () => {
  const here = counting(nobleVerifier);
  const p = pool({ workers: 1, verifier: here.verifier });
  expect(await p.verifyBatch([])).toEqual([]);
  expect(await p.verifyBatch(items(2).list)).toEqual([true, true]);
  expect(here.calls()).toBe(2);
});

test("batches at the same time do not mix", async () => {
  const p = pool({ workers: 2 });
  const batches = [items(31), items(17), items(44)];
  const answers = await Promise.all(batches.map((b) => p.verifyBatch(b.list)));
  expect(answers).toEqual(batches.map((b) => b.verdicts));
});

test("a full pool refuses, and takes work again later", async () => {
  const p = pool({ workers: 0, pendingMax: 10 });
  const first = p.verifyBatch(items(8).list);
  expect(p.pending).toBe(8);
  await expect(p.verifyBatch(items(4).list)).rejects.toThrow(SignaturePoolFullError);
  await first;
  expect(await p.verifyBatch(items(3).list)).toEqual([true, true, true]);
});

test("after close there are no threads and no batches", async () => {
  const p = pool({ workers: 1 });
  const under = p.verifyBatch(items(40).list);
  await p.close();
  expect(await under).toEqual(items(40).verdicts);
  expect(p.workers).toBe(0);
  await expect(p.verifyBatch([])).rejects.toThrow("closed");
});

test("a thread that dies leaves its work to the calling one", async () => {
  const lost: Error[] = [];
  const p = pool({
    workers: 1,
    onWorkerLost: (e) => lost.push(e),
    workerEntry: new URL("data:text/javascript,setTimeout(()=>process.exit(3),200)"),
  });
  const { list, verdicts } = items(40);
  expect(await p.verifyBatch(list)).toEqual(verdicts);
  expect(lost).toHaveLength(1);
  expect(lost[0]!.message).toContain("code 3");
  expect(p.workers).toBe(0);
  expect(await p.verifyBatch(items(20).list)).toEqual(items(20).verdicts);
});

test("signatures of several callers go to a thread together", async () => {
  const here = counting(nobleVerifier);
  const p = pool({ workers: 1, verifier: here.verifier });
  const { list, verdicts } = items(24);
  await Promise.all(list.map((item) => p.verifySoon([item])));
  expect(here.calls()).toBe(0);
  expect(p.pending).toBe(0);
  expect(list.map((i) => p.verifier[i.scheme](i.publicKey, i.message, i.signature))).toEqual(verdicts);
  expect(here.calls()).toBe(0);
  expect(p.verifySoon(list)).toBeUndefined();
});

test("one signature alone, and those of a pool without threads, are checked here", async () => {
  const here = counting(nobleVerifier);
  const p = pool({ workers: 0, verifier: here.verifier });
  const { list } = items(3);
  await p.verifySoon(list.slice(0, 1));
  await p.verifySoon(list.slice(1));
  expect(here.calls()).toBe(3);
  expect(p.remembered).toBe(3);
});

test("what waits for a busy thread is let go when the pool closes, and refused by a full pool", async () => {
  const p = pool({ workers: 1, pendingMax: 30 });
  const { list } = items(40);
  const first = p.verifySoon(list.slice(0, 20));
  await new Promise(setImmediate);
  const second = p.verifySoon(list.slice(20, 26));
  expect(p.verifySoon(list.slice(26))).toBeUndefined();
  await p.close();
  await Promise.all([first, second]);
  expect(p.verifySoon(list.slice(30))).toBeUndefined();
});
