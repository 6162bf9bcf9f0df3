/** Switches for tests: over TCP on loopback or over memory. */
import { randomBytes } from "node:crypto";
import { createNativeVerifier } from "../../src/adapters/native-crypto.js";
import { createPeerCrypto, systemRandom } from "../../src/adapters/native-peer-crypto.js";
import { createSystemClock } from "../../src/adapters/system-clock.js";
import { tcpNetwork } from "../../src/adapters/tcp.js";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../../src/crypto/ed25519.js";
import { createSwitch, type PeerNetworkDeps } from "../../src/p2p/create-switch.js";
import { mConnectionDefaults } from "../../src/p2p/mconnection.js";
import type { OwnInfo, SwitchOptions } from "../../src/p2p/options.js";
import type { NodeIdentity } from "../../src/p2p/secret-connection.js";
import type { Switch } from "../../src/p2p/switch.js";
import { keptLog, type LogLine } from "./kept-log.js";
import { MemoryDisk } from "./memory-disk.js";

export function identityOf(seed: Uint8Array = new Uint8Array(randomBytes(32))): NodeIdentity {
  const key = ed25519KeyFromSeed(seed);
  return { publicKey: ed25519PublicKey(key), sign: (message) => signEd25519(key, message) };
}

export const switchOptions: SwitchOptions = {
  listen: { host: "127.0.0.1", port: 0 },
  externalAddress: undefined,
  persistentPeers: [],
  seeds: [],
  unconditionalIds: new Set(),
  privateIds: new Set(),
  maxInbound: 40,
  maxOutbound: 10,
  allowDuplicateIp: true,
  connection: mConnectionDefaults,
  handshakeTimeoutMs: 20_000,
  dialTimeoutMs: 3_000,
  persistentMaxDialPeriodMs: 0,
  pex: false,
  seedMode: false,
  addressBookStrict: false,
};

export const ownInfo: OwnInfo = {
  network: "rig-1",
  moniker: "rig",
  version: "0.1.0",
  appVersion: 0n,
  txIndex: "on",
  rpcAddress: "",
};

export interface Rig {
  readonly node: Switch;
  readonly lines: LogLine[];
  readonly folder: PeerNetworkDeps["addressBook"]["folder"];
}

export function rigSwitch(
  options: Partial<SwitchOptions> = {},
  deps: Partial<PeerNetworkDeps> = {},
  own: Partial<OwnInfo> = {},
): Rig {
  const lines: LogLine[] = [];
  const folder = deps.addressBook?.folder ?? new MemoryDisk().folder("config");
  const node = createSwitch(
    { ...switchOptions, ...options },
    {
      identity: identityOf(),
      own: { ...ownInfo, ...own },
      network: tcpNetwork,
      clock: createSystemClock(),
      log: keptLog(lines),
      random: systemRandom,
      crypto: createPeerCrypto(),
      verifier: createNativeVerifier(),
      nextTurn: (callback) => setImmediate(callback),
      addressBook: { folder, name: "addrbook.json" },
      ...deps,
    },
  );
  return { node, lines, folder };
}

/** @throws Error with the text when the condition does not hold in time */
export async function eventually(what: string, holds: () => boolean, withinMs = 10_000): Promise<void> {
  const endMs = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > endMs) throw new Error(`${what}: not within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
