import type { Routes } from "./route.js";

/** The list of methods that a browser sees at /. In the original every method has a context argument, so all of them stand
 *  under "require arguments". The host comes from the request: it is escaped. */
export function endpointsPage(host: string, routes: Routes): string {
  const safeHost = host.replace(/[^A-Za-z0-9.:[\]_-]/g, "");
  const names = [...Object.keys(routes), "subscribe", "unsubscribe", "unsubscribe_all"].sort();
  const links = names.map((name) => {
    const params = name in routes ? Object.keys(routes[name]!.params) : name === "unsubscribe_all" ? [] : ["query"];
    const link = `//${safeHost}/${name}?${params.map((p) => `${p}=_`).join("&")}`;
    return `<a href="${link}">${link}</a></br>`;
  });
  return `<html><body><br>Available endpoints:<br><br>Endpoints that require arguments:<br>${links.join("")}</body></html>`;
}
