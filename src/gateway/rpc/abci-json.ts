/** ABCI values in the JSON of CometBFT's RPC. Responses of the application are written with every field (jsonpb with
 *  defaults); values inside events and results that Go's struct encoder reaches leave empty fields out. */
import type * as abci from "../../gen/tendermint/abci/types.js";
import type { PublicKey } from "../../gen/tendermint/crypto/keys.js";
import type { ProofOps } from "../../gen/tendermint/crypto/proof.js";
import type { ConsensusParams } from "../../gen/tendermint/types/params.js";
import { toBase64 } from "../../types/base64.js";

/** Empty bytes are null, as a nil slice is in Go. */
export function bytesJson(bytes: Uint8Array): string | null {
  return bytes.length === 0 ? null : toBase64(bytes);
}

export function attributeJson(a: abci.EventAttribute): unknown {
  return { key: a.key, value: a.value, index: a.index };
}

/** Every field, as inside a jsonpb message: an event has these fields and no others, in this order. */
export function eventFullJson(e: abci.Event): unknown {
  return e;
}

/** Empty fields left out. */
export function eventJson(e: abci.Event): unknown {
  return {
    ...(e.type !== "" ? { type: e.type } : {}),
    ...(e.attributes.length > 0 ? { attributes: e.attributes.map(attributeJson) } : {}),
  };
}

/** Null for an empty list. */
export function listOrNull<T>(items: readonly T[], encode: (item: T) => unknown): unknown[] | null {
  return items.length === 0 ? null : items.map(encode);
}

function resultBody(r: abci.ExecTxResult | abci.ResponseCheckTx): Record<string, unknown> {
  return {
    code: r.code,
    data: bytesJson(r.data),
    log: r.log,
    info: r.info,
    gas_wanted: String(r.gasWanted),
    gas_used: String(r.gasUsed),
    events: r.events.map(eventFullJson),
    codespace: r.codespace,
  };
}

export const txResultFullJson = (r: abci.ExecTxResult): unknown => resultBody(r);
export const checkTxJson = (r: abci.ResponseCheckTx): unknown => resultBody(r);

/** Empty fields left out, as in the Tx event. */
export function txResultJson(r: abci.ExecTxResult): unknown {
  return {
    ...(r.code !== 0 ? { code: r.code } : {}),
    ...(r.data.length > 0 ? { data: toBase64(r.data) } : {}),
    ...(r.log !== "" ? { log: r.log } : {}),
    ...(r.info !== "" ? { info: r.info } : {}),
    ...(r.gasWanted !== 0n ? { gas_wanted: String(r.gasWanted) } : {}),
    ...(r.gasUsed !== 0n ? { gas_used: String(r.gasUsed) } : {}),
    ...(r.events.length > 0 ? { events: r.events.map(eventJson) } : {}),
    ...(r.codespace !== "" ? { codespace: r.codespace } : {}),
  };
}

function proofOpsJson(ops: ProofOps | undefined): unknown {
  if (ops === undefined) return null;
  return { ops: ops.ops.map((o) => ({ type: o.type, key: bytesJson(o.key), data: bytesJson(o.data) })) };
}

export function queryJson(r: abci.ResponseQuery): unknown {
  return {
    code: r.code,
    log: r.log,
    info: r.info,
    index: String(r.index),
    key: bytesJson(r.key),
    value: bytesJson(r.value),
    proofOps: proofOpsJson(r.proofOps),
    height: String(r.height),
    codespace: r.codespace,
  };
}

export function infoJson(r: abci.ResponseInfo): unknown {
  return {
    ...(r.data !== "" ? { data: r.data } : {}),
    ...(r.version !== "" ? { version: r.version } : {}),
    ...(r.appVersion !== 0n ? { app_version: String(r.appVersion) } : {}),
    ...(r.lastBlockHeight !== 0n ? { last_block_height: String(r.lastBlockHeight) } : {}),
    ...(r.lastBlockAppHash.length > 0 ? { last_block_app_hash: toBase64(r.lastBlockAppHash) } : {}),
  };
}

/** A oneof as Go's struct encoder writes it. */
function publicKeyJson(key: PublicKey): unknown {
  if (key.sum === undefined) return { Sum: null };
  const type =
    key.sum.kind === "ed25519" ? "tendermint.crypto.PublicKey_Ed25519" : "tendermint.crypto.PublicKey_Secp256K1";
  return { Sum: { type, value: { [key.sum.kind]: toBase64(key.sum.value) } } };
}

export function validatorUpdateJson(u: abci.ValidatorUpdate): unknown {
  return { pub_key: publicKeyJson(u.pubKey), ...(u.power !== 0n ? { power: String(u.power) } : {}) };
}

/** The protobuf form of the params, where block_results shows an update. */
export function paramUpdatesJson(p: ConsensusParams | undefined): unknown {
  if (p === undefined) return null;
  return {
    ...(p.block ? { block: { max_bytes: String(p.block.maxBytes), max_gas: String(p.block.maxGas) } } : {}),
    ...(p.evidence
      ? {
          evidence: {
            max_age_num_blocks: String(p.evidence.maxAgeNumBlocks),
            max_age_duration: String(
              p.evidence.maxAgeDuration.seconds * 1_000_000_000n + BigInt(p.evidence.maxAgeDuration.nanos),
            ),
            max_bytes: String(p.evidence.maxBytes),
          },
        }
      : {}),
    ...(p.validator ? { validator: { pub_key_types: p.validator.pubKeyTypes } } : {}),
    ...(p.version ? { version: p.version.app !== 0n ? { app: String(p.version.app) } : {} } : {}),
    ...(p.abci
      ? {
          abci:
            p.abci.voteExtensionsEnableHeight !== 0n
              ? { vote_extensions_enable_height: String(p.abci.voteExtensionsEnableHeight) }
              : {},
        }
      : {}),
  };
}
