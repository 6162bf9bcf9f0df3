import type { AppConnection } from "../abci/application.js";

/** The calls of an application by the names that CometBFT's metrics give them. */
export const APP_CALLS = {
  info: "info",
  query: "query",
  checkTx: "check_tx",
  initChain: "init_chain",
  prepareProposal: "prepare_proposal",
  processProposal: "process_proposal",
  extendVote: "extend_vote",
  verifyVoteExtension: "verify_vote_extension",
  finalizeBlock: "finalize_block",
  commit: "commit",
  listSnapshots: "list_snapshots",
  offerSnapshot: "offer_snapshot",
  loadSnapshotChunk: "load_snapshot_chunk",
  applySnapshotChunk: "apply_snapshot_chunk",
} as const satisfies { readonly [K in keyof AppConnection]: string };

type Call = (req: unknown) => Promise<unknown>;

/** The same connection with each of its calls made anew. */
export function wrapCalls(app: AppConnection, wrap: (name: keyof AppConnection, call: Call) => Call): AppConnection {
  const entries = (Object.keys(APP_CALLS) as (keyof AppConnection)[]).map((name) => {
    const call = app[name] as Call;
    return [name, wrap(name, (req) => call.call(app, req))] as const;
  });
  return Object.fromEntries(entries) as unknown as AppConnection;
}
