/** Our peer-to-peer layer beside a real cometbft: handshakes both ways, pings both ways, real messages of every channel
 *  that it speaks to a follower, address exchange, and what its net_info says of us. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFileFolder } from "../../src/adapters/wal-file.js";
import { mConnectionDefaults } from "../../src/p2p/mconnection.js";
import { nodeIdOfKey } from "../../src/p2p/node-id.js";
import type { Peer } from "../../src/p2p/peer.js";
import { connectionStatusJson } from "../../src/p2p/peer-json.js";
import { parseAddressBook } from "../../src/p2p/pex/address-book-json.js";
import type { Switch } from "../../src/p2p/switch.js";
import { decodeBlocksyncMessage, encodeBlocksyncMessage } from "../../src/reactors/messages/blocksync.js";
import {
  BLOCKSYNC_CHANNEL,
  blocksyncChannel,
  consensusChannels,
  evidenceChannel,
  mempoolChannel,
  statesyncChannels,
} from "../../src/reactors/messages/channels.js";
import {
  channelOfConsensus,
  decodeConsensusMessage,
  encodeConsensusMessage,
} from "../../src/reactors/messages/consensus.js";
import { toHex } from "../../src/types/bytes.js";
import { CometNode, noCometbft } from "../support/cometbft.js";
import { freePort } from "../support/free-port.js";
import { eventually, identityOf, type Rig, rigSwitch } from "../support/node-rig.js";

/** Long enough for a ping of cometbft (each 60 s) to be missed for its 45 s. */
const SECONDS = Number(process.env.STATESETD_INTEROP_SECONDS ?? 110);

interface NetInfo {
  readonly peers: readonly {
    readonly node_info: {
      readonly id: string;
      readonly moniker: string;
      readonly network: string;
      readonly channels: string;
      readonly listen_addr: string;
    };
    readonly is_outbound: boolean;
    readonly remote_ip: string;
    readonly connection_status: unknown;
  }[];
}

/** A node that listens to all that it is told. */
interface Listening extends Rig {
  readonly heard: Map<string, number>;
  readonly faults: string[];
}

function listening(
  moniker: string,
  network: string,
  options: Parameters<typeof rigSwitch>[0],
  seed: Uint8Array,
): Listening {
  const heard = new Map<string, number>();
  const faults: string[] = [];
  const rig = rigSwitch(
    {
      connection: { ...mConnectionDefaults, pingIntervalMs: 2_000, pongTimeoutMs: 1_500 },
      pex: true,
      ...options,
    },
    { identity: identityOf(seed) },
    { network, moniker },
  );
  const hear = (what: string) => heard.set(what, (heard.get(what) ?? 0) + 1);
  rig.node.addReactor(consensusChannels, {
    onReceive(_peer, channelId, bytes) {
      const message = decodeConsensusMessage(channelId, bytes);
      if (!message.ok) return void faults.push(`consensus: ${message.error}`);
      hear(message.value.kind);
      if (toHex(encodeConsensusMessage(message.value)) !== toHex(bytes)) faults.push(`${message.value.kind} differs`);
      if (channelOfConsensus(message.value) !== channelId) faults.push(`${message.value.kind} on ${channelId}`);
    },
  });
  rig.node.addReactor([blocksyncChannel], {
    onPeerUp: (peer) => void peer.send(BLOCKSYNC_CHANNEL, encodeBlocksyncMessage({ kind: "statusRequest", value: {} })),
    onReceive(_peer, _channelId, bytes) {
      const message = decodeBlocksyncMessage(bytes);
      if (!message.ok) return void faults.push(`blocksync: ${message.error}`);
      hear(message.value.kind);
      if (toHex(encodeBlocksyncMessage(message.value)) !== toHex(bytes)) faults.push(`${message.value.kind} differs`);
    },
  });
  rig.node.addReactor([mempoolChannel(1_048_576), evidenceChannel, ...statesyncChannels], {
    onReceive: (_peer, channelId) => void hear(`channel ${channelId}`),
  });
  return { ...rig, heard, faults };
}

function only(node: Switch): Peer {
  const [peer] = node.peers();
  if (peer === undefined) throw new Error("no peer");
  return peer;
}

