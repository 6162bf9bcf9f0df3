/** Our engine with the kvstore application on a home that the real cometbft has made. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFileSigner } from "../../src/adapters/file-signer.js";
import { openLevelDatabase } from "../../src/adapters/leveldb.js";
import { createNativeVerifier, nativeHasher } from "../../src/adapters/native-crypto.js";
import { createSystemClock } from "../../src/adapters/system-clock.js";
import { openFileFolder } from "../../src/adapters/wal-file.js";
import { parseGenesis } from "../../src/chain/genesis.js";
import { createEngine, type Engine } from "../../src/engine/create-engine.js";
import type { Genesis } from "../../src/engine/replay/handshake.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { RIG_CONFIG } from "../support/engine-rig.js";
import { keptLog } from "../support/kept-log.js";
import { KvstoreApp } from "../support/kvstore-app.js";
import { MemoryDisk } from "../support/memory-disk.js";

export interface HomeNode {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Our engine with the kvstore application (whose own data is in memory, and made again by replay) on a home. */
export async function openHome(home: string, blockMs: number): Promise<HomeNode> {
  const data = join(home, "data");
  const doc = parseGenesis(readFileSync(join(home, "config/genesis.json"), "utf8"), { seconds: 0n, nanos: 0 });
  if (!doc.ok) throw new Error(doc.error);
  const genesis: Genesis = { ...doc.value, appStateBytes: utf8Encode(doc.value.appState) };
  const open = (name: string) => openLevelDatabase(join(data, `${name}.db`), { sealOnClose: true });
  const databases = {
    blocks: await open("blockstore"),
    state: await open("state"),
    txIndex: await open("tx_index"),
    evidence: await open("evidence"),
  };
  const signer = await openFileSigner({
    keyFile: join(home, "config/priv_validator_key.json"),
    stateFile: join(data, "priv_validator_state.json"),
  });
  const app = await KvstoreApp.open(new MemoryDisk().database("app"));
  const fatal: Error[] = [];
  const consensus = { ...RIG_CONFIG.consensus, targetBlockIntervalMs: blockMs, timeoutCommitMs: blockMs };
  const engine = await createEngine(
    { ...RIG_CONFIG, consensus },
    {
      genesis,
      databases,
      walFolder: openFileFolder(join(data, "cs.wal")),
      app,
      signer,
      clock: createSystemClock(),
      log: keptLog(),
      hasher: nativeHasher,
      verifier: createNativeVerifier(),
      nextTurn: setImmediate,
      onFatal: (error) => fatal.push(error),
    },
  );
  return {
    engine,
    async close() {
      await engine.stop();
      await signer.close();
      for (const db of Object.values(databases)) await db.close();
      if (fatal[0] !== undefined) throw fatal[0];
    },
  };
}

const FILLER = "v".repeat(900);

/** Keeps the mempool of a node filled, so that its blocks are large. */
export function filling({ engine }: HomeNode): { more(): void; readonly sent: number } {
  let sent = 0;
  return {
    more() {
      for (let i = 0; i < 60 && engine.mempool.size < 400; i++) {
        engine.mempool.checkTx(utf8Encode(`key${sent}=${FILLER}${sent++}`)).catch(() => undefined);
      }
    },
    get sent() {
      return sent;
    },
  };
}
