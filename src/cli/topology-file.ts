/** Topology files on the disk. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { JsonSchema } from "../config/json-schema.js";
import { parseTopology, type Topology } from "../config/topology.js";
import { CliError } from "./errors.js";
import { packageInfo } from "./version-info.js";

/** What the network is planned to be, and what testnets run. */
export const PLANNED_TOPOLOGY = "genesis/network.json";
export const TESTNET_TOPOLOGY = "genesis/network-4.json";

export interface TopologyFile {
  readonly path: string;
  readonly text: string;
  readonly topology: Topology;
}

/** A file of this folder, or one that comes with the program.
 *  @throws CliError that names the file and each fault in it */
export function readTopology(name: string): TopologyFile {
  const { root } = packageInfo();
  const path = [resolve(name), join(root, name)].find((p) => existsSync(p));
  if (path === undefined) {
    const hint = `${PLANNED_TOPOLOGY} and ${TESTNET_TOPOLOGY} come with the program`;
    throw new CliError(`--topology: there is no file ${resolve(name)}`, hint);
  }
  const schema = JSON.parse(readFileSync(join(root, "genesis/network.schema.json"), "utf8")) as JsonSchema;
  const text = readFileSync(path, "utf8");
  const parsed = parseTopology(schema, text);
  if (parsed.ok) return { path, text, topology: parsed.value };
  throw new CliError(
    parsed.error
      .split("\n")
      .map((line) => `${path}: ${line}`)
      .join("\n"),
    "genesis/network-4.json is an example, genesis/network.schema.json says what may stand there",
  );
}
