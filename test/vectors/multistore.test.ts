/** The multistore against the SDK's: roots, app hashes, upgrades, queries with proofs, refusals. */
import { describe, expect, test } from "vitest";
import { proofOpsFault } from "../../src/crypto/proof-ops.js";
import { CommitInfo } from "../../src/gen/cosmos/store/v1beta1/commit_info.js";
import { type ProofOp, ProofOps } from "../../src/gen/tendermint/crypto/proof.js";
import { commitInfoHash, storeProofOp } from "../../src/store/commit-info.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { Multistore, type StoreMount } from "../../src/store/multistore.js";
import { storeProofDecoders } from "../../src/store/proof-ops.js";
import { queryStore, type StoreAnswer } from "../../src/store/store-query.js";
import type { StoreUpgrades } from "../../src/store/upgrades.js";
import { concatBytes, fromHex, toHex } from "../../src/types/bytes.js";
import { SdkError } from "../../src/types/errors.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { loadVectors } from "./load.js";

type StoreOp = ["set", string, string, string] | ["remove", string, string];

interface Step {
  readonly version: string;
  readonly app_hash: string;
  readonly working_hash: string;
  readonly ops: StoreOp[];
  readonly stores: { name: string; version: string; root: string }[];
}

interface CommitsCase {
  readonly kind: "commits";
  readonly name: string;
  readonly steps: Step[];
}

interface QueryCase {
  readonly kind: "query";
  readonly name: string;
  readonly latest_version: string;
  readonly request: { path: string; data: string; height: string; prove: boolean };
  readonly response?: { height: string; key: string; value: string; value_present: boolean; log: string };
  readonly error?: { code: number; codespace: string; log: string };
  readonly proof_ops?: { type: string; key: string; data: string }[];
  readonly proof_ops_bytes?: string;
  readonly app_hash?: string;
  readonly key_path?: string;
  readonly verdicts?: Record<string, string>;
}

interface HashCase {
  readonly kind: "commit_hash";
  readonly name: string;
  readonly app_hash: string;
  readonly commit_info: string;
  readonly stores: { name: string; root: string; simple_op: string }[];
}

interface GuardsCase {
  readonly kind: "guards";
  readonly name: string;
  readonly verdicts: Record<string, string>;
}

type Case = CommitsCase | QueryCase | HashCase | GuardsCase;

const { cases } = loadVectors<Case>("sdk", "multistore");

const WITHOUT_HISTORY: readonly StoreMount[] = [
  { name: "transient_params", kind: "transient" },
  { name: "mem_capability", kind: "memory" },
];

function namesOf(step: Step): string[] {
  return step.stores.map(({ name }) => name);
}

/** What happened to the stores between two steps of the chain. The reference renamed gov to governance; that the two
 *  are related cannot be seen from the roots. */
function upgradesBetween(before: readonly string[], after: readonly string[]): StoreUpgrades {
  const added = after.filter((name) => !before.includes(name));
  const deleted = before.filter((name) => !after.includes(name));
  const renamed = added.includes("governance") && deleted.includes("gov") ? [{ from: "gov", to: "governance" }] : [];
  const isRenamed = (name: string): boolean => renamed.some(({ from, to }) => name === from || name === to);
  return { added: added.filter((n) => !isRenamed(n)), deleted: deleted.filter((n) => !isRenamed(n)), renamed };
}

interface RunOptions {
  /** Open the database anew before every step. */
  readonly restart: boolean;
  readonly visit?: (stores: Multistore, version: string) => void;
}

/** Runs the steps; a step whose stores are others than those before is a restart with an upgrade. */
function runCommits(c: CommitsCase, { restart, visit }: RunOptions): void {
  const db = new MemoryDatabase();
  const open = (names: readonly string[], upgrades?: StoreUpgrades): Multistore => {
    const mounts = [...names.map((name): StoreMount => ({ name, kind: "iavl" })), ...WITHOUT_HISTORY];
    return new Multistore(upgrades === undefined ? { mounts } : { mounts, upgrades }, { db });
  };
  let names = namesOf(c.steps[0]!);
  let stores = open(names);
  const first = BigInt(c.steps[0]!.version);
  if (first > 1n) stores.setInitialVersion(first);
  for (const [index, step] of c.steps.entries()) {
    const now = namesOf(step);
    const changed = now.join() !== names.join();
    if (changed) stores = open(now, upgradesBetween(names, now));
    else if (restart && index > 0) stores = open(now);
    names = now;
    for (const op of step.ops) {
      if (op[0] === "set") stores.store(op[1]).set(fromHex(op[2]), fromHex(op[3]));
      else if (op[0] === "remove") stores.store(op[1]).delete(fromHex(op[2]));
      else throw new Error(`unknown operation ${JSON.stringify(op)}`);
    }
    expect(toHex(stores.workingHash())).toBe(step.working_hash);
    const commit = stores.commit();
    const roots = commit.info.storeInfos.map(({ name, commitId }) => {
      return { name, root: toHex(commitId.hash), version: String(commitId.version) };
    });
    expect(roots).toEqual(step.stores);
    expect([String(commit.version), toHex(commit.appHash)]).toEqual([step.version, step.app_hash]);
    expect(toHex(stores.appHash)).toBe(step.app_hash);
    db.apply(commit.ops);
    stores.written(commit.version);
    visit?.(stores, step.version);
  }
}

