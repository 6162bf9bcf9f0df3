/** What the pages ask of the node or gateway that served them. */

/** The node answered that there is no such thing. */
export class NotFound extends Error {}

export async function get(path, headers = {}) {
  const response = await fetch(path, { headers, signal: AbortSignal.timeout(10_000) });
  const body = await response.json().catch(() => undefined);
  if (response.ok) return body;
  const message = body?.message ?? `status ${response.status}`;
  throw response.status === 404 || /not found/i.test(message) ? new NotFound(message) : new Error(message);
}

/** Undefined where there is none. */
export async function find(path) {
  try {
    return await get(path);
  } catch (error) {
    if (error instanceof NotFound || /not found|invalid|unknown/i.test(error.message)) return undefined;
    throw error;
  }
}

const blocks = "/cosmos/base/tendermint/v1beta1/blocks";
export const latestBlock = () => get(`${blocks}/latest`);
export const block = (height) => get(`${blocks}/${height}`);
export const validators = () => get("/cosmos/base/tendermint/v1beta1/validatorsets/latest?pagination.limit=200");
export const nodeInfo = () => get("/cosmos/base/tendermint/v1beta1/node_info");
export const transaction = (hash) => find(`/cosmos/tx/v1beta1/txs/${hash}`);
export const balances = (address) => get(`/cosmos/bank/v1beta1/balances/${address}?pagination.limit=100`);
export const account = (address) => find(`/cosmos/auth/v1beta1/account_info/${address}`);
export const order = (id) => find(`/stateset/orders/v1/orders/${id}`);
export const timeline = (id) => find(`/stateset/orders/v1/orders/${id}/timeline`);
export const payment = (id) => find(`/stateset/payments/v1/payments/${id}`);
export const ordersOf = (role, address) =>
  find(`/stateset/orders/v1/orders/by_${role}/${address}?pagination.limit=20&pagination.reverse=true`);
let facts;
/** What the server says of itself, asked once. */
export const network = () => (facts ??= get("/explorer/network.json"));
/** Nodes and regions; undefined at a node, which knows of no others. */
export async function gatewayStatus() {
  const { gateway } = await network();
  return gateway ? get("/gateway/status").catch(() => undefined) : undefined;
}
export const prefix = async () => (await get("/cosmos/auth/v1beta1/bech32")).bech32_prefix;
export const gasPrice = async () => (await get("/cosmos/base/node/v1beta1/config")).minimum_gas_price;
