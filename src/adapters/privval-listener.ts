/** The node's end of a remote signer: the signer dials in, and is asked to sign. While none is there, what has to be
 *  signed waits; consensus goes on without this validator.
 *  @spec cometbft privval/{signer_listener_endpoint,signer_client}.go */
import { createServer, type Server, type Socket } from "node:net";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../chain/sign-bytes.js";
import { ed25519Address } from "../crypto/address.js";
import { ED25519_PUBLIC_KEY_BYTES } from "../crypto/ed25519.js";
import type { Verifier } from "../crypto/verifier.js";
import { Message, type RemoteSignerError } from "../gen/tendermint/privval/types.js";
import type { Proposal, Vote } from "../gen/tendermint/types/types.js";
import type { Logger } from "../ports/log.js";
import type { Signer } from "../ports/signer.js";
import { bytesEqual, toHexUpper } from "../types/bytes.js";
import { SigningRefusedError } from "./file-signer.js";
import {
  ChannelError,
  type ChannelSecrets,
  PRIVVAL_MESSAGE_BYTES_MAX,
  PrivvalChannel,
  type PrivvalMessage,
} from "./privval-channel.js";
import { FRESH_SIGN_STATE, judgeProposal, judgeVote, type SignState, type SignVerdict } from "./sign-state.js";
import { formatSocketAddress, listenAt, type SocketAddress } from "./socket-address.js";

/** For one answer, and for the handshake. */
const TIMEOUT_MS = 5_000;
/** Between two requests: a connection that is broken is found out so. */
const PING_SHARE = 2 / 3;
/** Signers that wait behind the one that is asked. */
const STANDBY_MAX = 4;
/** A signer that hangs up this often when it is asked for one thing will not sign it. */
const HANG_UPS_MAX = 3;
const REMIND_MS = 30_000;

export interface SignerListenerOptions {
  readonly address: SocketAddress;
  readonly chainId: string;
  /** For TCP; a unix socket is plain. */
  readonly secrets: ChannelSecrets;
  readonly verifier: Verifier;
  readonly log: Logger;
  /** For one answer; 5 s unless given. */
  readonly timeoutMs?: number;
}

export interface SignerListener {
  /** With the port that the system chose where 0 was asked for. */
  readonly address: SocketAddress;
  /** The signer, once one has told its key. From then on no other key is taken.
   *  @throws Error when `stopping` is aborted, or after `close` */
  signer(stopping?: AbortSignal): Promise<Signer>;
  close(): Promise<void>;
}

interface Job {
  readonly what: string;
  readonly request: PrivvalMessage;
  /** @throws ChannelError when the answer is not one to the request, SigningRefusedError when the signer refuses */
  readonly take: (answer: PrivvalMessage) => void;
  readonly refuse: (error: Error) => void;
  hangUps: number;
}

/** Stands for a signature that was asked for, so that nothing else is asked for in its place. */
const ASKED_FOR = new Uint8Array(64);

function refusalOf({ code, description }: RemoteSignerError): SigningRefusedError {
  return new SigningRefusedError(`the remote signer refuses: ${description === "" ? `code ${code}` : description}`);
}

