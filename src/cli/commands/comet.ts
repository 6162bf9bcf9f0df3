/** What CometBFT knows a node by. */
import { nodeIdOf, readKeyFile } from "../../adapters/key-file.js";
import { encodeBech32 } from "../../crypto/bech32.js";
import { publicKeyToJson } from "../../crypto/key-json.js";
import type { CommandContext } from "../context.js";

export async function showNodeId(context: CommandContext): Promise<void> {
  context.io.out(`${nodeIdOf(readKeyFile(context.nodeConfig().paths.nodeKey))}\n`);
}

/** The validator's public key as the SDK writes it in JSON. */
export async function showValidator(context: CommandContext): Promise<void> {
  const { publicKey } = readKeyFile(context.nodeConfig().paths.privValidatorKey);
  context.io.out(`${JSON.stringify(publicKeyToJson({ kind: "ed25519", bytes: publicKey }))}\n`);
}

export async function showAddress(context: CommandContext): Promise<void> {
  const { address } = readKeyFile(context.nodeConfig().paths.privValidatorKey);
  context.io.out(`${encodeBech32(`${context.chain.bech32Prefix}valcons`, address)}\n`);
}

export async function cometVersion(context: CommandContext): Promise<void> {
  context.io.out("CometBFT: 0.38.25\nABCI: 2.0.0\nBlockProtocol: 11\nP2PProtocol: 8\n");
}
