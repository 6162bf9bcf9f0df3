/** Writes deploy/grafana/*.json. `npm run dashboards:gen`; a test compares what is there with what would be written. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dashboardFiles } from "./files.js";

const folder = fileURLToPath(new URL("../../deploy/grafana/", import.meta.url));
for (const [name, text] of dashboardFiles()) writeFileSync(`${folder}${name}`, text);
