/** Entry of a worker thread of the signature pool: verifies one packed batch after the other. */
import { parentPort } from "node:worker_threads";
import { createNativeVerifier } from "./native-crypto.js";
import { verifyPacked } from "./signature-record.js";

export interface BatchRequest {
  readonly id: number;
  readonly count: number;
  readonly records: Uint8Array<ArrayBuffer>;
}

export interface BatchAnswer {
  readonly id: number;
  /** One byte an item: 1 for a good signature. */
  readonly verdicts: Uint8Array<ArrayBuffer>;
}

const verifier = createNativeVerifier();

parentPort?.on("message", (request: BatchRequest) => {
  const verdicts = verifyPacked(request.records, request.count, verifier);
  const answer: BatchAnswer = { id: request.id, verdicts };
  parentPort?.postMessage(answer, [verdicts.buffer]);
});
