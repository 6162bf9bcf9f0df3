/** A validator's key in a process of its own: `statesetd signer`. */
import { openFileSigner } from "../adapters/file-signer.js";
import { generatePair } from "../adapters/key-file.js";
import { createLogger } from "../adapters/logs.js";
import { createNativeVerifier } from "../adapters/native-crypto.js";
import { createPeerCrypto, systemRandom } from "../adapters/native-peer-crypto.js";
import { dialNode } from "../adapters/privval-dialer.js";
import type { SocketAddress } from "../adapters/socket-address.js";
import { ed25519Address } from "../crypto/address.js";
import { signEd25519 } from "../crypto/ed25519.js";
import { toHexUpper } from "../types/bytes.js";

export interface SignerProcessOptions {
  readonly keyFile: string;
  readonly stateFile: string;
  readonly address: SocketAddress;
  /** The id that the node has to prove; undefined: any. */
  readonly nodeId: string | undefined;
  readonly chainId: string;
  readonly level: "debug" | "info" | "warn" | "error";
  /** Where log lines go; they end with a line feed. */
  readonly write: (line: string) => void;
  readonly colour: boolean;
}

/** Signs until SIGINT or SIGTERM. @throws KeyFileError, LockedError when the key or its state cannot be had */
export async function runSigner(options: SignerProcessOptions): Promise<void> {
  const { keyFile, stateFile, address, chainId, nodeId, level, write, colour } = options;
  const log = createLogger({ level, format: "plain", colour, write });
  const signer = await openFileSigner({ keyFile, stateFile });
  const stopped = new Promise<NodeJS.Signals>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const identity = generatePair();
  const dialer = dialNode({
    address,
    chainId,
    signer,
    ...(nodeId === undefined ? {} : { nodeId }),
    secrets: {
      identity: { publicKey: identity.publicKey, sign: (message) => signEd25519(identity.privateKey, message) },
      crypto: createPeerCrypto(),
      random: systemRandom,
      verifier: createNativeVerifier(),
    },
    log,
  });
  log.info("signing", { validator: toHexUpper(ed25519Address(signer.publicKey)), chainId });
  log.info("stopping", { signal: await stopped });
  await dialer.close();
  await signer.close();
}
