/** Transactions whose effect a command waits for. */

import { toBase64 } from "../../types/base64.js";
import { fromHex } from "../../types/bytes.js";
import { CliError } from "../errors.js";
import { hintFor, type Refusal } from "../refusals.js";
import { createRpcClient, RpcError } from "../rpc-client.js";
import { type Messages, submitMessages } from "./send.js";

const POLL_MS = 200;
const WAIT_MS = 60_000;

export interface Committed {
  readonly hash: string;
  readonly height: string;
}

/** The chain said no: at the check, or in the block. */
export class TxRefusedError extends CliError {
  override name = "CliError";
  constructor(readonly refusal: Refusal) {
    super(
      `the transaction was refused: ${refusal.log} (codespace ${refusal.codespace}, code ${refusal.code})`,
      hintFor(refusal, "correct it, and send it again"),
    );
  }
}

interface RpcTx {
  readonly height: string;
  readonly tx_result: { readonly code?: number; readonly codespace?: string; readonly log?: string };
}

/** Signs, broadcasts and waits for the block. @throws TxRefusedError, CliError when it comes into no block in time */
export async function commitMessages(given: Messages, from: string | undefined): Promise<Committed> {
  const { hash, code, codespace, log } = await submitMessages(given, from);
  if (code !== 0) throw new TxRefusedError({ codespace, code, log });
  const client = createRpcClient(given.context.client.node);
  const end = performance.now() + WAIT_MS;
  for (;;) {
    try {
      const found = await client.call<RpcTx>("tx", { hash: toBase64(fromHex(hash)), prove: false });
      const { code: failed = 0, codespace: space = "", log: text = "" } = found.tx_result;
      if (failed !== 0) throw new TxRefusedError({ codespace: space, code: failed, log: text });
      return { hash, height: found.height };
    } catch (e) {
      if (!(e instanceof RpcError)) throw e;
    }
    if (performance.now() > end)
      throw new CliError(
        `transaction ${hash} was in no block within ${WAIT_MS / 1000} s`,
        `statesetd query tx ${hash}`,
      );
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
