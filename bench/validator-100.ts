/** What one validator among a hundred costs at one-second blocks, as a share of one core.
 *
 *  First the simulator runs a hundred validators of the regions of genesis/network.json, with real signatures and ten
 *  peers each, and keeps what one of them is sent. Then that validator runs for real: the engine on LevelDB, the log with
 *  fsync, the signer with its state file, the switch with secret connections over loopback; a second process holds the
 *  other ends and sends what was kept, message by message, at the time at which it was sent. What the validator's process
 *  uses meanwhile is counted, all of its threads, from the third block on.
 *
 *  Usage: tsx bench/validator-100.ts [--heights 20] [--mirrors 1]      with mirrors each peer is there so many times */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { deserialize, serialize } from "node:v8";
import { createSigner } from "../src/adapters/file-signer.js";
import { pairOf } from "../src/adapters/key-file.js";
import { createNativeVerifier, nativeHasher } from "../src/adapters/native-crypto.js";
import { createPeerCrypto, systemRandom } from "../src/adapters/native-peer-crypto.js";
import { FRESH_SIGN_STATE } from "../src/adapters/sign-state.js";
import { createSignaturePool } from "../src/adapters/signature-pool.js";
import { createSystemClock } from "../src/adapters/system-clock.js";
import { tcpNetwork } from "../src/adapters/tcp.js";
import { openFileFolder } from "../src/adapters/wal-file.js";
import { timeFromNs } from "../src/chain/time.js";
import { DEFAULT_CONSENSUS_CONFIG } from "../src/consensus/config.js";
import { ed25519KeyFromSeed, ed25519PublicKey, signEd25519 } from "../src/crypto/ed25519.js";
import { sha256 } from "../src/crypto/hasher.js";
import { BlocksyncReactor } from "../src/engine/blocksync.js";
import { createEngine } from "../src/engine/create-engine.js";
import { ConsensusReactor } from "../src/engine/reactor-driver.js";
import { EvidenceReactor } from "../src/engine/reactor-driver-evidence.js";
import { MempoolReactor } from "../src/engine/reactor-driver-mempool.js";
import { genesisValidators } from "../src/engine/stores/chain-state.js";
import { openDatabases } from "../src/node/databases.js";
import { createSwitch } from "../src/p2p/create-switch.js";
import { mConnectionDefaults } from "../src/p2p/mconnection.js";
import type { Peer } from "../src/p2p/peer.js";
import type { Switch } from "../src/p2p/switch.js";
import type { Logger } from "../src/ports/log.js";
import type { Clock } from "../src/ports/time.js";
import {
  blocksyncChannel,
  consensusChannels,
  evidenceChannel,
  mempoolChannel,
} from "../src/reactors/messages/channels.js";
import type { PeerChannel } from "../src/reactors/peer.js";
import { toHex } from "../src/types/bytes.js";
import { utf8Encode } from "../src/types/utf8.js";
import { GENESIS_TIME_NS } from "../test/sim/model-chain.js";
import { POWER } from "../test/sim/options.js";
import { regionLatencies } from "../test/sim/topology.js";
import { SimApp } from "../test/sim/whole/app.js";
import { simKey } from "../test/sim/whole/signer.js";
import { simParams, WholeSimulation } from "../test/sim/whole/simulation.js";

const VALIDATORS = 100;
const TX_BYTES_MAX = 1_048_576;
const FROM_HEIGHT = 3n;
const CHANNELS = [...consensusChannels, mempoolChannel(TX_BYTES_MAX), evidenceChannel, blocksyncChannel];
const TARGET_SHARE = 0.6;

interface Sent {
  readonly from: number;
  readonly channelId: number;
  readonly bytes: Uint8Array;
  readonly atUs: number;
}

interface Recording {
  readonly index: number;
  readonly heights: number;
  readonly mirrors: number;
  readonly peers: readonly number[];
  readonly sent: readonly Sent[];
}

const quiet: Logger = { debug() {}, info() {}, warn: console.error, error: console.error, child: () => quiet };

