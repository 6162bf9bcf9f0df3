/** Requests and answers of the ABCI socket: which answer belongs to which request.
 *  @spec cometbft abci/{server/socket_server,client/socket_client}.go */

import type { AppConnection } from "../abci/application.js";
import { Request, Response } from "../gen/tendermint/abci/types.js";

/** Of one message, as in the original. */
export const ABCI_MESSAGE_BYTES_MAX = 104_857_600;

export type AbciRequest = NonNullable<Request["value"]>;
export type AbciResponse = NonNullable<Response["value"]>;

export function encodeRequest(value: AbciRequest): Uint8Array {
  return Request.encodeDelimited({ value });
}

export function encodeResponse(value: AbciResponse): Uint8Array {
  return Response.encodeDelimited({ value });
}

/** Brings a request before the application. The answer is of the request's own kind. */
export async function answerRequest(app: AppConnection, request: AbciRequest): Promise<AbciResponse> {
  switch (request.kind) {
    case "echo":
      return { kind: "echo", value: { message: request.value.message } };
    case "flush":
      return { kind: "flush", value: {} };
    case "info":
      return { kind: "info", value: await app.info(request.value) };
    case "initChain":
      return { kind: "initChain", value: await app.initChain(request.value) };
    case "query":
      return { kind: "query", value: await app.query(request.value) };
    case "checkTx":
      return { kind: "checkTx", value: await app.checkTx(request.value) };
    case "commit":
      return { kind: "commit", value: await app.commit() };
    case "listSnapshots":
      return { kind: "listSnapshots", value: await app.listSnapshots(request.value) };
    case "offerSnapshot":
      return { kind: "offerSnapshot", value: await app.offerSnapshot(request.value) };
    case "loadSnapshotChunk":
      return { kind: "loadSnapshotChunk", value: await app.loadSnapshotChunk(request.value) };
    case "applySnapshotChunk":
      return { kind: "applySnapshotChunk", value: await app.applySnapshotChunk(request.value) };
    case "prepareProposal":
      return { kind: "prepareProposal", value: await app.prepareProposal(request.value) };
    case "processProposal":
      return { kind: "processProposal", value: await app.processProposal(request.value) };
    case "extendVote":
      return { kind: "extendVote", value: await app.extendVote(request.value) };
    case "verifyVoteExtension":
      return { kind: "verifyVoteExtension", value: await app.verifyVoteExtension(request.value) };
    case "finalizeBlock":
      return { kind: "finalizeBlock", value: await app.finalizeBlock(request.value) };
  }
}
