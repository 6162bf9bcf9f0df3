import { chainDashboard, commerceDashboard, regionsDashboard } from "./dashboards.js";
import { dashboardJson } from "./panels.js";

/** Name and content of each file. */
export function dashboardFiles(): [name: string, text: string][] {
  return [
    ["chain.json", text(chainDashboard)],
    ["commerce.json", text(commerceDashboard)],
    ["regions.json", text(regionsDashboard)],
  ];
}

function text(dashboard: Parameters<typeof dashboardJson>[0]): string {
  return `${JSON.stringify(dashboardJson(dashboard), null, 2)}\n`;
}
