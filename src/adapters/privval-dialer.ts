/** The signer's end: dials a node and signs what it asks for, with a key that the node never sees.
 *  @spec cometbft privval/{signer_dialer_endpoint,signer_server,signer_requestHandler}.go */
import { Proposal, Vote } from "../gen/tendermint/types/types.js";
import type { Logger } from "../ports/log.js";
import type { Signer } from "../ports/signer.js";
import { type ChannelSecrets, PrivvalChannel, type PrivvalMessage } from "./privval-channel.js";
import { connectSocket, formatSocketAddress, type SocketAddress } from "./socket-address.js";

const HANDSHAKE_MS = 3_000;
/** A node asks or pings every few seconds. */
const SILENCE_MS_MAX = 15_000;
const REDIAL_MS = 500;

export interface SignerDialerOptions {
  readonly address: SocketAddress;
  readonly chainId: string;
  readonly signer: Signer;
  /** The id that the node has to prove, on TCP; any when left out. */
  readonly nodeId?: string;
  /** For TCP; a unix socket is plain. */
  readonly secrets: ChannelSecrets;
  readonly log: Logger;
}

export interface SignerDialer {
  close(): Promise<void>;
}

function errorOf(e: unknown) {
  return { code: 0, description: e instanceof Error ? e.message : String(e) };
}

/** @returns undefined for a message that is no request */
async function answer(
  { signer, chainId }: SignerDialerOptions,
  request: PrivvalMessage,
): Promise<PrivvalMessage | undefined> {
  const otherChain = (asked: string): Error => new Error(`this signer signs for chain ${chainId}, not ${asked}`);
  switch (request.kind) {
    case "pingRequest":
      return { kind: "pingResponse", value: {} };
    case "pubKeyRequest": {
      const fits = request.value.chainId === chainId;
      const pubKey = { sum: fits ? ({ kind: "ed25519", value: signer.publicKey } as const) : undefined };
      const error = fits ? undefined : errorOf(otherChain(request.value.chainId));
      return { kind: "pubKeyResponse", value: { pubKey, error } };
    }
    case "signVoteRequest":
      try {
        const { vote, chainId: asked } = request.value;
        if (asked !== chainId) throw otherChain(asked);
        if (vote === undefined) throw new Error("a request without a vote");
        return { kind: "signedVoteResponse", value: { vote: await signer.signVote(chainId, vote), error: undefined } };
      } catch (e) {
        return { kind: "signedVoteResponse", value: { vote: Vote.create(), error: errorOf(e) } };
      }
    case "signProposalRequest":
      try {
        const { proposal, chainId: asked } = request.value;
        if (asked !== chainId) throw otherChain(asked);
        if (proposal === undefined) throw new Error("a request without a proposal");
        const signed = await signer.signProposal(chainId, proposal);
        return { kind: "signedProposalResponse", value: { proposal: signed, error: undefined } };
      } catch (e) {
        return { kind: "signedProposalResponse", value: { proposal: Proposal.create(), error: errorOf(e) } };
      }
    default:
      return undefined;
  }
}

/** Dials until it is closed, again and again. */
export function dialNode(options: SignerDialerOptions): SignerDialer {
  const { address, secrets, log, nodeId } = options;
  let closed = false;
  let channel: PrivvalChannel | undefined;
  let wake = (): void => undefined;

  const converse = async (): Promise<never> => {
    const socket = await connectSocket(address);
    channel = await PrivvalChannel.open(socket, address.kind === "tcp" ? secrets : undefined, HANDSHAKE_MS);
    if (closed) channel.close();
    if (nodeId !== undefined && channel.remoteId !== undefined && channel.remoteId !== nodeId) {
      throw new Error(`the node is ${channel.remoteId}, not ${nodeId}`);
    }
    log.info("connected to the node", { address: formatSocketAddress(address) });
    for (;;) {
      const request = await channel.receive(SILENCE_MS_MAX);
      const response = await answer(options, request);
      if (response === undefined) throw new Error(`the node sent ${request.kind}, which is no request`);
      const error = "error" in response.value ? response.value.error : undefined;
      if (error !== undefined) log.error("refused", { request: request.kind, reason: error.description });
      channel.send(response);
    }
  };

  const run = async (): Promise<void> => {
    let told = "";
    while (!closed) {
      try {
        await converse();
      } catch (e) {
        const reason = (e as Error).message;
        if (!closed && reason !== told) log.warn("not connected to the node; dialling again", { reason });
        told = reason;
      } finally {
        channel?.close();
        channel = undefined;
      }
      if (closed) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, REDIAL_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = run();
  return {
    async close() {
      closed = true;
      channel?.close();
      wake();
      await running;
    },
  };
}
