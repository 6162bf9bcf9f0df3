/** A node or gateway of a testnet as a child process, in the process group of its parent. It is started only when somebody says so:
 *  one that died stays dead. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { copyFile, stat, truncate } from "node:fs/promises";

const STOP_MS_MAX = 5_000;
/** What a log may grow to; then it begins anew, and the one before is kept beside it. */
const LOG_BYTES_MAX = 32 * 1024 * 1024;
const LOG_LOOK_MS = 5_000;

/** As the first line of src/cli/main.ts has it. */
const ALLOCATOR = { MALLOC_TRIM_THRESHOLD_: "131072" };

/** The process goes on writing to the file that it was given, at its end: so the file is emptied instead of renamed. Lines
 *  of the moment between copying and emptying are lost. */
export async function boundLog(file: string, bytesMax = LOG_BYTES_MAX): Promise<void> {
  try {
    if ((await stat(file)).size <= bytesMax) return;
    await copyFile(file, `${file}.old`);
    await truncate(file, 0);
  } catch {
    // A full disk, or no file: the next look comes soon.
  }
}

export interface NodeProcessOptions {
  /** dist/src/cli/main.js */
  readonly program: string;
  /** Verb and flags. */
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env: NodeJS.ProcessEnv;
  /** Told once for every process that ended. `asked` is whether this object ended it. */
  readonly onExit: (how: string, asked: boolean) => void;
}

export class NodeProcess {
  private child: ChildProcess | undefined;
  private exited: Promise<void> = Promise.resolve();
  private stopped = false;
  private asked = false;
  private lastPid = 0;

  constructor(private readonly options: NodeProcessOptions) {}

  get running(): boolean {
    return this.child !== undefined;
  }

  get paused(): boolean {
    return this.running && this.stopped;
  }

  /** Of the process that runs or ran last; 0 before the first. */
  get pid(): number {
    return this.lastPid;
  }

  /** Resolves when the process is there; what it says goes to the log file. @throws Error when it cannot be made */
  async start(): Promise<void> {
    if (this.child !== undefined) throw new Error("it runs already");
    const { program, args, env, logFile } = this.options;
    const log = openSync(logFile, "a");
    try {
      const child = spawn(process.execPath, [program, ...args], {
        stdio: ["ignore", log, log],
        env: { ...ALLOCATOR, ...env },
      });
      await new Promise<void>((resolve, reject) => {
        child.once("spawn", resolve);
        child.once("error", reject);
      });
      this.attach(child);
    } finally {
      closeSync(log);
    }
  }

  private attach(child: ChildProcess): void {
    this.child = child;
    this.lastPid = child.pid!;
    this.stopped = false;
    this.asked = false;
    const looking = setInterval(() => void boundLog(this.options.logFile), LOG_LOOK_MS);
    looking.unref();
    this.exited = new Promise((resolve) => {
      child.once("exit", (code, signal) => {
        clearInterval(looking);
        this.child = undefined;
        resolve();
        this.options.onExit(signal === null ? `ended with code ${code}` : `was ended by ${signal}`, this.asked);
      });
    });
  }

  /** SIGKILL. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.asked = true;
    this.child?.kill("SIGKILL");
    await this.exited;
  }

  /** SIGTERM, and SIGKILL to one that takes too long. */
  async stop(): Promise<void> {
    this.asked = true;
    this.resume();
    this.child?.kill("SIGTERM");
    const timer = setTimeout(() => this.child?.kill("SIGKILL"), STOP_MS_MAX);
    await this.exited;
    clearTimeout(timer);
  }

  /** SIGSTOP: the node is silent and its connections stay. */
  pause(): void {
    this.child?.kill("SIGSTOP");
    this.stopped = true;
  }

  resume(): void {
    this.child?.kill("SIGCONT");
    this.stopped = false;
  }
}
