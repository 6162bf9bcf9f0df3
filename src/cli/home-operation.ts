/** Operations on the databases of a home whose node does not run. */
import type { OfflineHome } from "../node/operations/offline-home.js";
import type { CommandContext } from "./context.js";
import { CliError } from "./errors.js";
import { packageInfo } from "./version-info.js";

/** What to do about errors of operations, by their names: their classes are imported only when an operation runs. */
const HINTS: { readonly [name: string]: string } = {
  DatabaseLockedError: "a node runs in this home: stop it, and try again",
  LockedError: "a node runs in this home: stop it, and try again",
  DamagedDatabaseError:
    "statesetd db check tells all of the damage; bring the database back from a copy, or statesetd comet reset-state to fetch the chain anew (keys and signing state stay)",
  HeightsApartError:
    "statesetd db check tells which database has lost something; bring all of them back from one copy, or statesetd comet reset-state to fetch the chain anew (keys and signing state stay)",
  HandshakeError: "statesetd debug apphash shows the hashes store by store, statesetd rollback goes back",
};

/** Runs an operation; its errors come out with what to type instead. @throws CliError */
export async function operate<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (e) {
    throw asCliError(e);
  }
}

/** The error with a hint where there is one; any other as it is. */
export function asCliError(e: unknown): unknown {
  if (!(e instanceof Error) || e instanceof CliError) return e;
  if (e.name === "OperationError") return new CliError(e.message, (e as { hint?: string }).hint ?? "");
  // As LevelDB says it, which does not name the database.
  if (e.message.startsWith("Corruption:")) {
    return new CliError(`the files of a database are damaged: ${e.message}`, HINTS.DamagedDatabaseError!);
  }
  const hint =
    HINTS[e.name] ??
    (/^cannot open database .*(Corruption|CURRENT)/.test(e.message) ? HINTS.DamagedDatabaseError : undefined);
  return hint === undefined ? e : new CliError(e.message, hint);
}

export async function withHome<T>(context: CommandContext, act: (home: OfflineHome) => Promise<T> | T): Promise<T> {
  return operate(async () => {
    const { openOfflineHome } = await import("../node/operations/offline-home.js");
    const home = await openOfflineHome(context.nodeConfig(), packageInfo().version);
    try {
      return await act(home);
    } finally {
      await home.close();
    }
  });
}

/** For people: 1.5 MiB. */
export function bytesText(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