/** Who proposes none of the blocks: its own would differ from those that were recorded. */
function bystander(heights: number): number {
  const members = Array.from({ length: VALIDATORS }, (_, i) => simKey("real", i, POWER).validator);
  const set = genesisValidators(members);
  if (!set.ok) throw new Error(set.error);
  const proposers = new Set<string>();
  for (let h = 0, at = set.value.validators; h < heights + 10; h++, at = at.incrementProposerPriority(1)) {
    proposers.add(toHex(at.proposer()!.address));
  }
  return members.findIndex(({ address }) => !proposers.has(toHex(address)));
}

async function record(heights: number, mirrors: number): Promise<Recording> {
  const index = bystander(heights);
  const sent: Sent[] = [];
  const simulation = new WholeSimulation({
    seed: "validator-100",
    validators: VALIDATORS,
    heights,
    faults: [],
    crypto: "real",
    config: { targetBlockIntervalMs: 1000 },
    latencyUs: regionLatencies(fileURLToPath(new URL("../genesis/network.json", import.meta.url)), VALIDATORS),
    onDelivered({ from, to, channelId, bytes }, atUs) {
      if (to === index) sent.push({ from, channelId, bytes, atUs });
    },
  });
  const summary = await simulation.run();
  if (summary.violations.length > 0) throw new Error(summary.violations.join("; "));
  const { blockIntervalMs, maxRound } = summary;
  console.log(`recorded ${summary.heights} heights, a block every ${blockIntervalMs} ms, highest round ${maxRound}`);
  return { index, heights, mirrors, peers: [...new Set(sent.map((s) => s.from))], sent };
}

