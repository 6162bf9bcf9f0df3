/** What CometBFT knows a node by. */
import { nodeIdOf, readKeyFile } from "../../adapters/key-file.js";
import { encodeBech32 } from "../../crypto/bech32.js";
import { publicKeyToJson } from "../../crypto/key-json.js";
import type { CommandContext } from "../context.js";
import { print } from "../output.js";

export async function showNodeId(context: CommandContext): Promise<void> {
  const id = nodeIdOf(readKeyFile(context.nodeConfig().paths.nodeKey));
  if (context.format === "json") print(context.io, "json", { node_id: id });
  else context.io.out(`${id}\n`);
}

/** The validator's public key as the SDK writes it in JSON. */
export async function showValidator(context: CommandContext): Promise<void> {
  const { publicKey } = readKeyFile(context.nodeConfig().paths.privValidatorKey);
  context.io.out(`${JSON.stringify(publicKeyToJson({ kind: "ed25519", bytes: publicKey }))}\n`);
}

export async function showAddress(context: CommandContext): Promise<void> {
  const { address } = readKeyFile(context.nodeConfig().paths.privValidatorKey);
  const text = encodeBech32(`${context.chain.bech32Prefix}valcons`, address);
  if (context.format === "json") print(context.io, "json", { address: text });
  else context.io.out(`${text}\n`);
}

export async function cometVersion(context: CommandContext): Promise<void> {
  const versions = { CometBFT: "0.38.25", ABCI: "2.0.0", BlockProtocol: "11", P2PProtocol: "8" };
  if (context.format === "json") return print(context.io, "json", versions);
  for (const [name, version] of Object.entries(versions)) context.io.out(`${name}: ${version}\n`);
}
