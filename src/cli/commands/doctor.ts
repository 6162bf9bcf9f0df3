import { readClientConfig, unknownVariables } from "../../config/home.js";
import { ConfigError } from "../../config/parse.js";
import { examine, worst } from "../../node/operations/doctor.js";
import { thisMachine } from "../../node/operations/machine.js";
import { appStateFaults } from "../app-state.js";
import type { CommandContext } from "../context.js";
import { appStateOf } from "../genesis-file.js";
import { print } from "../output.js";
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
    for (const { name, verdict: status, detail, fix } of findings) {
      io.out(`${status.padEnd(5)}${name.padEnd(16)}${detail}\n`);
      if (fix !== undefined) io.out(`${" ".repeat(21)}${fix}\n`);
    }
  }
  if (verdict === "FAIL") io.exitCode = 1;
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
