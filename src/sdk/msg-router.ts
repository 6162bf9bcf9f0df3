/** From the type of a message to the handler that its module declares. */
import type { AnyMessageType } from "../protobuf/message.js";
import type { Context } from "./context.js";
import { errors } from "./errors.js";
import { EventManager } from "./events.js";
import type { AppModule } from "./module.js";

export interface MsgRoute {
  readonly typeUrl: string;
  /** Module that handles it. */
  readonly module: string;
  readonly input: AnyMessageType;
  readonly output: AnyMessageType;
  /** Second part of the type's name, which events carry: "bank" of cosmos.bank.v1beta1.MsgSend. */
  readonly eventModule: string;
  /** What can be checked without state. @throws SdkError */
  check(message: object): void;
  /** @throws SdkError and whatever a handler may throw */
  handle(ctx: Context, message: object): object;
}

export interface MsgRouter {
  readonly routes: ReadonlyMap<string, MsgRoute>;
  find(typeUrl: string): MsgRoute | undefined;
  /** Runs a message inside another one (authz, gov, order flows): same gas, events of its own, no branch.
   *  @throws SdkError when nobody handles it or the handler refuses */
  dispatch(ctx: Context, typeUrl: string, message: object): object;
}

export function createMsgRouter(modules: readonly AppModule[]): MsgRouter {
  const routes = new Map<string, MsgRoute>();
  for (const module of modules) {
    for (const [name, method] of Object.entries(module.msgService?.methods ?? {})) {
      const typeUrl = `/${method.input.typeName}`;
      if (routes.has(typeUrl)) throw new Error(`two modules handle ${typeUrl}`);
      const handler = module.msgs[name]! as (ctx: Context, message: object) => object;
      const check = module.checks[name] as ((message: object) => void) | undefined;
      routes.set(typeUrl, {
        typeUrl,
        module: module.name,
        input: method.input,
        output: method.output,
        eventModule: method.input.typeName.split(".")[1] ?? "",
        check: check ?? (() => {}),
        handle: handler,
      });
    }
  }
  return {
    routes,
    find: (typeUrl) => routes.get(typeUrl),
    dispatch(ctx, typeUrl, message) {
      const route = routes.get(typeUrl);
      if (route === undefined) throw errors.UNKNOWN_REQUEST(`unrecognized message route: ${typeUrl}`);
      route.check(message);
      const inner = ctx.with({ events: new EventManager() });
      const response = route.handle(inner, message);
      ctx.events.append(inner.events.events);
      return response;
    },
  };
}
