/** What the pages ask of the node or gateway that served them. */

/** There is no such thing. */
export class NotFound extends Error {}
/** Nobody answered, or the server could not: worth asking again. */
export class Unreachable extends Error {}

const TIMEOUT_MS = 10_000;

export async function get(path) {
  let response;
  try {
    response = await fetch(path, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new Unreachable(error.name === "TimeoutError" ? "no answer within 10 seconds" : "the server does not answer");
  }
  const body = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body;
  const message = body?.message ?? body?.error ?? `status ${response.status}`;
  if (response.status === 404 || /not found/i.test(message)) throw new NotFound(message);
  if (response.status === 429 || response.status >= 502) throw new Unreachable(message);
  throw new Error(message);
}

/** Undefined where there is none. */
export async function find(path) {
  try {
    return await get(path);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

const comet = "/cosmos/base/tendermint/v1beta1";
/** Height and time of the newest state, in few bytes. */
export const head = () => get("/cosmos/base/node/v1beta1/status");
export const block = (height) => get(`${comet}/blocks/${height}`);
export const validators = () => get(`${comet}/validatorsets/latest?pagination.limit=200`);
export const nodeInfo = () => get(`${comet}/node_info`);
export const transaction = (hash) => find(`/cosmos/tx/v1beta1/txs/${hash}`);
/** The newest that match, decoded. Undefined where a node keeps no index. */
export const transactions = (query, limit) =>
  get(`/cosmos/tx/v1beta1/txs?query=${encodeURIComponent(query)}&order_by=ORDER_BY_DESC&limit=${limit}`).catch(
    (error) => {
      if (error instanceof Unreachable) throw error;
      return undefined;
    },
  );
export const balances = (address) => get(`/cosmos/bank/v1beta1/balances/${address}?pagination.limit=100`);
export const account = (address) => find(`/cosmos/auth/v1beta1/account_info/${address}`);
const orders = "/stateset/orders/v1/orders";
export const order = (id) => find(`${orders}/${id}`);
export const timeline = (id) => find(`${orders}/${id}/timeline?pagination.limit=200`);
const newest = "pagination.limit=25&pagination.reverse=true";
export const ordersOf = (role, address) => find(`${orders}/by_${role}/${address}?${newest}`);
export const ordersIn = (status) => find(`${orders}/by_status/${status}?${newest}`);
export const payment = (id) => find(`/stateset/payments/v1/payments/${id}`);
export const quote = (id) => find(`/stateset/crossborder/v1/quotes/${id}`);
export const screening = (id) => find(`/stateset/compliance/v1/screenings/${id}`);
export const standing = (address) => find(`/stateset/compliance/v1/status/${address}`);

/** Asked once, and again only after a failure. */
function once(ask) {
  let kept;
  return () => {
    kept ??= ask().catch((error) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

/** What the server says of itself. */
export const network = once(() => get("/explorer/network.json"));
export const prefix = once(async () => (await get("/cosmos/auth/v1beta1/bech32")).bech32_prefix);
export const gasPrice = once(async () => (await get("/cosmos/base/node/v1beta1/config")).minimum_gas_price);
export const denoms = once(async () => (await get("/cosmos/bank/v1beta1/denoms_metadata")).metadatas);
/** Nodes and regions; undefined at a node, which knows of no others. */
export async function gatewayStatus() {
  const { gateway } = await network();
  return gateway ? get("/gateway/status").catch(() => undefined) : undefined;
}
