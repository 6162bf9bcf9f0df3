/** Connections as net_info shows them. @spec cometbft p2p/conn/connection.go ConnectionStatus, rpc/core/net.go */
import { formatRfc3339 } from "../types/rfc3339.js";
import type { FlowStatus } from "./flow.js";
import { formatIp } from "./ip.js";
import type { ConnectionStatus } from "./mconnection.js";
import type { Peer } from "./peer.js";

const NS_PER_MS = 1_000_000;
const NS_PER_SECOND = 1_000_000_000n;

/** Durations are nanoseconds in text, rounded to the microseconds that the clock has. */
function duration(ms: number): string {
  return String(BigInt(Math.round(ms * 1000)) * BigInt(NS_PER_MS / 1000));
}

function flowJson(flow: FlowStatus, startNs: bigint): unknown {
  return {
    Start: formatRfc3339({ seconds: startNs / NS_PER_SECOND, nanos: Number(startNs % NS_PER_SECOND) }, "go"),
    Bytes: String(flow.bytes),
    Samples: String(flow.samples),
    InstRate: String(flow.instantRate),
    CurRate: String(flow.currentRate),
    AvgRate: String(flow.averageRate),
    PeakRate: String(flow.peakRate),
    BytesRem: "0",
    Duration: duration(flow.durationMs),
    Idle: duration(flow.idleMs),
    TimeRem: "0",
    Progress: 0,
    Active: true,
  };
}

/** @param nowNs wall-clock time, from which the start follows */
export function connectionStatusJson(status: ConnectionStatus, nowNs: bigint): unknown {
  const startNs = nowNs - BigInt(Math.round(status.durationMs * NS_PER_MS));
  return {
    Duration: duration(status.durationMs),
    SendMonitor: flowJson(status.send, startNs),
    RecvMonitor: flowJson(status.recv, startNs),
    Channels: status.channels.map((c) => ({
      ID: c.id,
      SendQueueCapacity: String(c.sendQueueCapacity),
      SendQueueSize: String(c.sendQueueSize),
      Priority: String(c.priority),
      RecentlySent: String(c.recentlySent),
    })),
  };
}

/** An entry of net_info's `peers`.
 *  @param nodeInfo the peer's node info in the RPC's form */
export function peerJson(peer: Peer, nodeInfo: unknown, nowNs: bigint): unknown {
  return {
    node_info: nodeInfo,
    is_outbound: peer.outbound,
    connection_status: connectionStatusJson(peer.status(), nowNs),
    remote_ip: formatIp(peer.address.ip),
  };
}
