import type * as abci from "../gen/tendermint/abci/types.js";

/** The application as the engine's own process holds it: ABCI 2.0, synchronous, deterministic. Snapshots are files and
 *  work for other threads: they are the edge's.
 *  `Writes` is what the edge must put on disk to make a commit last, in one atomic batch. */
export interface Application<Writes = unknown> {
  info(req: abci.RequestInfo): abci.ResponseInfo;
  query(req: abci.RequestQuery): abci.ResponseQuery;
  checkTx(req: abci.RequestCheckTx): abci.ResponseCheckTx;
  initChain(req: abci.RequestInitChain): abci.ResponseInitChain;
  prepareProposal(req: abci.RequestPrepareProposal): abci.ResponsePrepareProposal;
  processProposal(req: abci.RequestProcessProposal): abci.ResponseProcessProposal;
  extendVote(req: abci.RequestExtendVote): abci.ResponseExtendVote;
  verifyVoteExtension(req: abci.RequestVerifyVoteExtension): abci.ResponseVerifyVoteExtension;
  finalizeBlock(req: abci.RequestFinalizeBlock): abci.ResponseFinalizeBlock;
  commit(): { readonly response: abci.ResponseCommit; readonly writes: Writes };
}

/** The application as the engine sees it: local, behind a socket, or on a worker. Calls are answered in order.
 *  A rejected promise means that the application is gone or broke a rule; the engine halts. */
export interface AppConnection {
  info(req: abci.RequestInfo): Promise<abci.ResponseInfo>;
  query(req: abci.RequestQuery): Promise<abci.ResponseQuery>;
  checkTx(req: abci.RequestCheckTx): Promise<abci.ResponseCheckTx>;
  initChain(req: abci.RequestInitChain): Promise<abci.ResponseInitChain>;
  prepareProposal(req: abci.RequestPrepareProposal): Promise<abci.ResponsePrepareProposal>;
  processProposal(req: abci.RequestProcessProposal): Promise<abci.ResponseProcessProposal>;
  extendVote(req: abci.RequestExtendVote): Promise<abci.ResponseExtendVote>;
  verifyVoteExtension(req: abci.RequestVerifyVoteExtension): Promise<abci.ResponseVerifyVoteExtension>;
  finalizeBlock(req: abci.RequestFinalizeBlock): Promise<abci.ResponseFinalizeBlock>;
  commit(): Promise<abci.ResponseCommit>;
  listSnapshots(req: abci.RequestListSnapshots): Promise<abci.ResponseListSnapshots>;
  offerSnapshot(req: abci.RequestOfferSnapshot): Promise<abci.ResponseOfferSnapshot>;
  loadSnapshotChunk(req: abci.RequestLoadSnapshotChunk): Promise<abci.ResponseLoadSnapshotChunk>;
  applySnapshotChunk(req: abci.RequestApplySnapshotChunk): Promise<abci.ResponseApplySnapshotChunk>;
}
