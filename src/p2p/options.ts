/** What the switch must know, and how it follows from config.toml. */
import { err, ok, type Result } from "../types/result.js";
import { type MConnectionConfig, mConnectionDefaults } from "./mconnection.js";
import { type PeerAddress, parseHostPort, parsePeerAddress, withoutProtocol } from "./net-address.js";
import { nodeIdFault } from "./node-id.js";

/** What we say of ourselves, besides our id, address and channels. */
export interface OwnInfo {
  readonly network: string;
  readonly moniker: string;
  /** Of the software. */
  readonly version: string;
  readonly appVersion: bigint;
  readonly txIndex: "on" | "off";
  /** As peers show it: "tcp://127.0.0.1:26657". */
  readonly rpcAddress: string;
}

export interface SwitchOptions {
  /** Where peers dial in; port 0 takes a free one. */
  readonly listen: { readonly host: string; readonly port: number };
  /** "host:port" that peers are told instead; undefined: the address above. */
  readonly externalAddress: string | undefined;
  readonly persistentPeers: readonly PeerAddress[];
  readonly seeds: readonly PeerAddress[];
  /** Let in whatever the limits. */
  readonly unconditionalIds: ReadonlySet<string>;
  /** Never handed out. */
  readonly privateIds: ReadonlySet<string>;
  readonly maxInbound: number;
  readonly maxOutbound: number;
  readonly allowDuplicateIp: boolean;
  readonly connection: MConnectionConfig;
  readonly handshakeTimeoutMs: number;
  readonly dialTimeoutMs: number;
  /** 0: pauses grow without limit. */
  readonly persistentMaxDialPeriodMs: number;
  /** Whether addresses are exchanged. */
  readonly pex: boolean;
  readonly seedMode: boolean;
  /** Only addresses that are reachable over the internet are kept. */
  readonly addressBookStrict: boolean;
}

/** The keys of [p2p] that count here, as the configuration holds them. */
export interface P2pConfig {
  readonly laddr: string;
  readonly externalAddress: string;
  readonly seeds: string;
  readonly persistentPeers: string;
  readonly addrBookStrict: boolean;
  readonly maxNumInboundPeers: number;
  readonly maxNumOutboundPeers: number;
  readonly unconditionalPeerIds: string;
  readonly persistentPeersMaxDialPeriodMs: number;
  readonly flushThrottleTimeoutMs: number;
  readonly maxPacketMsgPayloadSize: number;
  readonly sendRate: number;
  readonly recvRate: number;
  readonly pex: boolean;
  readonly seedMode: boolean;
  readonly privatePeerIds: string;
  readonly allowDuplicateIp: boolean;
  readonly handshakeTimeoutMs: number;
  readonly dialTimeoutMs: number;
}

function parts(list: string): string[] {
  return list
    .split(",")
    .map((p) => p.trim())
    .filter((p) => p !== "");
}

/** Ids are compared as text: nodes have theirs in lower case. */
function addresses(key: string, list: string): Result<PeerAddress[]> {
  const out: PeerAddress[] = [];
  for (const text of parts(list)) {
    const parsed = parsePeerAddress(text);
    if (!parsed.ok) return err(`${key}: ${parsed.error}`);
    out.push({ ...parsed.value, id: parsed.value.id.toLowerCase() });
  }
  return ok(out);
}

function ids(key: string, list: string): Result<Set<string>> {
  const out = new Set<string>();
  for (const id of parts(list)) {
    const fault = nodeIdFault(id);
    if (fault !== undefined) return err(`${key}: ${id}: ${fault}`);
    out.add(id.toLowerCase());
  }
  return ok(out);
}

/** An empty host listens on all addresses. */
function listenPlace(laddr: string): Result<{ host: string; port: number }> {
  const text = withoutProtocol(laddr);
  const parsed = parseHostPort(text.startsWith(":") ? `0.0.0.0${text}` : text);
  return parsed.ok ? parsed : err(`laddr: ${parsed.error}`);
}

/** An error names the key and what is wrong with its value. */
export function switchOptionsOf(config: P2pConfig): Result<SwitchOptions> {
  const listen = listenPlace(config.laddr);
  if (!listen.ok) return listen;
  if (config.externalAddress !== "") {
    const external = parseHostPort(config.externalAddress);
    if (!external.ok) return err(`external_address: ${external.error}`);
  }
  const persistentPeers = addresses("persistent_peers", config.persistentPeers);
  if (!persistentPeers.ok) return persistentPeers;
  const seeds = addresses("seeds", config.seeds);
  if (!seeds.ok) return seeds;
  const unconditionalIds = ids("unconditional_peer_ids", config.unconditionalPeerIds);
  if (!unconditionalIds.ok) return unconditionalIds;
  const privateIds = ids("private_peer_ids", config.privatePeerIds);
  if (!privateIds.ok) return privateIds;
  if (config.maxPacketMsgPayloadSize < 1) return err("max_packet_msg_payload_size: must be 1 or more");
  return ok({
    listen: listen.value,
    externalAddress: config.externalAddress === "" ? undefined : withoutProtocol(config.externalAddress),
    persistentPeers: persistentPeers.value,
    seeds: seeds.value,
    unconditionalIds: unconditionalIds.value,
    privateIds: privateIds.value,
    maxInbound: config.maxNumInboundPeers,
    maxOutbound: config.maxNumOutboundPeers,
    allowDuplicateIp: config.allowDuplicateIp,
    connection: {
      ...mConnectionDefaults,
      sendRate: config.sendRate,
      recvRate: config.recvRate,
      maxPacketPayloadBytes: config.maxPacketMsgPayloadSize,
      flushThrottleMs: config.flushThrottleTimeoutMs,
    },
    handshakeTimeoutMs: config.handshakeTimeoutMs,
    dialTimeoutMs: config.dialTimeoutMs,
    persistentMaxDialPeriodMs: config.persistentPeersMaxDialPeriodMs,
    pex: config.pex,
    seedMode: config.seedMode,
    addressBookStrict: config.addrBookStrict,
  });
}
