/** Adds up vitest's JSON reports of a folder and prints one line for those who read only the last one. */
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const folder = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of readdirSync(folder)) {
  const report = JSON.parse(readFileSync(join(folder, name), "utf8"));
  console.log(`${name.replace(".json", "")}: ${report.numPassedTests} passed, ${report.numPendingTests} skipped`);
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
