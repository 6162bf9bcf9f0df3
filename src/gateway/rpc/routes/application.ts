import { checkTxJson, infoJson, queryJson } from "../abci-json.js";
import { type Routes, route } from "../route.js";

export const applicationRoutes: Routes = {
  abci_info: route({
    params: {},
    cacheableWith: [],
    call: async (env) => ({ response: infoJson(await env.app.info()) }),
  }),
  abci_query: route({
    params: { path: "string", data: "hex", height: "int64", prove: "bool" },
    call: async (env, { path, data, height, prove }) => ({
      response: queryJson(await env.app.query({ path, data, height, prove })),
    }),
  }),
  check_tx: route({ params: { tx: "bytes" }, call: async (env, { tx }) => checkTxJson(await env.app.checkTx(tx)) }),
};
