import { gatewayBefore } from "../support/gateway-rig.js";
import { sessionTests } from "./websocket-session.js";

sessionTests("rpc/websocket through a gateway", async (rpc) => {
  const { gateway, rpc: at } = await gatewayBefore([{ rpc }]);
  return { at, close: () => gateway.stop() };
});
