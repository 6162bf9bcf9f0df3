import { expect, test } from "vitest";
import { ExecTxResult, ResponseFinalizeBlock } from "../../gen/tendermint/abci/types.js";
import { ABCIResponsesInfo } from "../../gen/tendermint/state/types.js";
import { utf8Encode } from "../../types/utf8.js";
import { encodeLastResults, encodeResults } from "./encoded-results.js";

const event = (type: string) => ({ type, attributes: [{ key: "k", value: `v of ${type}`, index: true }] });
const results = [
  ExecTxResult.create(),
  ExecTxResult.from({ code: 5, log: "no".repeat(100), codespace: "sdk", gasWanted: 7n, gasUsed: 9n }),
  ExecTxResult.from({ data: utf8Encode("data"), events: [event("a"), event("b")] }),
];
const full = ResponseFinalizeBlock.from({
  events: [event("begin"), event("end")],
  txResults: results,
  validatorUpdates: [{ pubKey: { sum: { kind: "ed25519", value: new Uint8Array(32) } }, power: 3n }],
  appHash: new Uint8Array(32).fill(1),
});

test.each([
  ["whole", full],
  ["without transactions", { ...full, txResults: [] }],
  ["empty", ResponseFinalizeBlock.create()],
])("an answer that is %s has the bytes of its plain encoding", (_name, response) => {
  const encoded = encodeResults(response);
  expect(encoded.response).toEqual(ResponseFinalizeBlock.encode(response));
  expect(encoded.txs).toEqual(response.txResults.map((result) => ExecTxResult.encode(result)));
  const info = { legacyAbciResponses: undefined, height: 12n, responseFinalizeBlock: response };
  expect(encodeLastResults(12n, encoded.response)).toEqual(ABCIResponsesInfo.encode(info));
});
