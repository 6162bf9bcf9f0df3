/** Light blocks and consensus params of a node, over its RPC. What it answers is bounded, decoded and checked for form;
 *  whether it is true is for the light client to find out.
 *  @spec cometbft light/provider/http/http.go */
import { blockIdFault } from "../chain/block-id.js";
import { receivedCommitFault } from "../chain/commit.js";
import { headerFault } from "../chain/header.js";
import { evidenceToJson } from "../chain/json/evidence.js";
import { JsonValue, readJson } from "../chain/json/read.js";
import { readCommit, readConsensusParams, readHeader, readValidatorSet } from "../chain/json/readers.js";
import type { LightBlock } from "../chain/light-block.js";
import type { LightSource } from "../chain/light-source.js";
import { type Validator, validatorFromProto } from "../chain/validator.js";
import { ValidatorSet } from "../chain/validator-set.js";

const TIMEOUT_MS = 10_000;
/** A commit of 10,000 signatures has about three. */
const ANSWER_BYTES_MAX = 8 * 1024 * 1024;
const PER_PAGE = 100;
const VALIDATORS_MAX = 10_000;

interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly message?: unknown; readonly data?: unknown };
}

/** "localhost:26657" and "tcp://…" as URLs. @throws Error that names what is wanted */
export function rpcServerUrl(server: string): string {
  const text = server.includes("://") ? server.replace(/^tcp:/, "http:") : `http://${server}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url.href;
  throw new Error(`${JSON.stringify(server)} is no address of an RPC server, such as http://localhost:26657`);
}

/** The body of an answer as text. @throws Error when it is longer than `bytesMax`, or does not come in time */
export async function boundedText(response: Response, bytesMax: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).length;
    if (size > bytesMax) throw new Error(`the answer has more than ${bytesMax} bytes`);
    parts.push(part as Uint8Array);
  }
  return Buffer.concat(parts).toString("utf8");
}

function explain(error: unknown): string {
  const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? cause?.message ?? message;
}

class RpcLightSource implements LightSource {
  readonly name: string;

  constructor(server: string) {
    this.name = rpcServerUrl(server);
  }

  /** @returns undefined when the node answers with an error */
  private async call(method: string, params: { readonly [name: string]: unknown }): Promise<unknown> {
    let text: string;
    try {
      const response = await fetch(this.name, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      text = await boundedText(response, ANSWER_BYTES_MAX);
    } catch (error) {
      throw new Error(`no answer to ${method}: ${explain(error)}`, { cause: error });
    }
    let answer: Answer | null;
    try {
      answer = JSON.parse(text) as Answer | null;
    } catch {
      throw new Error(`the answer to ${method} is no JSON`);
    }
    return answer?.error === undefined ? answer?.result : undefined;
  }

  async lightBlock(height: bigint): Promise<LightBlock | undefined> {
    const params = height === 0n ? {} : { height: String(height) };
    const answer = new JsonValue(await this.call("commit", params), "");
    const json = answer.isNull() ? answer : answer.at("signed_header");
    if (json.isNull() || json.at("header").isNull() || json.at("commit").isNull()) return undefined;
    const signed = readJson(() => ({ header: readHeader(json.at("header")), commit: readCommit(json.at("commit")) }));
    if (!signed.ok) throw new Error(`signed header: ${signed.error}`);
    const { header, commit } = signed.value;
    const fault = blockIdFault(header.lastBlockId) ?? headerFault(header) ?? receivedCommitFault(commit);
    if (fault !== undefined) throw new Error(`signed header: ${fault}`);
    const validators = ValidatorSet.fromValidators(await this.validators(header.height));
    if (!validators.ok) throw new Error(`validators: ${validators.error}`);
    return { header, commit, validators: validators.value };
  }

  private async validators(height: bigint): Promise<readonly Validator[]> {
    const found: Validator[] = [];
    for (let page = 1; ; page++) {
      const params = { height: String(height), page: String(page), per_page: String(PER_PAGE) };
      const result = await this.call("validators", params);
      const read = readJson(() => {
        const json = new JsonValue(result, "");
        const list = readValidatorSet(new JsonValue({ validators: json.at("validators").value }, ""))!.validators;
        return { list, total: Number(json.at("total").int64()) };
      });
      if (!read.ok) throw new Error(`validators: ${read.error}`);
      const { list, total } = read.value;
      if (total > VALIDATORS_MAX) throw new Error(`validators: ${total} of them, the most are ${VALIDATORS_MAX}`);
      for (const proto of list) {
        const validator = validatorFromProto(proto);
        if (!validator.ok) throw new Error(`validators: ${validator.error}`);
        found.push(validator.value);
      }
      if (found.length >= total || list.length === 0) return found;
    }
  }

  async consensusParams(height: bigint) {
    const result = await this.call("consensus_params", { height: String(height) });
    const read = readJson(() => readConsensusParams(new JsonValue(result, "").at("consensus_params")));
    if (!read.ok) throw new Error(`consensus params: ${read.error}`);
    return read.value;
  }

  async reportEvidence(evidence: Parameters<LightSource["reportEvidence"]>[0]): Promise<void> {
    const result = await this.call("broadcast_evidence", { evidence: evidenceToJson(evidence) });
    if (result === undefined) throw new Error("the evidence is refused");
  }
}

/** @param server as `rpc_servers` names it. @throws Error when it is no address */
export function createRpcLightSource(server: string): LightSource {
  return new RpcLightSource(server);
}
