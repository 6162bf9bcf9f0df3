import { readClientConfig, unknownVariables } from "../../config/home.js";
import { ConfigError } from "../../config/parse.js";
import { examine, worst } from "../../node/operations/doctor.js";
import { type Asked, thisNetwork } from "../../node/operations/doctor-network.js";
import { thisMachine } from "../../node/operations/machine.js";
import { appStateFaults } from "../app-state.js";
import type { CommandContext } from "../context.js";
import { appStateOf } from "../genesis-file.js";
import { print } from "../output.js";
import { paint } from "../terminal.js";
import { readTopology } from "../topology-file.js";
import { packageInfo } from "../version-info.js";

/** Exits with 1 when something has to be mended before a node can run. */
export async function doctor(context: CommandContext): Promise<void> {
  const { io, home } = context;
  const findings = await examine({
    home,
    readConfig: () => context.nodeConfig(),
    otherFaults: () => clientFaults(context),
    unknownVariables: unknownVariables(io.env, ["STATESETD_VECTORS"]),
    appStateFaults: (doc, { app, paths }) => appStateFaults(app.chain, appStateOf(paths.genesis, doc)),
    version: packageInfo().version,
    machine: thisMachine(),
    network: context.flag("offline") ? undefined : { probe: thisNetwork(), gateways: gatewaysOf(context) },
  });
  const verdict = worst(findings);
  // The client's own configuration may be what is wrong: it does not choose the form here.
  if (context.text("output") === "json") {
    const plain = findings.map(({ name, verdict: status, detail, fix }) => ({
      name,
      status,
      detail,
      fix: fix ?? null,
    }));
    print(io, "json", { status: verdict, findings: plain });
  } else {
    const { green, yellow, red, dim } = paint(io.outColour === true);
    const colours = { OK: green, WARN: yellow, FAIL: red };
    for (const { name, verdict: status, detail, fix } of findings) {
      io.out(`${colours[status](status.padEnd(5))}${name.padEnd(16)}${detail}\n`);
      if (fix !== undefined) io.out(`${" ".repeat(21)}${dim(fix)}\n`);
    }
  }
  if (verdict === "FAIL") io.exitCode = 1;
}

/** Of each region of the topology, the primary and its backup. */
function gatewaysOf(context: CommandContext): Asked[] {
  const file = context.text("topology");
  if (file === undefined) return [];
  return readTopology(file).topology.regions.flatMap(({ name, rpcEndpoints }) =>
    rpcEndpoints.map((url, i) => ({ name: `gateway ${i === 0 ? name : `${name}, backup`}`, url })),
  );
}

function clientFaults({ io, home }: CommandContext): string[] {
  try {
    readClientConfig(home, { env: io.env });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
}
