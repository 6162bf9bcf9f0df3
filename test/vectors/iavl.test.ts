/** IAVL v1 trees against cosmos/iavl: results of operations, roots, shapes, versions of nodes. */
import { describe, expect, test } from "vitest";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { ImmutableTree } from "../../src/store/iavl/immutable-tree.js";
import { createTreeMemory } from "../../src/store/iavl/live-nodes.js";
import type { NodeSource } from "../../src/store/iavl/node-source.js";
import { PageSource } from "../../src/store/iavl/page-source.js";
import { membershipProof, nonMembershipProof } from "../../src/store/iavl/proof.js";
import { IavlTree, type SavedTree, type TreeCommit, type TreeParts } from "../../src/store/iavl/tree.js";
import { TreeWriter } from "../../src/store/iavl/tree-writer.js";
import { IavlKv } from "../../src/store/iavl-kv.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { EMPTY_BYTES, fromHex, toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { loadVectors } from "./load.js";

type Op = ["set", string, string, boolean] | ["remove", string, string | null] | ["rollback"];
type NodeRow = [key: string, height: number, size: string, version: string, hash: string];

interface VersionRow {
  readonly ops?: Op[];
  readonly version: string;
  readonly hash: string;
  readonly height: number;
  readonly size: string;
  readonly nodes?: NodeRow[];
  readonly working_hash_before_save?: string;
}

interface TreeCase {
  readonly name: string;
  readonly initial_version?: string;
  readonly versions?: VersionRow[];
  readonly steps?: ({ ops: Op[]; version: string; hash: string } | { overwrite_from: string; hash: string })[];
  readonly verdicts?: Record<string, string>;
  readonly lcg_seed?: string;
}

const emptyHash = nobleHasher.sha256(EMPTY_BYTES);

/** A tree with its database and the versions that were saved. */
class TestTree {
  readonly db = new MemoryDatabase();
  readonly pages = new PageSource(this.db, "test");
  readonly parts: TreeParts = {
    memory: createTreeMemory(),
    writer: new TreeWriter(nobleHasher),
    emptyHash,
  };
  readonly tree = new IavlTree(this.parts, this.pages);
  readonly saved = new Map<number, SavedTree>();

  constructor(initialVersion: string | undefined) {
    if (initialVersion !== undefined && initialVersion !== "0") this.tree.setInitialVersion(Number(initialVersion));
  }

  save(): TreeCommit {
    const commit = this.tree.save();
    this.db.apply(commit.ops);
    this.saved.set(commit.version, commit);
    return commit;
  }

  at(version: number): ImmutableTree {
    return new ImmutableTree(new PageSource(this.db, "test"), this.saved.get(version)!, emptyHash);
  }
}

function apply(tree: IavlTree, op: Op): void {
  switch (op[0]) {
    case "set":
      expect(tree.set(fromHex(op[1]), fromHex(op[2]))).toBe(op[3]);
      return;
    case "remove": {
      const old = tree.remove(fromHex(op[1]));
      expect(old === undefined ? null : toHex(old)).toBe(op[2]);
      return;
    }
    case "rollback":
      tree.rollback();
      return;
    default:
      throw new Error(`unknown operation ${JSON.stringify(op)}`);
  }
}

function preorder<N>(source: NodeSource<N>, root: N | undefined): NodeRow[] {
  const rows: NodeRow[] = [];
  const visit = (node: N): void => {
    rows.push([
      toHex(source.key(node)),
      source.height(node),
      String(source.size(node)),
      String(source.version(node)),
      toHex(source.hash(node)),
    ]);
    if (source.height(node) === 0) return;
    visit(source.left(node));
    visit(source.right(node));
  };
  if (root !== undefined) visit(root);
  return rows;
}

/** Runs the versions; `reload` drops all memory before each, so that the tree works on what it reads from disk. */
function runVersions(c: TreeCase, versions: readonly VersionRow[], reload: boolean): void {
  const t = new TestTree(c.initial_version);
  for (const row of versions) {
    const last = t.saved.get(t.tree.version);
    if (reload && last !== undefined) t.tree.load(last);
    for (const op of row.ops ?? []) apply(t.tree, op);
    const working = toHex(t.tree.workingHash());
    expect(working).toBe(row.working_hash_before_save ?? row.hash);
    const commit = t.save();
    expect(toHex(commit.hash)).toBe(row.hash);
    expect(String(commit.version)).toBe(row.version);
    expect(t.tree.height).toBe(row.height);
    expect(String(t.tree.size)).toBe(row.size);
    if (row.nodes !== undefined) expect(preorder(t.tree.nodes, t.tree.root)).toEqual(row.nodes);
  }
  for (const row of versions) {
    const old = t.at(Number(row.version));
    expect(toHex(old.hash())).toBe(row.hash);
    expect(old.height).toBe(row.height);
    expect(String(old.size)).toBe(row.size);
    if (row.nodes !== undefined) expect(preorder(old.nodes, old.root)).toEqual(row.nodes);
  }
}

