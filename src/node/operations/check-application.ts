import type { Hasher } from "../../crypto/hasher.js";
import type { BlockStore } from "../../engine/stores/block-store.js";
import type { StateStore } from "../../engine/stores/state-store.js";
import type { CommitInfo } from "../../gen/cosmos/store/v1beta1/commit_info.js";
import { commitInfoHash } from "../../store/commit-info.js";
import { treeFault } from "../../store/iavl/check.js";
import type { Multistore } from "../../store/multistore.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { fail, headerAt, wantHash } from "./check-blocks.js";
import { caught, type Damage } from "./damage.js";

const DATABASE = "application.db";

/** The app hash that the chain has agreed on for a height; undefined where nothing says. */
export function agreedAppHash(blocks: BlockStore, states: StateStore, height: bigint): Uint8Array | undefined {
  const next = headerAt(blocks, height + 1n)?.appHash;
  if (next !== undefined) return next;
  try {
    const state = states.load();
    return state?.lastBlockHeight === height ? state.appHash : states.loadLastFinalizeBlockResponse(height)?.appHash;
  } catch {
    // That the state is damaged is found elsewhere.
    return undefined;
  }
}

/** What is wrong with the roots of a version: against its own record, and the record against the chain.
 *  @param walk goes through the trees too; what versions up to `walk.known` hold was found whole before */
export function versionDamage(
  store: Multistore,
  version: bigint,
  agreed: Uint8Array | undefined,
  hasher: Hasher,
  walk?: { readonly known: bigint },
): Damage[] {
  let info: CommitInfo | undefined;
  const found = caught(DATABASE, "versions", version, () => {
    info = store.commitInfoAt(Number(version));
    if (agreed !== undefined) wantHash("the app hash", commitInfoHash(info, hasher), agreed);
  });
  for (const { name, commitId } of info?.storeInfos ?? []) {
    const damage = caught(DATABASE, `nodes of ${name}`, version, () => {
      const tree = store.treeAt(name, Number(version)) ?? fail("the store is missing");
      const root = tree.hash();
      if (!bytesEqual(root, commitId.hash))
        fail(`the root is ${toHexUpper(root)}, wanted ${toHexUpper(commitId.hash)}`);
      const problem = walk && treeFault(tree.nodes, tree.root, hasher, Number(walk.known));
      if (problem !== undefined) fail(problem);
    });
    found.push(...damage);
  }
  return found;
}
