/** Times peer connections: sealing and opening of frames by each crypto, then two nodes over loopback, each in a process of
 *  its own, rates unlimited: megabytes a second of block parts, messages a second of votes, and the time that a lone
 *  message takes there and back. Beside it a bare TCP connection of the same run.
 *
 *  Usage: tsx bench/p2p.ts [--seconds 2] */
import { spawn } from "node:child_process";
import { createConnection, createServer } from "node:net";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createNativeVerifier } from "../src/adapters/native-crypto.js";
import { createPeerCrypto, openSslPeerCrypto, systemRandom } from "../src/adapters/native-peer-crypto.js";
import { createSystemClock } from "../src/adapters/system-clock.js";
import { tcpNetwork } from "../src/adapters/tcp.js";
import { openFileFolder } from "../src/adapters/wal-file.js";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../src/crypto/ed25519.js";
import { createSwitch } from "../src/p2p/create-switch.js";
import { mConnectionDefaults } from "../src/p2p/mconnection.js";
import { noblePeerCrypto } from "../src/p2p/noble-crypto.js";
import type { Peer } from "../src/p2p/peer.js";
import { FrameOpener, FrameSealer } from "../src/p2p/secret-connection.js";
import type { Switch } from "../src/p2p/switch.js";
import type { Logger } from "../src/ports/log.js";
import type { PeerCrypto } from "../src/ports/peer-crypto.js";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "2" }, receive: { type: "boolean" } } });
const SECONDS = Number(values.seconds);
const PARTS = 0x21;
const VOTES = 0x22;
const ECHO = 0x20;
const PART_BYTES = 65_700;
const VOTE_BYTES = 190;
const MB = 1e6;

const quiet: Logger = { debug() {}, info() {}, warn: console.error, error: console.error, child: () => quiet };

function makeSwitch(seed: number): Switch {
  const key = ed25519KeyFromSeed(new Uint8Array(32).fill(seed));
  return createSwitch(
    {
      listen: { host: "127.0.0.1", port: 0 },
      externalAddress: undefined,
      persistentPeers: [],
      seeds: [],
      unconditionalIds: new Set(),
      privateIds: new Set(),
      maxInbound: 10,
      maxOutbound: 10,
      allowDuplicateIp: true,
      connection: { ...mConnectionDefaults, sendRate: 0, recvRate: 0 },
      handshakeTimeoutMs: 5000,
      dialTimeoutMs: 5000,
      persistentMaxDialPeriodMs: 0,
      pex: false,
      seedMode: false,
      addressBookStrict: false,
    },
    {
      identity: { publicKey: ed25519PublicKey(key), sign: (m) => signEd25519(key, m) },
      own: { network: "bench-1", moniker: "bench", version: "bench", appVersion: 0n, txIndex: "off", rpcAddress: "" },
      network: tcpNetwork,
      clock: createSystemClock(),
      log: quiet,
      random: systemRandom,
      crypto: createPeerCrypto(),
      verifier: createNativeVerifier(),
      nextTurn: (callback) => setImmediate(callback),
      addressBook: { folder: openFileFolder("."), name: "unused" },
    },
  );
}

const channels = [PARTS, VOTES, ECHO].map((id) => ({
  id,
  priority: id === PARTS ? 10 : 7,
  sendQueueCapacity: 100,
  recvMessageCapacity: 1_048_576,
}));

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The other node: counts, and tells once a second's worth has come; sends echoes back. */
async function receive(): Promise<void> {
  const node = makeSwitch(2);
  const counts = { [PARTS]: 0, [VOTES]: 0 } as Record<number, number>;
  node.addReactor(channels, {
    onReceive(peer, channelId, bytes) {
      if (channelId !== ECHO) counts[channelId]!++;
      // An empty message asks for the counts, any other is sent back.
      else if (bytes.length === 0)
        peer.send(ECHO, new TextEncoder().encode(JSON.stringify({ ...counts, cpuMs: cpuMs() })));
      else peer.send(ECHO, bytes);
    },
  });
  await node.start();
  process.send?.({ id: node.id, port: node.listenAddress!.port });
  process.on("disconnect", () => process.exit(0));
}

function frames(name: string, crypto: PeerCrypto): void {
  const key = new Uint8Array(32).fill(7);
  const data = new Uint8Array(65_536);
  let [sealMs, openMs, bytes] = [0, 0, 0];
  const sealer = new FrameSealer(crypto.cipher(key));
  const opener = new FrameOpener(crypto.cipher(key));
  while (sealMs + openMs < 400 * SECONDS) {
    const start = performance.now();
    const sealed = sealer.seal(data);
    const middle = performance.now();
    opener.open(sealed);
    openMs += performance.now() - middle;
    sealMs += middle - start;
    bytes += data.length;
  }
  const rate = (ms: number) => (bytes / MB / (ms / 1000)).toFixed(0).padStart(5);
  console.log(`frames, ${name.padEnd(9)} seal ${rate(sealMs)} MB/s, open ${rate(openMs)} MB/s`);
}

