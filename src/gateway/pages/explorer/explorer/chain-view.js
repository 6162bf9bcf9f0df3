/** What blocks, validators and regions have in common: who made which block, who signed, where they are. */
import * as api from "./api.js";
import { bech32Hex } from "./bech32.js";
import { base64ToHex } from "./format.js";

/** Blocks that the front page shows and that signatures are counted in. */
export const RECENT = 20;

const recent = [];

function rowOf({ block_id: id, block: { header, data, last_commit: commit } }) {
  return {
    height: Number(header.height),
    time: header.time,
    hash: base64ToHex(id.hash),
    txs: data.txs.length,
    proposer: base64ToHex(header.proposer_address),
    /** Of the block before. */
    signers: (commit?.signatures ?? [])
      .filter((s) => s.block_id_flag === "BLOCK_ID_FLAG_COMMIT")
      .map((s) => base64ToHex(s.validator_address)),
  };
}

/** The last blocks up to a height, newest first; only those are asked for that are not there yet. */
export async function recentBlocks(height) {
  const from = Math.max(1, height - RECENT + 1);
  // A chain that begins anew, as a developer's does.
  if ((recent[0]?.height ?? 0) > height) recent.length = 0;
  const have = new Set(recent.map((b) => b.height));
  const wanted = [];
  for (let h = from; h <= height; h++) if (!have.has(h)) wanted.push(h);
  // A block that a node does not keep any more, or that another node does not have yet, is left out.
  const found = await Promise.all(
    wanted.map((h) =>
      api.block(h).catch((error) => {
        if (error instanceof api.Unreachable) throw error;
        return undefined;
      }),
    ),
  );
  for (const block of found) {
    if (block === undefined) continue;
    const row = rowOf(block);
    if (!recent.some((b) => b.height === row.height)) recent.push(row);
  }
  recent.sort((a, b) => b.height - a.height);
  while (recent.length > RECENT || (recent.length > 0 && recent.at(-1).height < from)) recent.pop();
  return [...recent];
}

/** Of a name such as "node0-us-east-1". */
const regionIn = (name) => /(?:^|[-_. ])([a-z]{2}-[a-z]+-[0-9])$/.exec(name ?? "")?.[1];

/** The validators with names and regions, as far as this server knows them. */
export async function validatorSet() {
  const [{ validators, block_height: height }, network, status] = await Promise.all([
    api.validators(),
    api.network(),
    api.gatewayStatus(),
  ]);
  const byAddress = new Map((status?.nodes ?? []).map((n) => [n.validator, n]));
  const total = validators.reduce((sum, v) => sum + BigInt(v.voting_power), 0n);
  const named = validators.map((v) => {
    const hex = bech32Hex(v.address);
    const node = byAddress.get(hex);
    const name = network.validators?.[hex] || node?.name || "";
    const percent = total === 0n ? 0 : Number((BigInt(v.voting_power) * 10_000n) / total) / 100;
    return { ...v, hex, name, region: node?.region ?? regionIn(name), percent };
  });
  named.sort((a, b) => Number(BigInt(b.voting_power) - BigInt(a.voting_power)) || a.name.localeCompare(b.name));
  return { validators: named, height, total: String(total), status };
}

/** Names by the addresses that blocks have. */
export const namesOf = (validators) => new Map(validators.map((v) => [v.hex, v.name || v.address]));

/** @returns regions with their validators and, at a gateway, their nodes; empty where none is known */
export function regionsOf({ validators, status }) {
  const regions = new Map();
  const at = (name) => {
    const found = regions.get(name) ?? { name, validators: [], nodes: [] };
    regions.set(name, found);
    return found;
  };
  for (const node of status?.nodes ?? []) at(node.region).nodes.push(node);
  for (const v of validators) if (v.region !== undefined) at(v.region).validators.push(v);
  return [...regions.values()];
}
