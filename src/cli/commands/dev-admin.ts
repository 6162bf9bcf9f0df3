/** Tells a developer's chain that runs to take a snapshot, or to go back to one. */
import { DEV_ADMIN_HOST, DEV_ADMIN_PORT } from "../../node/dev/admin-server.js";
import type { DevSnapshot } from "../../node/dev/snapshots.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { print } from "../output.js";

/** The node stops, copies its data and starts again meanwhile. */
const TIMEOUT_MS = 60_000;

export async function devSnapshot(context: CommandContext, name: string | undefined): Promise<void> {
  const made = await ask<DevSnapshot>(context, "POST", "/snapshot", { name });
  if (context.format === "json") print(context.io, "json", made);
  else context.io.out(`snapshot ${made.name} at height ${made.height}\n`);
}

export async function devRevert(context: CommandContext, name: string | undefined): Promise<void> {
  const found = await ask<DevSnapshot>(context, "POST", "/revert", { name });
  if (context.format === "json") print(context.io, "json", found);
  else context.io.out(`back at snapshot ${found.name}, height ${found.height}\n`);
}

export async function devSnapshots(context: CommandContext): Promise<void> {
  const { snapshots } = await ask<{ readonly snapshots: readonly DevSnapshot[] }>(context, "GET", "/snapshots");
  if (context.format === "json") return print(context.io, "json", snapshots);
  for (const { name, height, at } of snapshots) context.io.out(`${name.padEnd(12)}height ${height.padEnd(10)}${at}\n`);
  if (snapshots.length === 0) context.io.err("there are no snapshots; statesetd dev snapshot takes one\n");
}

async function ask<T>(context: CommandContext, method: "GET" | "POST", path: string, body?: object): Promise<T> {
  const text = context.text("admin") ?? `http://${DEV_ADMIN_HOST}:${DEV_ADMIN_PORT}`;
  if (!URL.canParse(path, text))
    throw badValue("--admin", text, `an address such as http://127.0.0.1:${DEV_ADMIN_PORT}`);
  let response: Response;
  try {
    const headers = { "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    response = await fetch(new URL(path, text), { method, headers, ...sent, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new CliError(
      `no developer's chain answers at ${text}`,
      'statesetd dev starts one and prints its address behind "admin"; --admin URL names another',
    );
  }
  const answer = (await response.json().catch(() => ({}))) as T & { readonly error?: string };
  if (!response.ok)
    throw new CliError(answer.error ?? `status ${response.status}`, "statesetd dev snapshots lists them");
  return answer;
}
