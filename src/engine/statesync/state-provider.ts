/** The chain's state after a height, of headers that are trusted. @source cometbft statesync/stateprovider.go */
import {
  type ConsensusParams,
  consensusParamsFault,
  consensusParamsToProto,
  hashConsensusParams,
} from "../../chain/params.js";
import { verifyCommitFault } from "../../chain/verify-commit.js";
import type { Verifier } from "../../crypto/verifier.js";
import { ConsensusParams as ProtoConsensusParams } from "../../gen/tendermint/types/params.js";
import type { Commit, Header } from "../../gen/tendermint/types/types.js";
import type { Logger } from "../../ports/log.js";
import { bytesEqual } from "../../types/bytes.js";
import type { ChainState } from "../stores/chain-state.js";
import { TrustError, type TrustedHeaders } from "./trusted-headers.js";

export interface SyncedState {
  readonly state: ChainState;
  /** That decided the last block. */
  readonly commit: Commit;
}

/** What state sync wants to know of the chain. */
export type States = Pick<StateProvider, "appHashAfter" | "stateAfter">;

export class StateProvider {
  constructor(
    private readonly headers: TrustedHeaders,
    private readonly initialHeight: bigint,
    private readonly verifier: Verifier,
    private readonly log: Logger,
  ) {}

  /** That the application must have after this height. All that `stateAfter` will want is looked for as well.
   *  @throws TrustError */
  async appHashAfter(height: bigint): Promise<Uint8Array> {
    const { header } = await this.headers.blockAt(height + 1n);
    await this.headers.blockAt(height + 2n);
    return header.appHash;
  }

  /** @throws TrustError */
  async stateAfter(height: bigint): Promise<SyncedState> {
    const last = await this.headers.blockAt(height);
    const current = await this.headers.blockAt(height + 1n);
    const next = await this.headers.blockAt(height + 2n);
    const { header, commit } = last;
    const { chainId } = header;
    // Consensus goes on from this commit: each of its signatures has to hold, also those that a light client passes over.
    const fault = verifyCommitFault(this.verifier, chainId, last.validators, commit.blockId, height, commit);
    if (fault !== undefined) throw new TrustError("unavailable", `the commit of height ${height}: ${fault.text}`);
    const consensusParams = await this.paramsOf(current.header);
    return {
      commit,
      state: {
        chainId,
        initialHeight: this.initialHeight,
        appVersion: current.header.version.app,
        lastBlockHeight: height,
        lastBlockId: commit.blockId,
        lastBlockTime: header.time,
        lastValidators: last.validators,
        validators: current.validators,
        nextValidators: next.validators,
        lastHeightValidatorsChanged: next.header.height,
        consensusParams,
        lastHeightConsensusParamsChanged: current.header.height,
        lastResultsHash: current.header.lastResultsHash,
        appHash: current.header.appHash,
      },
    };
  }

  /** Headers cover only the limits of blocks: the rest is believed when all servers that answer agree on it. What they say
   *  may be missing or absurd. */
  private async paramsOf(header: Header): Promise<ConsensusParams> {
    let agreed: ConsensusParams | undefined;
    for (const source of this.headers.believed) {
      let params: ConsensusParams;
      try {
        params = await source.consensusParams(header.height);
      } catch (error) {
        this.log.warn("a server gives no consensus params", { server: source.name, error: (error as Error).message });
        continue;
      }
      const fault = consensusParamsFault(params);
      if (fault !== undefined) {
        this.log.warn("a server gives consensus params that cannot be", { server: source.name, reason: fault });
        continue;
      }
      if (!bytesEqual(hashConsensusParams(params), header.consensusHash)) {
        this.log.warn("a server gives other consensus params than the header names", { server: source.name });
        continue;
      }
      if (agreed !== undefined && !bytesEqual(encoded(agreed), encoded(params))) {
        throw new TrustError(
          "fatal",
          `${source.name} has other consensus params of height ${header.height} than the servers before it: no header tells which are right`,
        );
      }
      agreed = params;
    }
    if (agreed !== undefined) return agreed;
    throw new TrustError("unavailable", `no server has the consensus params of height ${header.height}`);
  }
}

const encoded = (params: ConsensusParams): Uint8Array => ProtoConsensusParams.encode(consensusParamsToProto(params));
