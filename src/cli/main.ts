#!/usr/bin/env -S MALLOC_TRIM_THRESHOLD_=131072 node
// docs/decisions.md, "Memory that glibc keeps", tells what the variable is for.
import { processIo } from "./io.js";
import { runCli } from "./run.js";

// A closed pipe (statesetd … | head) is no error.
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
  if (e.code === "EPIPE") process.exit(0);
  throw e;
});

// Connections that a client keeps open for a next call must not hold the process back.
process.exit(await runCli(process.argv.slice(2), processIo()));
