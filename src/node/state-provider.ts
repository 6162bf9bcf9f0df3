/** The light client behind state sync, from `[statesync]` of config.toml. */
import { createRpcLightSource } from "../adapters/rpc-light-source.js";
import type { CometConfig } from "../config/comet-schema.js";
import type { Verifier } from "../crypto/verifier.js";
import type { Engine } from "../engine/create-engine.js";
import { StateProvider } from "../engine/statesync/state-provider.js";
import { TrustError, TrustedHeaders } from "../engine/statesync/trusted-headers.js";
import { DEFAULT_TRUST_LEVEL } from "../light/verify.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import { fromHex } from "../types/bytes.js";

const NS_PER_MS = 1_000_000n;
const CLOCK_DRIFT_NS = 10_000_000_000n;
/** Servers may come up after this node. */
const TRIES_MAX = 30;
const RETRY_MS = 1000;

export interface StateProviderParts {
  readonly statesync: CometConfig["statesync"];
  readonly engine: Pick<Engine, "chainState">;
  readonly verifier: Verifier;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stopping: () => boolean;
}

/** @returns undefined when the node stops meanwhile
 *  @throws TrustError, Error that names a key of [statesync] */
export async function openStateProvider(parts: StateProviderParts): Promise<StateProvider | undefined> {
  const { statesync, engine, verifier, clock, log, stopping } = parts;
  const { chainId, initialHeight } = engine.chainState();
  const sources = statesync.rpcServers.map((server) => {
    try {
      return createRpcLightSource(server);
    } catch (error) {
      throw new Error(`config.toml: statesync.rpc_servers: ${(error as Error).message}`, { cause: error });
    }
  });
  for (let tries = 1; !stopping(); tries++) {
    try {
      const headers = await TrustedHeaders.open({
        chainId,
        anchor: { height: BigInt(statesync.trustHeight), hash: fromHex(statesync.trustHash) },
        sources,
        options: {
          verifier,
          trustLevel: DEFAULT_TRUST_LEVEL,
          trustingPeriodNs: BigInt(statesync.trustPeriodMs) * NS_PER_MS,
          clockDriftNs: CLOCK_DRIFT_NS,
        },
        nowNs: () => clock.nowNs(),
        log,
      });
      log.info("the trusted header holds", { height: statesync.trustHeight, servers: sources.map(({ name }) => name) });
      return new StateProvider(headers, initialHeight, verifier, log);
    } catch (error) {
      if (!(error instanceof TrustError) || error.kind === "fatal" || tries >= TRIES_MAX) throw error;
      if (tries === 1) log.warn("the trusted header cannot be had yet", { reason: error.message });
      await new Promise<void>((resolve) => clock.after(RETRY_MS, resolve));
    }
  }
  return undefined;
}
