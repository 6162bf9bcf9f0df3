/** An application in another process, over gRPC. CheckTx calls go out one after the other: streams have no order among
 *  themselves, and the second transaction of an account must not come before its first.
 *  @spec cometbft abci/client/grpc_client.go */
import { Client, connectivityState, credentials, type ServiceError } from "@grpc/grpc-js";
import { type AbciKind, abciMethod, GRPC_LIMITS } from "./abci-grpc.js";
import type { AbciClient, AbciClientOptions } from "./abci-socket-client.js";
import type { AbciRequest, AbciResponse } from "./abci-socket-messages.js";
import { formatSocketAddress, type SocketAddress } from "./socket-address.js";

/** How long an application may take to come up. */
const DIAL_MS_MAX = 30_000;
/** Never: an engine without blocks (create_empty_blocks = false) may be quiet for long. */
const IDLE_MS_MAX = 2_147_483_647;

type RequestOf<K extends AbciKind> = Extract<AbciRequest, { kind: K }>["value"];
type ResponseOf<K extends AbciKind> = Extract<AbciResponse, { kind: K }>["value"];

function targetOf(address: SocketAddress): string {
  if (address.kind === "unix") return `unix:${address.path}`;
  return address.host.includes(":") ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}

/** Waits for the application to come up. @throws Error when it does not */
function waitUntilReady(client: Client, { address, log, stopping }: AbciClientOptions): Promise<void> {
  log.info("waiting for the application", { address: formatSocketAddress(address) });
  return new Promise((resolve, reject) => {
    const refuse = (reason: string) =>
      reject(new Error(`no application answers at ${formatSocketAddress(address)}: ${reason}`));
    const stop = (): void => refuse("the node is being stopped");
    if (stopping?.aborted === true) {
      stop();
      return;
    }
    stopping?.addEventListener("abort", stop);
    client.waitForReady(Date.now() + DIAL_MS_MAX, (error) => {
      stopping?.removeEventListener("abort", stop);
      if (error === undefined) resolve();
      else refuse(error.message);
    });
  });
}

/** Tells once that a connection that was there has gone. */
function watch(client: Client, onGone: () => void): void {
  client.getChannel().watchConnectivityState(connectivityState.READY, Number.POSITIVE_INFINITY, () => onGone());
}

/** @throws Error when no application answers */
export async function connectAbciGrpc(options: AbciClientOptions): Promise<AbciClient> {
  const client = new Client(targetOf(options.address), credentials.createInsecure(), {
    ...GRPC_LIMITS,
    // What a call has done before it broke off is not known: nothing is done twice.
    "grpc.enable_retries": 0,
    "grpc.enable_http_proxy": 0,
    "grpc.client_idle_timeout_ms": IDLE_MS_MAX,
  });
  let lost: Error | undefined;
  const lose = (reason: string): Error => {
    if (lost !== undefined) return lost;
    lost = new Error(`ABCI gRPC connection: ${reason}`);
    client.close();
    options.onLost(lost);
    return lost;
  };
  try {
    await waitUntilReady(client, options);
  } catch (e) {
    client.close();
    throw e;
  }
  watch(client, () => lose("the application has ended the connection"));

  const call = <K extends AbciKind>(kind: K, value: RequestOf<K>): Promise<ResponseOf<K>> => {
    if (lost !== undefined) return Promise.reject(lost);
    const { path, requestSerialize, responseDeserialize } = abciMethod(kind);
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        value,
        (e: ServiceError | null, response) => {
          if (e === null) (resolve as (value: unknown) => void)(response);
          else reject(lose(`${kind}: ${e.details}`));
        },
      );
    });
  };
  let checks: Promise<unknown> = Promise.resolve();
  return {
    info: (req) => call("info", req),
    query: (req) => call("query", req),
    checkTx(req) {
      const checked = checks.then(() => call("checkTx", req));
      checks = checked.catch(() => undefined);
      return checked;
    },
    initChain: (req) => call("initChain", req),
    prepareProposal: (req) => call("prepareProposal", req),
    processProposal: (req) => call("processProposal", req),
    extendVote: (req) => call("extendVote", req),
    verifyVoteExtension: (req) => call("verifyVoteExtension", req),
    finalizeBlock: (req) => call("finalizeBlock", req),
    commit: () => call("commit", {}),
    listSnapshots: (req) => call("listSnapshots", req),
    offerSnapshot: (req) => call("offerSnapshot", req),
    loadSnapshotChunk: (req) => call("loadSnapshotChunk", req),
    applySnapshotChunk: (req) => call("applySnapshotChunk", req),
    close() {
      lost ??= new Error("the node is stopping");
      client.close();
    },
  };
}
