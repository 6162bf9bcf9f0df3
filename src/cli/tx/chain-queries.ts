/** What a client asks of the chain before it sends a transaction. */

import type { QueryAccountInfoResponse } from "../../gen/cosmos/auth/v1beta1/query.js";
import { Query as AuthQuery } from "../../gen/cosmos/auth/v1beta1/query.js";
import { Service, type SimulateResponse } from "../../gen/cosmos/tx/v1beta1/service.js";
import { CliError } from "../errors.js";
import { hintFor, type Refusal } from "../refusals.js";
import type { RpcClient } from "../rpc-client.js";

export class QueryRefusedError extends CliError {
  override name = "CliError";
  constructor(
    what: string,
    readonly refusal: Refusal,
    hint: string,
  ) {
    super(`${what}: ${refusal.log} (codespace ${refusal.codespace}, code ${refusal.code})`, hintFor(refusal, hint));
  }
}

export interface AccountState {
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** @throws CliError when there is no such account */
export async function accountState(client: RpcClient, address: string): Promise<AccountState> {
  const { accountInfo } = AuthQuery.methods;
  const path = `/${AuthQuery.typeName}/${accountInfo.name}`;
  const answer = await client.abciQuery(path, accountInfo.input.encode({ address }));
  if (answer.code !== 0) {
    const hint = "an account begins to be when coins are sent to it; --from names another";
    throw new QueryRefusedError(`account ${address}`, answer, hint);
  }
  const { info } = accountInfo.output.decode(answer.value) as QueryAccountInfoResponse;
  if (info === undefined)
    throw new CliError(`account ${address}: the node answers nothing`, "ask another node: --node");
  return { accountNumber: info.accountNumber, sequence: info.sequence };
}

const WOULD_FAIL =
  "correct the message; to send it all the same, say the gas instead of having it measured: --gas 200000";

/** What the transaction would do. @throws CliError with the reason why it would fail */
export async function simulateTx(client: RpcClient, txBytes: Uint8Array): Promise<SimulateResponse> {
  const method = Service.methods.simulate;
  const request = method.input.encode(method.input.from({ txBytes }));
  const answer = await client.abciQuery(`/${Service.typeName}/${method.name}`, request);
  if (answer.code !== 0) throw new QueryRefusedError("the transaction would fail", answer, WOULD_FAIL);
  return method.output.decode(answer.value) as SimulateResponse;
}

/** The gas that the transaction would use. @throws CliError with the reason why it would fail */
export async function simulate(client: RpcClient, txBytes: Uint8Array): Promise<bigint> {
  const { gasInfo } = await simulateTx(client, txBytes);
  if (gasInfo === undefined)
    throw new CliError("the node does not tell the gas of the simulation", "say it yourself: --gas 200000");
  return gasInfo.gasUsed;
}
