import type { AppConnection, Application } from "../abci/application.js";
import type { SignatureItem } from "../crypto/verifier.js";
import {
  CheckTxType,
  ResponseApplySnapshotChunk_Result,
  ResponseOfferSnapshot_Result,
} from "../gen/tendermint/abci/types.js";
import type { KvDatabase, KvOp } from "../ports/disk.js";
import { EMPTY_BYTES } from "../types/bytes.js";

/** The application with what it tells and is told beside ABCI. */
export interface InProcessApplication extends Application<readonly KvOp[]> {
  /** The writes up to this height are in the database. */
  written(height: bigint): void;
  /** Signatures of a transaction that nobody has checked yet. */
  signaturesToCheck(tx: Uint8Array): readonly SignatureItem[];
}

export interface LocalAppDeps {
  readonly app: InProcessApplication;
  readonly database: KvDatabase;
  /** Checks signatures on other threads and remembers the verdicts where the application's verifier finds them. */
  readonly verifyAhead: (items: readonly SignatureItem[]) => Promise<unknown>;
  /** The same for the few signatures of one transaction; undefined when nothing has to be waited for. */
  readonly verifySoon: (items: readonly SignatureItem[]) => Promise<void> | undefined;
  /** Told after each commit. */
  readonly onCommit?: (height: bigint) => void;
  /** Who takes and restores snapshots; nobody when left out. */
  readonly snapshots?: SnapshotCalls;
}

export type SnapshotCalls = Pick<
  AppConnection,
  "listSnapshots" | "offerSnapshot" | "loadSnapshotChunk" | "applySnapshotChunk"
>;

const NO_SNAPSHOTS: SnapshotCalls = {
  listSnapshots: async () => ({ snapshots: [] }),
  offerSnapshot: async () => ({ result: ResponseOfferSnapshot_Result.ABORT }),
  loadSnapshotChunk: async () => ({ chunk: EMPTY_BYTES }),
  applySnapshotChunk: async () => ({
    result: ResponseApplySnapshotChunk_Result.ABORT,
    refetchChunks: [],
    rejectSenders: [],
  }),
};

/** The application's connection, and what tells how far its commits have come. */
export interface LocalApp extends AppConnection {
  /** Returns when all that was committed so far is on the disk. */
  synced(): Promise<void>;
}

/** The application in this process. Its calls are synchronous, so each is whole before the next one begins. CheckTx waits
 *  for the signatures' verdicts of other threads first, which changes nothing but who computes them; a commit waits for the
 *  database. An exception is a broken application: it reaches the engine as a rejection, and the engine halts. */
export function localApp(deps: LocalAppDeps): LocalApp {
  const { app, database, verifyAhead, verifySoon, onCommit, snapshots = NO_SNAPSHOTS } = deps;
  let height = 0n;
  let written: Promise<void> = Promise.resolve();
  /** CheckTx answers in the order of the calls, whichever verdict comes first. */
  let checks: Promise<unknown> = Promise.resolve();
  let checksWaiting = 0;
  return {
    info: async (req) => app.info(req),
    query: async (req) => app.query(req),
    async checkTx(req) {
      // A recheck looks at no signature.
      const ahead = req.type === CheckTxType.RECHECK ? undefined : verifySoon(app.signaturesToCheck(req.tx));
      if (ahead === undefined && checksWaiting === 0) return app.checkTx(req);
      checksWaiting++;
      const turn = ahead === undefined ? checks : checks.then(() => ahead);
      checks = turn;
      await turn;
      checksWaiting--;
      return app.checkTx(req);
    },
    initChain: async (req) => app.initChain(req),
    prepareProposal: async (req) => app.prepareProposal(req),
    async processProposal(req) {
      await verifyAhead(req.txs.flatMap((tx) => app.signaturesToCheck(tx))).catch(() => undefined);
      return app.processProposal(req);
    },
    extendVote: async (req) => app.extendVote(req),
    verifyVoteExtension: async (req) => app.verifyVoteExtension(req),
    async finalizeBlock(req) {
      height = req.height;
      return app.finalizeBlock(req);
    },
    async commit() {
      const { response, writes } = app.commit();
      // Synced, each of them: LevelDB goes on to another log now and then, and batches that were left in the old one could
      // be lost with the machine's power although later ones are kept.
      written = database.write(writes, { sync: true });
      await written;
      app.written(height);
      onCommit?.(height);
      return response;
    },
    synced: () => written,
    listSnapshots: (req) => snapshots.listSnapshots(req),
    offerSnapshot: (req) => snapshots.offerSnapshot(req),
    loadSnapshotChunk: (req) => snapshots.loadSnapshotChunk(req),
    applySnapshotChunk: (req) => snapshots.applySnapshotChunk(req),
  };
}