describe.skipIf(noCometbft !== undefined)(
  `with a real cometbft${noCometbft === undefined ? "" : ` (skipped: ${noCometbft})`}`,
  () => {
    const seeds = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)] as const;
    let comet: CometNode;
    let dialled: Listening;
    let dialling: Listening;

    beforeAll(async () => {
      const port = await freePort();
      const dialledId = nodeIdOfKey(identityOf(seeds[0]).publicKey);
      comet = await CometNode.create({ config: { persistent_peers: `"${dialledId}@127.0.0.1:${port}"` } });
      dialled = listening("dialled", comet.chainId, { listen: { host: "127.0.0.1", port } }, seeds[0]);
      dialling = listening(
        "dialling",
        comet.chainId,
        { persistentPeers: [{ id: comet.id, host: "127.0.0.1", port: comet.p2pPort }] },
        seeds[1],
      );
      await dialled.node.start();
      await comet.start();
      await dialling.node.start();
    });

    afterAll(async () => {
      await dialling?.node.stop();
      await dialled?.node.stop();
      await comet?.destroy();
    });

    test("both ways to connect, and net_info lists us", async () => {
      await eventually("cometbft dials us", () => dialled.node.peers().some((p) => p.id === comet.id), 30_000);
      await eventually("we dial cometbft", () => dialling.node.peers().some((p) => p.id === comet.id), 30_000);
      expect(dialled.node.peer(comet.id)?.outbound).toBe(false);
      expect(dialling.node.peer(comet.id)?.outbound).toBe(true);
      const peer = dialling.node.peer(comet.id)!;
      expect(peer.persistent).toBe(true);
      expect(peer.info.version).toBe("0.38.25");
      expect(peer.info.network).toBe(comet.chainId);
      expect(toHex(peer.info.channels)).toBe("40202122233038606100");
      let net: NetInfo | undefined;
      await eventually("net_info", () => {
        void comet.rpc<NetInfo>("net_info").then((n) => {
          net = n;
        });
        return net !== undefined && net.peers.length >= 2;
      });
      const byId = new Map(net!.peers.map((p) => [p.node_info.id, p]));
      expect(byId.get(dialled.node.id)).toMatchObject({
        is_outbound: true,
        remote_ip: "127.0.0.1",
        node_info: { moniker: "dialled", network: comet.chainId, listen_addr: dialled.node.info.listenAddr },
      });
      expect(byId.get(dialling.node.id)).toMatchObject({ is_outbound: false, node_info: { moniker: "dialling" } });
      // What it shows of a connection has the same shape as what we show.
      expect(Object.keys(connectionStatusJson(peer.status(), 0n) as object)).toEqual(
        Object.keys(byId.get(dialling.node.id)!.connection_status as object),
      );
    });

    test(
      `connections and messages hold for ${SECONDS} s`,
      async () => {
        const started = [dialled, dialling].map((r) => r.node.peer(comet.id)!);
        await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
        for (const [i, rig] of [dialled, dialling].entries()) {
          expect(rig.node.peer(comet.id), comet.log).toBe(started[i]);
          expect(rig.faults).toEqual([]);
          expect(rig.heard.get("statusResponse")).toBeGreaterThanOrEqual(1);
          expect(rig.heard.get("newRoundStep")).toBeGreaterThan(10);
          expect(rig.lines.filter((l) => l.level === "error" || l.level === "warn")).toEqual([]);
        }
        // A ping each two seconds of ours was answered, or the connection would have ended.
        expect(only(dialling.node).status().durationMs).toBeGreaterThan(SECONDS * 990);
      },
      (SECONDS + 30) * 1000,
    );

    test("its address book and ours are one form", async () => {
      await comet.stop();
      await eventually("the connections end", () => dialled.node.peers().every((p) => p.id !== comet.id));
      const text = readFileSync(join(comet.home, "config/addrbook.json"), "utf8");
      const read = parseAddressBook(text, { strict: false, key: "00", nowNs: () => 0n, chance: () => 0 });
      if (!read.ok) throw new Error(read.error);
      expect(read.value.dropped).toBe(0);
      expect(read.value.book.has(dialled.node.id)).toBe(true);
      // Ours, with cometbft's address in it, is put in the place of its own: it starts from it and keeps what is there.
      await dialling.node.stop();
      const ours = dialling.folder.read("addrbook.json")!;
      const parsed = parseAddressBook(new TextDecoder().decode(ours), {
        strict: false,
        key: "00",
        nowNs: () => 0n,
        chance: () => 0,
      });
      expect(parsed.ok && parsed.value.book.has(comet.id)).toBe(true);
      await openFileFolder(join(comet.home, "config")).replace("addrbook.json", ours);
      await comet.start();
      await comet.stop();
      const kept = readFileSync(join(comet.home, "config/addrbook.json"), "utf8");
      expect(JSON.parse(kept)).toMatchObject({
        key: (JSON.parse(new TextDecoder().decode(ours)) as { key: string }).key,
      });
    });
  },
);
