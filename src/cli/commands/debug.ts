import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import type { CommandContext } from "../context.js";
import { withHome } from "../home-operation.js";
import { print } from "../output.js";

/** The app hash of a height, store by store: compare it with that of a node that disagrees. */
export async function debugAppHash(context: CommandContext): Promise<void> {
  const { appHashes } = await import("../../node/operations/app-hashes.js");
  const found = await withHome(context, (home) => appHashes(home, context.bigint("height")));
  const agrees = found.agreed === undefined ? undefined : bytesEqual(found.agreed, found.appHash);
  const { io } = context;
  if (context.format === "json") {
    print(io, "json", {
      height: found.height,
      app_hash: toHexUpper(found.appHash),
      chain_app_hash: found.agreed === undefined ? null : toHexUpper(found.agreed),
      stores: found.stores.map(({ name, hash, root, entries }) => ({
        name,
        hash: toHexUpper(hash),
        entries,
        damaged: !bytesEqual(hash, root),
      })),
    });
    return;
  }
  io.out(`height    ${found.height}\napp hash  ${toHexUpper(found.appHash)}\n`);
  for (const { name, hash, root, entries } of found.stores) {
    const damaged = bytesEqual(hash, root) ? "" : `  DAMAGED: the tree has ${toHexUpper(root)}`;
    io.out(`${name.padEnd(14)}${toHexUpper(hash)}  ${entries} entries${damaged}\n`);
  }
  if (agrees === false) io.out(`the chain agreed on ${toHexUpper(found.agreed!)}\n`);
}