function runSteps(c: TreeCase): void {
  const t = new TestTree(c.initial_version);
  for (const step of c.steps!) {
    if ("overwrite_from" in step) {
      t.tree.load(t.saved.get(Number(step.overwrite_from))!);
      expect(toHex(t.tree.workingHash())).toBe(step.hash);
      continue;
    }
    for (const op of step.ops) apply(t.tree, op);
    const commit = t.save();
    expect([String(commit.version), toHex(commit.hash)]).toEqual([step.version, step.hash]);
  }
}

function runRefusals(verdicts: Record<string, string>): void {
  const empty = new TestTree(undefined);
  const one = new TestTree(undefined);
  const a = utf8Encode("a");
  one.tree.set(a, EMPTY_BYTES);
  one.save();
  const known: Record<string, () => unknown> = {
    set_nil_value: () => new IavlKv(empty.tree).set(a, undefined as unknown as Uint8Array),
    remove_missing_key: () => empty.tree.remove(utf8Encode("missing")),
    membership_proof_in_empty_tree: () => membershipProof(empty.tree.nodes, empty.tree.root, a),
    non_membership_proof_in_empty_tree: () => nonMembershipProof(empty.tree.nodes, empty.tree.root, a),
    membership_proof_of_absent_key: () => membershipProof(one.tree.nodes, one.tree.root, utf8Encode("b")),
    non_membership_proof_of_present_key: () => nonMembershipProof(one.tree.nodes, one.tree.root, a),
    immutable_of_unknown_version: () => one.at(7),
  };
  for (const [name, verdict] of Object.entries(verdicts)) {
    const call = known[name];
    if (call === undefined) throw new Error(`unknown verdict ${name}`);
    const accepted = verdict === "ok" || verdict === "a proof is returned";
    if (accepted) expect(call, name).not.toThrow();
    else expect(call, name).toThrow();
  }
}

const BIG_KEYS = 20_000n;
const MASK_64 = (1n << 64n) - 1n;

function bigKey(i: bigint): Uint8Array {
  const key = new Uint8Array(10);
  key.set(utf8Encode("k/"));
  new DataView(key.buffer).setBigUint64(2, (i * 2654435761n) & 0xffffffffn);
  return key;
}

/** The recipe that the case describes in words. */
function runBig(c: TreeCase, reload: boolean): void {
  let state = BigInt(c.lcg_seed!);
  const next = (): bigint => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & MASK_64;
    return state >> 33n;
  };
  const t = new TestTree(c.initial_version);
  c.versions!.forEach((row, v) => {
    const last = t.saved.get(t.tree.version);
    if (reload && last !== undefined) t.tree.load(last);
    if (v === 0) {
      for (let i = 0n; i < BIG_KEYS; i++) t.tree.set(bigKey(i), utf8Encode(String(next())));
    } else {
      for (let i = 0; i < 2000; i++) {
        const x = next();
        const key = bigKey(next() % 30_000n);
        if (x % 8n < 5n) t.tree.set(key, utf8Encode(String(next())));
        else t.tree.remove(key);
      }
    }
    const commit = t.save();
    const got = [String(commit.version), toHex(commit.hash), t.tree.height, String(t.tree.size)];
    expect(got).toEqual([row.version, row.hash, row.height, row.size]);
  });
}

describe("sdk/iavl", () => {
  const { cases } = loadVectors<TreeCase>("sdk", "iavl");
  for (const c of cases) {
    test(c.name, () => {
      if (c.lcg_seed !== undefined) {
        runBig(c, false);
        runBig(c, true);
      } else if (c.versions !== undefined) {
        runVersions(c, c.versions, false);
        runVersions(c, c.versions, true);
      } else if (c.steps !== undefined) runSteps(c);
      else if (c.verdicts !== undefined) runRefusals(c.verdicts);
      else throw new Error(`a case of unknown form: ${c.name}`);
    });
  }
});