/** Sends until the time is over, going on whenever the queue has room. */
async function flood(peer: Peer, channelId: number, message: Uint8Array, onRoom: Set<() => void>): Promise<number> {
  const endMs = performance.now() + SECONDS * 1000;
  let sent = 0;
  await new Promise<void>((resolve) => {
    const fill = () => {
      while (performance.now() < endMs) {
        if (!peer.send(channelId, message)) return;
        sent++;
      }
      onRoom.delete(fill);
      resolve();
    };
    onRoom.add(fill);
    fill();
  });
  return sent;
}

async function nodes(): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), "--receive"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const place = await new Promise<{ id: string; port: number }>((resolve) =>
    child.once("message", (m) => resolve(m as never)),
  );
  const node = makeSwitch(1);
  const onRoom = new Set<() => void>();
  let answer: (bytes: Uint8Array) => void = () => {};
  node.addReactor(channels, {
    onReceive: (_peer, _channelId, bytes) => answer(bytes),
    onRoom: () => {
      for (const fill of [...onRoom]) fill();
    },
  });
  await node.start();
  const dialled = await node.dial({ id: place.id, host: "127.0.0.1", port: place.port });
  if (!dialled.ok) throw new Error(dialled.error.reason);
  const peer = dialled.value;
  const ask = (bytes: Uint8Array) =>
    new Promise<Uint8Array>((resolve) => {
      answer = resolve;
      peer.send(ECHO, bytes);
    });
  const counts = async () =>
    JSON.parse(new TextDecoder().decode(await ask(new Uint8Array(0)))) as Record<string, number>;

  for (const [name, channelId, size] of [
    ["block parts", PARTS, PART_BYTES],
    ["votes", VOTES, VOTE_BYTES],
  ] as const) {
    const before = await counts();
    const cpu = cpuMs();
    const start = performance.now();
    const sent = await flood(peer, channelId, new Uint8Array(size).fill(5), onRoom);
    let after = await counts();
    while (after[channelId]! < sent) {
      await new Promise((r) => setTimeout(r, 2));
      after = await counts();
    }
    const seconds = (performance.now() - start) / 1000;
    const megabytes = (sent * size) / MB;
    const perCpu = (ms: number) => (megabytes / (ms / 1000)).toFixed(0);
    console.log(
      `nodes, ${name} of ${size} bytes: ${(megabytes / seconds).toFixed(0)} MB/s, ${Math.round(sent / seconds)} messages/s; ` +
        `a CPU second sends ${perCpu(cpuMs() - cpu)} MB or receives ${perCpu(after.cpuMs! - before.cpuMs!)} MB`,
    );
  }
  const trips: number[] = [];
  for (let i = 0; i < 30; i++) {
    await new Promise((r) => setTimeout(r, 15));
    const start = performance.now();
    await ask(new Uint8Array(VOTE_BYTES));
    trips.push(performance.now() - start);
  }
  trips.sort((a, b) => a - b);
  console.log(
    `nodes, a lone message there and back: median ${trips[15]!.toFixed(2)} ms (cometbft waits up to 100 ms each way)`,
  );
  await node.stop();
  child.disconnect();
}

async function bareTcp(): Promise<void> {
  const server = createServer((s) => s.on("data", () => {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const socket = createConnection({ host: "127.0.0.1", port: (server.address() as { port: number }).port });
  const data = new Uint8Array(65_536);
  const endMs = performance.now() + 500 * SECONDS;
  let bytes = 0;
  await new Promise<void>((resolve) => {
    const fill = () => {
      while (performance.now() < endMs) {
        bytes += data.length;
        if (!socket.write(data)) return void socket.once("drain", fill);
      }
      resolve();
    };
    fill();
  });
  console.log(`bare TCP, one process: ${(bytes / MB / (0.5 * SECONDS)).toFixed(0)} MB/s`);
  socket.destroy();
  server.close();
}

if (values.receive === true) {
  await receive();
} else {
  console.log(`${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, node ${process.version}`);
  frames("noble", noblePeerCrypto);
  frames("OpenSSL", openSslPeerCrypto);
  frames("native", createPeerCrypto());
  await bareTcp();
  await nodes();
}
