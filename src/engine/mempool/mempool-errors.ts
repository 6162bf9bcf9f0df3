/** Why a transaction was not taken. The texts are CometBFT's: clients match them. @source cometbft mempool/errors.go */
export type MempoolErrorKind =
  | "in-cache"
  | "full"
  | "recheck-full"
  | "too-large"
  | "pre-check"
  | "post-check"
  | "not-found"
  | "stopped";

export class MempoolError extends Error {
  override name = "MempoolError";
  constructor(
    readonly kind: MempoolErrorKind,
    message: string,
  ) {
    super(message);
  }
}

export function txInCache(): MempoolError {
  return new MempoolError("in-cache", "tx already exists in cache");
}

export function mempoolIsFull(txs: number, txsMax: number, bytes: number, bytesMax: number): MempoolError {
  return new MempoolError(
    "full",
    `mempool is full: number of txs ${txs} (max: ${txsMax}), total txs bytes ${bytes} (max: ${bytesMax})`,
  );
}

export function recheckIsFull(): MempoolError {
  return new MempoolError(
    "recheck-full",
    "mempool is still rechecking after a new committed block, so it is considered as full",
  );
}

export function txTooLarge(max: number, actual: number): MempoolError {
  return new MempoolError("too-large", `Tx too large. Max size is ${max}, but got ${actual}`);
}
