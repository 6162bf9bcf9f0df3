import type { Routes } from "../route.js";
import { applicationRoutes } from "./application.js";
import { blockRoutes } from "./blocks.js";
import { consensusRoutes } from "./consensus.js";
import { infoRoutes } from "./info.js";
import { transactionRoutes } from "./transactions.js";

/** Every route that is reachable without a WebSocket. The unsafe ones of the original are not served. */
export const allRoutes: Routes = {
  ...infoRoutes,
  ...blockRoutes,
  ...consensusRoutes,
  ...transactionRoutes,
  ...applicationRoutes,
};
