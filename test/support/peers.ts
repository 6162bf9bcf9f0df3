import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A program of the real systems, where it is installed: PEERS_BIN names their folder. */
export function peerProgram(name: string): string | undefined {
  const path = join(process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers"), name);
  return existsSync(path) ? path : undefined;
}

/** Says on the terminal that a test did not run, and why. */
export function missingPeer(name: string): string {
  return `skipped: the program ${name} is not installed (PEERS_BIN names the folder of the reference programs)`;
}