class Listener implements SignerListener {
  address: SocketAddress;
  private readonly server: Server;
  private readonly standby: Socket[] = [];
  /** Of the connection that is served. */
  private current: Socket | undefined;
  /** Its other end has told its key: it can be asked to sign. */
  private ready = false;
  /** The only key that is taken, once it is known. */
  private publicKey: Uint8Array | undefined;
  /** Last asked for in this run: the signer keeps the state that counts, but nothing is even asked for twice. */
  private asked: SignState = FRESH_SIGN_STATE;
  private jobs: Job[] = [];
  private closed = false;
  private wake: () => void = () => undefined;
  private keyKnown: (key: Uint8Array) => void = () => undefined;
  private readonly timeoutMs: number;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: SignerListenerOptions) {
    this.address = options.address;
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.server = createServer({ noDelay: true, pauseOnConnect: true }, (socket) => this.onSocket(socket));
  }

  async listen(): Promise<void> {
    this.address = await listenAt(this.server, this.options.address);
    this.server.on("error", (e) => this.options.log.error("listening for signers", { error: e.message }));
    this.running = this.run();
  }

  /** One is served, some wait: the signer that comes back after a broken line finds its old connection still there. */
  private onSocket(socket: Socket): void {
    socket.on("error", () => undefined);
    if (this.closed || this.standby.length >= STANDBY_MAX) {
      socket.destroy();
      return;
    }
    this.standby.push(socket);
    this.wake();
  }

  private pause(ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async run(): Promise<void> {
    const { log } = this.options;
    while (!this.closed) {
      const socket = this.standby.shift();
      if (socket === undefined) {
        await this.pause(REMIND_MS);
        if (!this.closed && this.standby.length === 0) {
          log.warn("no remote signer is connected", { address: formatSocketAddress(this.address) });
        }
        continue;
      }
      const from = socket.remoteAddress === undefined ? {} : { from: `${socket.remoteAddress}:${socket.remotePort}` };
      this.current = socket;
      try {
        await this.serve(socket);
      } catch (e) {
        if (!this.closed) log.warn("the connection of a remote signer ends", { ...from, reason: (e as Error).message });
      } finally {
        socket.destroy();
        this.current = undefined;
        this.ready = false;
      }
    }
  }

  /** Works with one signer until its connection ends. @throws Error that says why */
  private async serve(socket: Socket): Promise<never> {
    const { secrets, log } = this.options;
    const encrypted = this.options.address.kind === "tcp";
    const channel = await PrivvalChannel.open(socket, encrypted ? secrets : undefined, this.timeoutMs);
    channel.onEnd = () => this.wake();
    await this.meet(channel);
    this.ready = true;
    log.info("a remote signer is connected", {
      validator: toHexUpper(ed25519Address(this.publicKey!)),
      ...(channel.remoteId === undefined ? {} : { id: channel.remoteId }),
    });
    this.outdate(this.jobs.slice(0, -1));
    for (let idle = false; ; ) {
      if (this.closed || channel.ended) await channel.receive(0);
      const job = this.jobs[0];
      if (job !== undefined) {
        await this.ask(channel, job);
        idle = false;
      } else if (idle) {
        channel.send({ kind: "pingRequest", value: {} });
        const answer = await channel.receive(this.timeoutMs);
        if (answer.kind !== "pingResponse") throw new ChannelError(`unexpected answer ${answer.kind} to a ping`);
        idle = false;
      } else {
        await this.pause(this.timeoutMs * PING_SHARE);
        idle = this.jobs.length === 0;
      }
    }
  }

  /** Asks for the key. */
  private async meet(channel: PrivvalChannel): Promise<void> {
    const { chainId } = this.options;
    channel.send({ kind: "pubKeyRequest", value: { chainId } });
    const answer = await channel.receive(this.timeoutMs);
    if (answer.kind !== "pubKeyResponse") throw new ChannelError(`unexpected answer ${answer.kind} to a PubKeyRequest`);
    const { pubKey, error } = answer.value;
    if (error !== undefined) {
      throw new ChannelError(
        `it gives no key for chain ${chainId}: ${error.description} (check the signer's chain id)`,
      );
    }
    if (pubKey.sum?.kind !== "ed25519" || pubKey.sum.value.length !== ED25519_PUBLIC_KEY_BYTES) {
      throw new ChannelError(`its key is of the kind ${pubKey.sum?.kind ?? "none"}, wanted ed25519`);
    }
    const key = pubKey.sum.value;
    if (this.publicKey !== undefined && !bytesEqual(key, this.publicKey)) {
      throw new ChannelError(
        `it holds the key of validator ${toHexUpper(ed25519Address(key))}, but this node runs as ` +
          `${toHexUpper(ed25519Address(this.publicKey))}: refused (to change the key, restart the node)`,
      );
    }
    this.publicKey = key;
    this.keyKnown(key);
  }

  /** The job stays in front while it is not answered: the next connection is asked again. */
  private async ask(channel: PrivvalChannel, job: Job): Promise<void> {
    const { log } = this.options;
    const done = (): void => {
      this.jobs = this.jobs.filter((j) => j !== job);
    };
    try {
      channel.send(job.request);
      job.take(await channel.receive(this.timeoutMs));
      done();
    } catch (e) {
      if (e instanceof SigningRefusedError) {
        done();
        job.refuse(e);
        return;
      }
      if (!(e instanceof ChannelError) || !e.timedOut) job.hangUps++;
      if (job.hangUps >= HANG_UPS_MAX) {
        done();
        job.refuse(
          new SigningRefusedError(
            `the remote signer has ended ${HANG_UPS_MAX} connections instead: ${(e as Error).message}`,
          ),
        );
      } else {
        log.warn("the remote signer has not answered; it is asked again", { what: job.what });
      }
      throw e;
    }
  }

  /** With nobody there to sign, only what is wanted last counts: consensus has gone on. */
  private outdate(jobs: readonly Job[]): void {
    this.jobs = this.jobs.filter((job) => !jobs.includes(job));
    for (const { refuse } of jobs) {
      refuse(new SigningRefusedError("no remote signer was connected before consensus went on"));
    }
  }

  private submit<T>(what: string, request: PrivvalMessage, read: (answer: PrivvalMessage) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(new SigningRefusedError("the node is stopping"));
        return;
      }
      const bytes = Message.encode({ sum: request }).length;
      if (bytes > PRIVVAL_MESSAGE_BYTES_MAX) {
        reject(
          new SigningRefusedError(`${what}: ${bytes} bytes, and remote signers take ${PRIVVAL_MESSAGE_BYTES_MAX}`),
        );
        return;
      }
      if (!this.ready) {
        this.outdate(this.jobs);
        this.options.log.warn("waiting for the remote signer", { what });
      }
      this.jobs.push({ what, request, take: (answer) => resolve(read(answer)), refuse: reject, hangUps: 0 });
      this.wake();
    });
  }

  /** @throws SigningRefusedError when something else was asked for at this height, round and step, or later ones */
  private admit(verdict: SignVerdict, { height, round }: Pick<Vote, "height" | "round">): void {
    if (verdict.kind === "refuse") throw new SigningRefusedError(verdict.reason);
    if (verdict.kind === "reuse") return;
    const { step, signBytes } = verdict;
    this.asked = { height, round, step, signBytes, signature: ASKED_FOR };
  }

  private async signVote(publicKey: Uint8Array, chainId: string, vote: Vote): Promise<Vote> {
    const { verifier } = this.options;
    this.admit(judgeVote(this.asked, chainId, vote), vote);
    const request: PrivvalMessage = { kind: "signVoteRequest", value: { vote, chainId } };
    return this.submit(`vote of height ${vote.height} round ${vote.round}`, request, (answer) => {
      if (answer.kind !== "signedVoteResponse") throw new ChannelError(`unexpected answer ${answer.kind} to a vote`);
      if (answer.value.error !== undefined) throw refusalOf(answer.value.error);
      const { timestamp, signature, extensionSignature } = answer.value.vote;
      // The time may be that of an earlier signature; all else is ours.
      const signed: Vote = { ...vote, timestamp, signature, extensionSignature };
      if (!verifier.ed25519(publicKey, voteSignBytes(chainId, signed), signature)) {
        throw new ChannelError("the signature of a vote does not verify");
      }
      const extension = voteExtensionSignBytes(chainId, signed);
      if (extensionSignature.length === 0) {
        if (vote.extension.length > 0) throw new SigningRefusedError("the remote signer does not sign vote extensions");
      } else if (!verifier.ed25519(publicKey, extension, extensionSignature)) {
        throw new ChannelError("the signature of a vote extension does not verify");
      }
      return signed;
    });
  }

  private async signProposal(publicKey: Uint8Array, chainId: string, proposal: Proposal): Promise<Proposal> {
    this.admit(judgeProposal(this.asked, chainId, proposal), proposal);
    const request: PrivvalMessage = { kind: "signProposalRequest", value: { proposal, chainId } };
    return this.submit(`proposal of height ${proposal.height} round ${proposal.round}`, request, (answer) => {
      if (answer.kind !== "signedProposalResponse")
        throw new ChannelError(`unexpected answer ${answer.kind} to a proposal`);
      if (answer.value.error !== undefined) throw refusalOf(answer.value.error);
      const { timestamp, signature } = answer.value.proposal;
      const signed: Proposal = { ...proposal, timestamp, signature };
      if (!this.options.verifier.ed25519(publicKey, proposalSignBytes(chainId, signed), signature)) {
        throw new ChannelError("the signature of a proposal does not verify");
      }
      return signed;
    });
  }

  async signer(stopping?: AbortSignal): Promise<Signer> {
    this.options.log.info("waiting for a remote signer", { address: formatSocketAddress(this.address) });
    const publicKey = await new Promise<Uint8Array>((resolve, reject) => {
      this.keyKnown = resolve;
      if (this.publicKey !== undefined) resolve(this.publicKey);
      const stop = (): void => reject(new Error("stopped while waiting for a remote signer"));
      if (stopping?.aborted === true) stop();
      stopping?.addEventListener("abort", stop, { once: true });
    });
    return {
      publicKey,
      signVote: (chainId, vote) => this.signVote(publicKey, chainId, vote),
      signProposal: (chainId, proposal) => this.signProposal(publicKey, chainId, proposal),
    };
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    for (const { refuse } of this.jobs.splice(0)) refuse(new SigningRefusedError("the node is stopping"));
    for (const socket of this.standby.splice(0)) socket.destroy();
    this.current?.destroy();
    this.wake();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
    await this.running;
  }
}

/** @throws Error when the address cannot be listened on */
export async function listenForSigner(options: SignerListenerOptions): Promise<SignerListener> {
  const listener = new Listener(options);
  await listener.listen();
  return listener;
}
