import { defineConfig } from "vitest/config";

const setupFiles = ["test/support/property-seed.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          setupFiles,
          include: ["src/**/*.test.ts", "modules/**/*.test.ts", "scripts/**/*.test.ts"],
          testTimeout: 20_000,
        },
      },
      { test: { name: "vectors", setupFiles, include: ["test/vectors/**/*.test.ts"], testTimeout: 120_000 } },
      { test: { name: "crash", setupFiles, include: ["test/crash/**/*.test.ts"], testTimeout: 300_000 } },
      { test: { name: "sim", setupFiles, include: ["test/sim/**/*.test.ts"], testTimeout: 300_000 } },
      { test: { name: "scenarios", setupFiles, include: ["test/scenarios/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "fuzz", setupFiles, include: ["test/fuzz/**/*.test.ts"], testTimeout: 300_000 } },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "interop",
          include: ["test/interop/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
