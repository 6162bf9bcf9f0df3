#!/usr/bin/env node
import { processIo } from "./io.js";
import { runCli } from "./run.js";

// A closed pipe (statesetd … | head) is no error.
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
  if (e.code === "EPIPE") process.exit(0);
  throw e;
});

process.exitCode = await runCli(process.argv.slice(2), processIo());
