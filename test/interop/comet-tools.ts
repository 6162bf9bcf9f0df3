/** Programs of the real CometBFT, built once from the Go modules beside this file. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULE = fileURLToPath(new URL("comet", import.meta.url));

/** Why the real programs cannot be had; undefined when they can. */
export function missingTools(): string | undefined {
  const found = spawnSync("go", ["version"], { encoding: "utf8" });
  return found.status === 0 ? undefined : "no Go compiler is installed";
}

function build(target: string, name: string): string {
  const folder = join(tmpdir(), "statesetd-interop");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  const built = spawnSync("go", ["build", "-o", path, target], { cwd: MODULE, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`go build ${target} failed: ${built.stderr}`);
  return path;
}

export function buildCometbft(): string {
  return build("github.com/cometbft/cometbft/cmd/cometbft", "cometbft");
}

export function buildStorecheck(): string {
  return build("./storecheck", "storecheck");
}

/** Holds CometBFT's kvstore behind an ABCI server. */
export function buildAbciCli(): string {
  return build("github.com/cometbft/cometbft/abci/cmd/abci-cli", "abci-cli");
}

/** CometBFT's signer: a key file behind the privval protocol. */
export function buildPrivValServer(): string {
  return build("github.com/cometbft/cometbft/cmd/priv_val_server", "priv_val_server");
}
