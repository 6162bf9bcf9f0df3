import type { App } from "../../app/app.js";
import type { NodeConfig } from "../../config/home.js";
import { StateStore } from "../../engine/stores/state-store.js";
import type { Logger } from "../../ports/log.js";
import type { NodeDatabases } from "../databases.js";
import { homeOver } from "./offline-home.js";
import { finishRollback } from "./rollback-home.js";
import { checkAtStart, openApplication } from "./start-check.js";

/** What is done between opening the databases and trusting them: finishes a rollback that was cut short, and looks
 *  at the newest records.
 *  @param open opens the application over its database
 *  @throws DamagedDatabaseError, Error */
export async function prepareStart(
  config: NodeConfig,
  databases: NodeDatabases,
  chainId: string,
  open: () => App,
  log: Logger,
): Promise<App> {
  let app = openApplication(open);
  const states = new StateStore(databases.state, false);
  if (states.unfinishedRollback() !== undefined) {
    await finishRollback(homeOver(config, databases, app, log));
    log.info("finished a rollback that was cut short", { height: String(states.load()?.lastBlockHeight) });
    // What the application keeps of its last block is of the state before.
    app = openApplication(open);
  }
  await checkAtStart(databases, app.app.store, chainId);
  return app;
}