function makeSwitch(seed: string, dial: { readonly id: string; readonly port: number } | undefined): Switch {
  const key = ed25519KeyFromSeed(sha256(utf8Encode(`validator-100/${seed}`)));
  const persistentPeers = dial === undefined ? [] : [{ id: dial.id, host: "127.0.0.1", port: dial.port }];
  return createSwitch(
    {
      listen: { host: "127.0.0.1", port: 0 },
      externalAddress: undefined,
      persistentPeers,
      seeds: [],
      unconditionalIds: new Set(),
      privateIds: new Set(),
      maxInbound: 100,
      maxOutbound: 100,
      allowDuplicateIp: true,
      connection: mConnectionDefaults,
      handshakeTimeoutMs: 20_000,
      dialTimeoutMs: 5000,
      persistentMaxDialPeriodMs: 0,
      pex: false,
      seedMode: false,
      addressBookStrict: false,
    },
    {
      identity: { publicKey: ed25519PublicKey(key), sign: (m) => signEd25519(key, m) },
      own: { network: "sim-1", moniker: "bench", version: "bench", appVersion: 0n, txIndex: "off", rpcAddress: "" },
      network: tcpNetwork,
      clock: createSystemClock(),
      log: quiet,
      random: systemRandom,
      crypto: createPeerCrypto(),
      verifier: createNativeVerifier(),
      nextTurn: (callback) => setImmediate(callback),
      addressBook: { folder: openFileFolder(tmpdir()), name: "unused" },
    },
  );
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The node that is measured. */
async function validator(path: string): Promise<void> {
  const { index, heights, peers, mirrors } = deserialize(readFileSync(path)) as Recording;
  const folder = mkdtempSync(join(tmpdir(), "validator-100-"));
  const system = createSystemClock();
  let startedNs = system.nowNs();
  const clock: Clock = { ...system, nowNs: () => GENESIS_TIME_NS + system.nowNs() - startedNs };
  process.on("message", () => {
    startedNs = system.nowNs();
  });
  const databases = await openDatabases(folder);
  const files = openFileFolder(folder);
  const key = simKey("real", index, POWER);
  const secret = ed25519KeyFromSeed(sha256(utf8Encode(`sim/${index}`)));
  const signer = createSigner(pairOf(secret), FRESH_SIGN_STATE, { replace: (bytes) => files.replace("state", bytes) });
  const pool = createSignaturePool();
  const stop = (error: Error): void => {
    console.error(error);
    process.exit(1);
  };
  const nextTurn = (callback: () => void): void => void setImmediate(callback);
  const app = SimApp.open(databases.application, nativeHasher, {
    sync: false,
    retainBlocks: 0n,
    pause: async () => undefined,
    txs: undefined,
  });
  const engine = await createEngine(
    {
      consensus: { ...DEFAULT_CONSENSUS_CONFIG, targetBlockIntervalMs: 1000 },
      mempool: {
        txsMax: 5000,
        bytesMax: 64 * 1024 * 1024,
        txBytesMax: TX_BYTES_MAX,
        cacheSize: 10_000,
        keepInvalidTxsInCache: false,
        recheck: true,
      },
      index: true,
      discardResponses: false,
      doubleSignCheckHeight: 0n,
      blockTimeToleranceNs: 60_000_000_000n,
    },
    {
      genesis: {
        chainId: "sim-1",
        genesisTime: timeFromNs(GENESIS_TIME_NS - 10_000_000_000n),
        initialHeight: 1n,
        consensusParams: simParams(0n),
        validators: Array.from({ length: VALIDATORS }, (_, i) => simKey("real", i, POWER).validator),
        appHash: new Uint8Array(0),
        appStateBytes: utf8Encode("{}"),
      },
      databases,
      walFolder: openFileFolder(join(folder, "cs.wal")),
      app,
      signer,
      clock,
      log: quiet,
      hasher: nativeHasher,
      verifier: pool.verifier,
      nextTurn,
      onFatal: stop,
    },
  );
  const node = makeSwitch("validator", undefined);
  const disconnect = (peerId: string, reason: string): void => {
    console.error(`drops ${peerId}: ${reason}`);
  };
  const chainState = () => blocksync.syncedState ?? engine.chainState();
  const choose = (bound: number): number => Math.floor(node.chance() * bound);
  const shared = { clock, nextTurn, disconnect, chainState, log: quiet, choose };
  const { blockStore } = engine;
  const consensus = new ConsensusReactor({ ...shared, consensus: engine.consensus, blockStore });
  const peerHeight = (id: string): bigint => consensus.peerHeight(id);
  const limits = { maxTxBytes: TX_BYTES_MAX, maxBatchBytes: 0 };
  const mempool = new MempoolReactor({ ...shared, mempool: engine.mempool, limits, broadcast: true, peerHeight });
  const evidence = new EvidenceReactor({ ...shared, pool: engine.evidence, peerHeight });
  const blocksync = new BlocksyncReactor({
    ...shared,
    chainState: () => engine.chainState(),
    blockStore,
    executor: engine.executor,
    ownAddress: key.validator.address,
    expectedPeers: peers.length * mirrors,
    verifier: pool.verifier,
    hasher: nativeHasher,
    onCaughtUp(state) {
      engine.start(state).then(() => {
        for (const reactor of [consensus, mempool, evidence]) reactor.stopSyncing();
      }, stop);
    },
    onFatal: stop,
  });
  let received = 0;
  const plug = (channels: typeof CHANNELS, reactor: ReactorLike): void =>
    node.addReactor(channels, {
      onPeerUp: (peer: Peer) => reactor.addPeer(peer),
      onPeerDown: (peer: Peer) => reactor.removePeer(peer.id),
      onReceive(peer, channelId, bytes) {
        received++;
        reactor.receive(peer.id, channelId, bytes);
      },
      onRoom: (peer) => reactor.room?.(peer.id),
    });
  plug([...consensusChannels], consensus);
  plug([mempoolChannel(TX_BYTES_MAX)], mempool);
  plug([evidenceChannel], evidence);
  plug([blocksyncChannel], blocksync);
  engine.consensus.network = consensus;
  for (const reactor of [consensus, mempool, evidence]) reactor.start(true);
  blocksync.startSync(engine.chainState());
  await node.start();
  process.send!({ id: node.id, port: node.listenAddress!.port });

  let began: { readonly atMs: number; readonly cpu: number; readonly received: number } | undefined;
  let signed = 0;
  const apply = engine.executor.applyBlock.bind(engine.executor);
  engine.executor.applyBlock = async (before, block, blockId) => {
    const after = await apply(before, block, blockId);
    const { height } = block.header;
    const own = block.lastCommit?.signatures.some((s) => toHex(s.validatorAddress) === toHex(key.validator.address));
    if (own === true) signed++;
    if (height === FROM_HEIGHT) began = { atMs: performance.now(), cpu: cpuMs(), received };
    if (height === BigInt(heights)) {
      const seconds = (performance.now() - began!.atMs) / 1000;
      const blocks = heights - Number(FROM_HEIGHT);
      const found: Measured = {
        seconds,
        blocks,
        cpuSeconds: (cpuMs() - began!.cpu) / 1000,
        messages: received - began!.received,
        signed,
        rssMB: Math.round(process.memoryUsage().rss / 1e6),
      };
      process.send!(found, () => {
        rmSync(folder, { recursive: true, force: true });
        process.exit(0);
      });
    }
    return after;
  };
}

interface ReactorLike {
  addPeer(peer: PeerChannel): void;
  removePeer(id: string): void;
  receive(id: string, channelId: number, bytes: Uint8Array): void;
  room?(id: string): void;
}

/** All the other ends. */
async function peers(path: string, id: string, port: number): Promise<void> {
  const recording = deserialize(readFileSync(path)) as Recording;
  const up = new Map<number, Peer[]>(recording.peers.map((p) => [p, []]));
  let connected = 0;
  for (const peer of recording.peers) {
    for (let mirror = 0; mirror < recording.mirrors; mirror++) {
      const end = makeSwitch(`${peer}/${mirror}`, { id, port });
      end.addReactor(CHANNELS, {
        onPeerUp(to) {
          up.get(peer)!.push(to);
          if (++connected === recording.peers.length * recording.mirrors) process.send!("connected");
        },
        onReceive: () => undefined,
      });
      await end.start();
    }
  }
  process.on("message", () => {
    const began = performance.now();
    let next = 0;
    let dropped = 0;
    const tick = (): void => {
      const nowUs = (performance.now() - began) * 1000;
      for (; next < recording.sent.length && recording.sent[next]!.atUs <= nowUs; next++) {
        const { from, channelId, bytes } = recording.sent[next]!;
        for (const to of up.get(from)!) if (!to.send(channelId, bytes)) dropped++;
      }
      if (next < recording.sent.length) setTimeout(tick, 1);
      else if (dropped > 0) console.error(`${dropped} messages found no room`);
    };
    tick();
  });
  process.on("disconnect", () => process.exit(0));
}

function child(words: readonly string[]) {
  return fork(fileURLToPath(import.meta.url), words, { execArgv: process.execArgv });
}

const told = <T>(from: ReturnType<typeof child>): Promise<T> =>
  new Promise((resolve, reject) => {
    from.once("message", (message) => resolve(message as T));
    from.once("exit", (code) => reject(new Error(`a process ended with ${code}`)));
  });

interface Measured {
  readonly seconds: number;
  readonly blocks: number;
  readonly cpuSeconds: number;
  readonly messages: number;
  readonly signed: number;
  readonly rssMB: number;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      heights: { type: "string", default: "20" },
      mirrors: { type: "string", default: "1" },
      recording: { type: "string" },
    },
  });
  const [role, path, id, port] = positionals;
  if (role === "validator") return validator(path!);
  if (role === "peers") return peers(path!, id!, Number(port));
  const file = values.recording ?? join(mkdtempSync(join(tmpdir(), "validator-100-")), "recording");
  const known =
    values.recording === undefined ? undefined : attempt(() => deserialize(readFileSync(file)) as Recording);
  const recording = known ?? (await record(Number(values.heights), 1));
  writeFileSync(file, serialize({ ...recording, mirrors: Number(values.mirrors) }));
  const node = child(["validator", file]);
  const place = await told<{ id: string; port: number }>(node);
  const others = child(["peers", file, place.id, String(place.port)]);
  await told(others);
  node.send("go");
  others.send("go");
  const found = await told<Measured>(node);
  others.disconnect();
  node.disconnect();
  const { seconds, blocks, cpuSeconds, messages, signed, rssMB } = found;
  const share = cpuSeconds / seconds;
  console.log(
    `${recording.peers.length * Number(values.mirrors)} peers, ${blocks} blocks in ${seconds.toFixed(1)} s, ${Math.round(messages / blocks)} messages a block, own precommit in ${signed} blocks, ${rssMB} MB`,
  );
  console.log(`${(share * 100).toFixed(1)}% of one core (target: under ${TARGET_SHARE * 100}%)`);
  if (values.recording === undefined) rmSync(file, { force: true });
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

await main();
