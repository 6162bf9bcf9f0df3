/** What this machine offers a node. */
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

export interface Machine {
  readonly nodeVersion: string;
  nowNs(): bigint;
  /** Whether something keeps the clock in time; undefined where that cannot be told. */
  clockKept(): boolean | undefined;
  /** Files that a process may have open; undefined where the system does not tell. */
  openFilesMax(): number | undefined;
  freeBytes(path: string): number | undefined;
  /** Median time of a small write that is flushed to the disk. @throws Error when the folder cannot be written */
  syncMs(folder: string): Promise<number>;
  /** Why nobody can listen there ("EADDRINUSE", …); undefined when the address is free. */
  listenProblem(host: string, port: number): Promise<string | undefined>;
}

const SYNC_WRITES = 15;
const SYNC_BYTES = 4096;
const TIME_KEEPERS = [
  "/run/systemd/timesync/synchronized",
  "/run/chrony",
  "/var/run/chrony",
  "/run/chronyd.pid",
  "/var/run/ntpd.pid",
  "/run/ntpd.pid",
  "/run/openntpd.sock",
];

export function thisMachine(): Machine {
  return {
    nodeVersion: process.versions.node,
    nowNs: () => BigInt(Date.now()) * 1_000_000n,
    clockKept() {
      if (process.platform !== "linux") return undefined;
      if (TIME_KEEPERS.some((path) => existsSync(path))) return true;
      // In a container the host keeps the clock.
      return existsSync("/.dockerenv") || existsSync("/run/.containerenv") ? undefined : false;
    },
    openFilesMax() {
      try {
        const found = /^Max open files\s+(\S+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1];
        return found === "unlimited" ? Number.POSITIVE_INFINITY : found === undefined ? undefined : Number(found);
      } catch {
        return undefined;
      }
    },
    freeBytes(path) {
      try {
        const { bavail, bsize } = statfsSync(path);
        return bavail * bsize;
      } catch {
        return undefined;
      }
    },
    async syncMs(folder) {
      const path = join(folder, ".doctor");
      const file = await open(path, "w", 0o600);
      try {
        const times: number[] = [];
        for (let i = 0; i < SYNC_WRITES; i++) {
          const begin = performance.now();
          await file.write(new Uint8Array(SYNC_BYTES), 0, SYNC_BYTES, i * SYNC_BYTES);
          await file.datasync();
          times.push(performance.now() - begin);
        }
        return times.sort((a, b) => a - b)[SYNC_WRITES >> 1]!;
      } finally {
        await file.close();
        await rm(path, { force: true });
      }
    },
    listenProblem: (host, port) =>
      new Promise((resolve) => {
        const server = createServer();
        server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
        server.listen(port, host, () => server.close(() => resolve(undefined)));
      }),
  };
}
