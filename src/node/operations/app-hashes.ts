import { nativeHasher } from "../../adapters/native-crypto.js";
import { commitInfoHash } from "../../store/commit-info.js";
import { VersionNotFoundError } from "../../store/errors.js";
import { agreedAppHash } from "./check-application.js";
import type { OfflineHome } from "./offline-home.js";
import { OperationError } from "./operation-error.js";

export interface StoreHash {
  readonly name: string;
  /** As the commit recorded it. */
  readonly hash: Uint8Array;
  /** Of the tree that is in the database: it differs only in a damaged one. */
  readonly root: Uint8Array;
  readonly entries: number;
}

export interface AppHashes {
  readonly height: bigint;
  readonly appHash: Uint8Array;
  /** What the chain agreed on; undefined where no block after it is stored. */
  readonly agreed: Uint8Array | undefined;
  readonly stores: readonly StoreHash[];
}

/** The app hash of a height, store by store: where two nodes disagree, the store in which they do.
 *  @throws OperationError when the height is not kept */
export function appHashes(home: OfflineHome, height: bigint = home.app.app.store.latestVersion): AppHashes {
  const { store } = home.app.app;
  try {
    const info = store.commitInfoAt(Number(height));
    const stores = info.storeInfos.map(({ name, commitId }) => {
      const tree = store.treeAt(name, Number(height));
      return { name, hash: commitId.hash, root: tree?.hash() ?? new Uint8Array(0), entries: tree?.size ?? 0 };
    });
    const agreed = agreedAppHash(home.blockStore, home.stateStore, height);
    return { height, appHash: commitInfoHash(info, nativeHasher), agreed, stores };
  } catch (error) {
    if (!(error instanceof VersionNotFoundError)) throw error;
    throw noSuchHeight(height, error);
  }
}

export function noSuchHeight(height: bigint, { earliest, latest }: VersionNotFoundError): OperationError {
  return latest === 0n
    ? new OperationError("the application has no state yet", "let the node make a block first: statesetd start")
    : new OperationError(
        `the application has no state of height ${height}: heights ${earliest} to ${latest} are kept`,
        `name one of them with --height; how many are kept is said by pruning in app.toml`,
      );
}