/** The state that the queries are asked of: the longest chain, stopped after each version. */
const queryChain = cases
  .filter((c): c is CommitsCase => c.kind === "commits")
  .sort((a, b) => b.steps.length - a.steps.length)[0]!;

function ask(stores: Multistore, c: QueryCase): StoreAnswer | SdkError {
  const { path, data, height, prove } = c.request;
  try {
    return queryStore(stores, { path, data: fromHex(data), height: BigInt(height), prove });
  } catch (error) {
    if (error instanceof SdkError) return error;
    throw error;
  }
}

function checkQuery(stores: Multistore, c: QueryCase): void {
  const answer = ask(stores, c);
  if (answer instanceof SdkError) {
    expect({ code: answer.code, codespace: answer.codespace, log: answer.message }).toEqual(c.error);
    return;
  }
  const { height, key, value, log, proofOps } = answer;
  expect({
    height: String(height),
    key: toHex(key),
    value: value === undefined ? "" : toHex(value),
    value_present: value !== undefined,
    log,
  }).toEqual(c.response);
  expect(proofOps?.ops.map(({ type, key: k, data }) => ({ type, key: toHex(k), data: toHex(data) }))).toEqual(
    c.proof_ops,
  );
  if (proofOps === undefined) return;
  expect(toHex(ProofOps.encode(proofOps))).toBe(c.proof_ops_bytes);
  const check = (ops: ProofOp[], root: Uint8Array, claimed: Uint8Array | undefined): boolean => {
    const values = claimed === undefined ? [] : [claimed];
    return proofOpsFault(storeProofDecoders(), { ops }, root, c.key_path!, values) === undefined;
  };
  const root = fromHex(c.app_hash!);
  const otherRoot = root.map((byte, i) => (i === 4 ? byte ^ 16 : byte));
  const [first, second] = proofOps.ops;
  const got: Record<string, boolean> = {
    as_is: check(proofOps.ops, root, value),
    other_app_hash: check(proofOps.ops, otherRoot, value),
    ops_swapped: check([second!, first!], root, value),
    store_op_absent: check([first!], root, value),
  };
  if (value !== undefined) got.other_value = check(proofOps.ops, root, concatBytes(utf8Encode("x"), value));
  const wanted = Object.fromEntries(Object.entries(c.verdicts!).map(([name, verdict]) => [name, verdict === "ok"]));
  expect(got).toEqual(wanted);
}

function checkHashes(c: HashCase): void {
  const info = CommitInfo.decode(fromHex(c.commit_info));
  expect(toHex(CommitInfo.encode(info))).toBe(c.commit_info);
  expect(info.storeInfos.map(({ name, commitId }) => [name, toHex(commitId.hash)])).toEqual(
    c.stores.map(({ name, root }) => [name, root]),
  );
  expect(toHex(commitInfoHash(info))).toBe(c.app_hash);
  for (const { name, root, simple_op } of c.stores) {
    const op = storeProofOp(info, name);
    expect(toHex(op.data)).toBe(simple_op);
    const path = `/${name}`;
    expect(
      proofOpsFault(storeProofDecoders(), { ops: [op] }, fromHex(c.app_hash), path, [fromHex(root)]),
    ).toBeUndefined();
  }
}

function checkGuards(c: GuardsCase): void {
  const stores = new Multistore({ mounts: [{ name: "bank", kind: "iavl" }] }, { db: new MemoryDatabase() });
  const direct = stores.store("bank");
  const cache = stores.branch().store("bank");
  const none = undefined as unknown as Uint8Array;
  const [x, empty] = [utf8Encode("x"), new Uint8Array(0)];
  const calls: Record<string, () => unknown> = {
    "set with an empty key": () => direct.set(empty, x),
    "set with a nil value": () => direct.set(x, none),
    "set with an empty value": () => direct.set(x, empty),
    "key of 131072 bytes": () => direct.set(new Uint8Array(131_072), x),
    "cache layer, empty key": () => cache.set(empty, x),
    "cache layer, nil value": () => cache.set(x, none),
    "iterator with an empty end": () => direct.iterate(utf8Encode("a"), empty).close(),
    "cache layer, empty start": () => cache.iterate(empty).close(),
    "get with an empty key": () => cache.get(empty),
  };
  for (const [name, verdict] of Object.entries(c.verdicts)) {
    const call = calls[name];
    if (call === undefined) throw new Error(`unknown guard ${name}`);
    if (verdict === "ok") expect(call, name).not.toThrow();
    else expect(call, name).toThrow(verdict);
  }
}

describe("sdk/multistore", () => {
  for (const c of cases) {
    test(`${c.kind}: ${c.name}`, () => {
      switch (c.kind) {
        case "commits":
          runCommits(c, { restart: false });
          runCommits(c, { restart: true });
          return;
        case "query": {
          let asked = 0;
          const visit = (stores: Multistore, version: string): void => {
            if (version !== c.latest_version) return;
            checkQuery(stores, c);
            asked++;
          };
          for (const restart of [false, true]) runCommits(queryChain, { restart, visit });
          expect(asked).toBe(2);
          return;
        }
        case "commit_hash":
          checkHashes(c);
          return;
        case "guards":
          checkGuards(c);
          return;
        default:
          throw new Error(`unknown kind ${(c as { kind: string }).kind}`);
      }
    });
  }
});
