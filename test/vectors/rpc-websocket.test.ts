import { sessionTests } from "./websocket-session.js";

sessionTests("rpc/websocket", async (at) => ({ at, close: async () => undefined }));
