/** The process as commands see it, so that tests can run them inside their own. */
import { createInterface } from "node:readline";
import { CliError } from "./errors.js";

export interface Io {
  readonly env: { readonly [name: string]: string | undefined };
  /** Results. */
  out(text: string): void;
  /** Everything that is said to people beside the result. */
  err(text: string): void;
  /** The next line of the standard input; undefined at its end. */
  readLine(): Promise<string | undefined>;
  /** The same without showing what is typed. */
  readSecret(prompt: string): Promise<string | undefined>;
  /** All that is left of the standard input. */
  readAll(): Promise<string>;
  /** Whether somebody sits at the other end of the standard input. */
  readonly interactive: boolean;
  /** Whether what is said to people may have colours. */
  readonly colour: boolean;
  /** Whether results may: standard output is a terminal. */
  readonly outColour?: boolean;
  /** Whether bars may be drawn beside the result: somebody looks at standard error. */
  readonly bars?: boolean;
  /** What the process ends with when nothing fails; commands that run a node set it. */
  exitCode: number;
}

const INPUT_BYTES_MAX = 64 * 1024 * 1024;

/** Reads a line from a terminal that does not echo. Ctrl-C ends the process as it always does. */
function readHidden(prompt: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  return new Promise((resolve) => {
    let typed = "";
    const finish = (line: string | undefined) => {
      stdin.off("data", onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write("\n");
      resolve(line);
    };
    const onData = (part: Buffer) => {
      for (const c of part.toString("utf8")) {
        if (c === "\u0003") process.exit(130);
        if (c === "\r" || c === "\n") return finish(typed);
        if (c === "\u0004") return finish(typed === "" ? undefined : typed);
        typed = c === "\u007f" || c === "\b" ? typed.slice(0, -1) : typed + c;
      }
    };
    stdin.on("data", onData);
    stdin.resume();
  });
}

export function processIo(): Io {
  let lines: AsyncIterator<string> | undefined;
  // https://no-color.org: set and not empty.
  const coloured = (process.env.NO_COLOR ?? "") === "" && process.env.TERM !== "dumb";
  const nextLine = async () => {
    lines ??= createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
    const next = await lines.next();
    return next.done === true ? undefined : next.value;
  };
  return {
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readLine: nextLine,
    readSecret: (prompt) => (process.stdin.isTTY === true ? readHidden(prompt) : nextLine()),
    async readAll() {
      let size = 0;
      const parts: Buffer[] = [];
      for await (const part of process.stdin) {
        const bytes = part as Buffer;
        size += bytes.length;
        if (size > INPUT_BYTES_MAX)
          throw new CliError(`standard input has more than ${INPUT_BYTES_MAX} bytes`, "split it");
        parts.push(bytes);
      }
      return Buffer.concat(parts).toString("utf8");
    },
    interactive: process.stdin.isTTY === true,
    colour: process.stderr.isTTY === true && coloured,
    outColour: process.stdout.isTTY === true && coloured,
    bars: process.stderr.isTTY === true && process.env.TERM !== "dumb",
    exitCode: 0,
  };
}

/** Before work that cannot be undone: asks whoever sits there, unless --yes was given. Scripts are not asked: what they
 *  call they mean. @throws CliError when the answer is no */
export async function requireConsent(
  context: { readonly io: Io; flag(name: string): boolean },
  question: string,
): Promise<void> {
  const { io } = context;
  if (context.flag("yes") || !io.interactive || (await confirm(io, question))) return;
  throw new CliError("nothing was changed", "add --yes to go on without being asked");
}

/** Asks on stderr. @returns whether the answer was yes; the end of input is no. */
export async function confirm(io: Io, question: string): Promise<boolean> {
  io.err(`${question} [y/N]: `);
  const answer = (await io.readLine())?.trim().toLowerCase();
  if (!io.interactive) io.err("\n");
  return answer === "y" || answer === "yes";
}
