import type { AnyMessageType } from "../../protobuf/message.js";
import type { HttpRule, HttpVerb, ServiceInfo } from "../../protobuf/service.js";
import { matchTemplate, type PathTemplate, parseTemplate } from "./path-template.js";

export interface RestRoute {
  readonly verb: HttpVerb;
  readonly template: PathTemplate;
  readonly rule: HttpRule;
  /** Full gRPC method name. */
  readonly method: string;
  readonly input: AnyMessageType;
  readonly output: AnyMessageType;
}

/** Every route that the services declare, in order of declaration: the first that matches answers. */
export function restRoutes(services: readonly ServiceInfo[]): RestRoute[] {
  return services.flatMap((service) =>
    Object.values(service.methods).flatMap((method) =>
      method.http.map((rule) => ({
        verb: rule.verb,
        template: parseTemplate(rule.path),
        rule,
        method: `/${service.typeName}/${method.name}`,
        input: method.input,
        output: method.output,
      })),
    ),
  );
}

export interface RestMatch {
  readonly route: RestRoute;
  readonly pathFields: ReadonlyMap<string, string>;
}

/** Routes by verb and number of path segments, so that a request is compared with few of them. */
export class RestRouter {
  private readonly byVerb = new Map<string, RestRoute[]>();

  constructor(routes: readonly RestRoute[]) {
    for (const route of routes) {
      const list = this.byVerb.get(route.verb);
      if (list === undefined) this.byVerb.set(route.verb, [route]);
      else list.push(route);
    }
  }

  /** `path` is the decoded path. A trailing or doubled slash is a segment of its own, which no template has. */
  match(verb: string, path: string): RestMatch | undefined {
    if (!path.startsWith("/")) return undefined;
    const parts = path.slice(1).split("/");
    for (const route of this.byVerb.get(verb.toLowerCase()) ?? []) {
      const pathFields = matchTemplate(route.template, parts);
      if (pathFields !== undefined) return { route, pathFields };
    }
    return undefined;
  }
}
