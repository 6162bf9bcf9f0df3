/** Who signs for this node: the key file, or a signer that dials in where `priv_validator_laddr` says. */
import { openFileSigner } from "../adapters/file-signer.js";
import type { Ed25519Pair } from "../adapters/key-file.js";
import { createNativeVerifier } from "../adapters/native-crypto.js";
import { createPeerCrypto, systemRandom } from "../adapters/native-peer-crypto.js";
import { listenForSigner } from "../adapters/privval-listener.js";
import { parseListenAddress } from "../config/address.js";
import type { NodeConfig } from "../config/home.js";
import { signEd25519 } from "../crypto/ed25519.js";
import type { Logger } from "../ports/log.js";
import type { Signer } from "../ports/signer.js";
import type { Teardown } from "./teardown.js";

export interface SignerParts {
  readonly config: NodeConfig;
  readonly chainId: string;
  readonly nodeKey: Ed25519Pair;
  readonly log: Logger;
  /** Aborted when the node is to be stopped while it still waits for a signer. */
  readonly stopping: AbortSignal | undefined;
  readonly teardown: Teardown;
}

/** Waits for a remote signer as long as it takes: without its key the node does not know who it is.
 *  @throws Error on a file that is missing, in use or damaged, on an address that cannot be listened on, when stopped */
export async function openSigner(parts: SignerParts): Promise<Signer> {
  const { config, chainId, nodeKey, log, stopping, teardown } = parts;
  const { paths, comet } = config;
  if (comet.privValidatorLaddr === "") {
    const signer = await openFileSigner({ keyFile: paths.privValidatorKey, stateFile: paths.privValidatorState });
    teardown.add("the signer", () => signer.close());
    return signer;
  }
  const address = parseListenAddress(comet.privValidatorLaddr);
  if (!address.ok) throw new Error(`config.toml: priv_validator_laddr: ${address.error}`);
  const verifier = createNativeVerifier();
  const listener = await listenForSigner({
    address: address.value,
    chainId,
    secrets: {
      // The original takes a new key for each start. With the node's own, a signer can insist on meeting this node.
      identity: { publicKey: nodeKey.publicKey, sign: (message) => signEd25519(nodeKey.privateKey, message) },
      crypto: createPeerCrypto(),
      random: systemRandom,
      verifier,
    },
    verifier,
    log: log.child({ module: "privval" }),
  });
  teardown.add("the remote signer", () => listener.close());
  return listener.signer(stopping);
}
