import { describe, expect, test } from "vitest";
import { nodeIdOf, parseKeyFile } from "../../src/adapters/key-file.js";
import { DefaultNodeInfo } from "../../src/gen/tendermint/p2p/types.js";
import { DelimitedReader } from "../../src/p2p/delimited.js";
import { formatIp, isLocalIp, parseIp } from "../../src/p2p/ip.js";
import { dialText, formatNetAddress, isRoutable, netAddressFault, parseNetAddress } from "../../src/p2p/net-address.js";
import { nodeIdOfKey } from "../../src/p2p/node-id.js";
import {
  decodeNodeInfo,
  encodeNodeInfo,
  incompatibility,
  NODE_INFO_BYTES_MAX,
  type NodeInfo,
  nodeInfoFault,
} from "../../src/p2p/node-info.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import type { Verdict } from "./chain-values.js";
import { loadVectors } from "./load.js";

interface InfoCase {
  kind: "node_info";
  why: string;
  bytes: string;
  size_ok: boolean;
  info: Record<
    | "app"
    | "block"
    | "p2p"
    | "channels"
    | "id"
    | "listen_addr"
    | "moniker"
    | "network"
    | "rpc_address"
    | "tx_index"
    | "version",
    string
  >;
  validate: Verdict;
  ours_with_it: Verdict;
  it_with_ours: Verdict;
}
type Case =
  | { kind: "node_key"; file: string; id: string; public: string; ed25519_seed: string }
  | InfoCase
  | ({ kind: "read"; why: string; bytes: string } & Verdict)
  | ({
      kind: "address";
      text: string;
      id?: string;
      ip?: string;
      port?: number;
      string?: string;
      dial?: string;
    } & Verdict)
  | { kind: "routable"; ip: string; string: string; valid: Verdict; routable: boolean; local: boolean };

const { cases } = loadVectors<Case>("comet", "node_info");

function infoOf(c: InfoCase): NodeInfo {
  const { info } = c;
  return {
    protocolVersion: { p2p: BigInt(info.p2p), block: BigInt(info.block), app: BigInt(info.app) },
    defaultNodeId: info.id,
    listenAddr: info.listen_addr,
    network: info.network,
    version: info.version,
    channels: fromHex(info.channels),
    moniker: info.moniker,
    other: { txIndex: info.tx_index, rpcAddress: info.rpc_address },
  };
}

const ours = infoOf(cases.find((c): c is InfoCase => c.kind === "node_info")!);

/** What a reader makes of a stream that begins so: a message, a fault, or nothing yet. */
function read(bytes: Uint8Array): NodeInfo | undefined {
  const reader = new DelimitedReader(NODE_INFO_BYTES_MAX);
  reader.push(bytes);
  const cut = reader.next();
  if (cut.kind !== "message") return undefined;
  const decoded = decodeNodeInfo(cut.bytes);
  return decoded.ok ? decoded.value : undefined;
}

function check(c: Case): void {
  switch (c.kind) {
    case "node_key": {
      const pair = parseKeyFile(c.file);
      if (!pair.ok) throw new Error(pair.error);
      expect(toHex(pair.value.privateKey.subarray(0, 32))).toBe(c.ed25519_seed);
      expect(nodeIdOf(pair.value)).toBe(c.id);
      expect(nodeIdOfKey(fromHex(c.public))).toBe(c.id);
      return;
    }
    case "node_info": {
      const info = infoOf(c);
      expect(toHex(DefaultNodeInfo.encodeDelimited(info))).toBe(c.bytes);
      if (c.size_ok) expect(toHex(encodeNodeInfo(info))).toBe(c.bytes);
      else expect(() => encodeNodeInfo(info)).toThrow(/10240/);
      const received = read(fromHex(c.bytes));
      expect(received !== undefined).toBe(c.size_ok);
      if (received !== undefined) expect(toHex(DefaultNodeInfo.encodeDelimited(received))).toBe(c.bytes);
      expect(nodeInfoFault(info) === undefined, c.validate.error).toBe(c.validate.ok);
      expect(incompatibility(ours, info) === undefined, c.ours_with_it.error).toBe(c.ours_with_it.ok);
      expect(incompatibility(info, ours) === undefined, c.it_with_ours.error).toBe(c.it_with_ours.ok);
      return;
    }
    case "read":
      expect(read(fromHex(c.bytes)) !== undefined, c.error).toBe(c.ok);
      return;
    case "address": {
      const parsed = parseNetAddress(c.text);
      expect(parsed.ok, c.error).toBe(c.ok);
      if (!parsed.ok) return;
      expect(parsed.value.id).toBe(c.id);
      expect(formatIp(parsed.value.ip)).toBe(c.ip);
      expect(parsed.value.port).toBe(c.port);
      expect(dialText(parsed.value)).toBe(c.dial);
      expect(formatNetAddress(parsed.value)).toBe(c.string);
      return;
    }
    case "routable": {
      const address = { id: ours.defaultNodeId, ip: parseIp(c.ip)!, port: 26656 };
      expect(formatNetAddress(address)).toBe(c.string);
      expect(netAddressFault(address) === undefined, c.valid.error).toBe(c.valid.ok);
      expect(isRoutable(address)).toBe(c.routable);
      expect(isLocalIp(address.ip)).toBe(c.local);
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("node_info.json", () => {
  cases.forEach((c, i) => {
    test(`${i} ${c.kind} ${"why" in c ? c.why : ""}`, () => check(c));
  });
});
