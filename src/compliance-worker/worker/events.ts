/** Wakes somebody when the node tells of certain events, and whenever the connection is new: what came meanwhile was missed. */
import { WebSocket } from "ws";
import type { Logger } from "../../ports/log.js";

const FIRST_PAUSE_MS = 500;
const PAUSE_MS_MAX = 30_000;
const PING_MS = 20_000;
const MESSAGE_BYTES_MAX = 16 * 1024 * 1024;

const EVENTS = ["EventCase.id", "EventListPublished.source", "EventCredential.id"];

export interface EventWatch {
  stop(): void;
}

/** @param url of the RPC server: http or https */
export function watchCompliance(url: string, wake: () => void, log: Logger): EventWatch {
  const endpoint = new URL("websocket", url.endsWith("/") ? url : `${url}/`);
  endpoint.protocol = endpoint.protocol === "https:" ? "wss:" : "ws:";
  let stopped = false;
  let pauseMs = FIRST_PAUSE_MS;
  let socket: WebSocket | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pings: NodeJS.Timeout | undefined;
  const connect = (): void => {
    let answered = true;
    socket = new WebSocket(endpoint, { maxPayload: MESSAGE_BYTES_MAX, handshakeTimeout: 10_000 });
    socket.on("open", () => {
      pauseMs = FIRST_PAUSE_MS;
      for (const [id, event] of EVENTS.entries()) {
        const query = `tm.event='Tx' AND stateset.compliance.v1.${event} EXISTS`;
        socket?.send(JSON.stringify({ jsonrpc: "2.0", id, method: "subscribe", params: { query } }));
      }
      pings = setInterval(() => {
        if (!answered) socket?.terminate();
        answered = false;
        socket?.ping();
      }, PING_MS);
      wake();
    });
    socket.on("pong", () => {
      answered = true;
    });
    socket.on("message", (data) => {
      const text = String(data);
      if (text.includes('"error"')) log.warn("the node refused a subscription", { answer: text.slice(0, 200) });
      // The answer to a subscription is empty; an event is not.
      else if (text.includes('"query"')) wake();
    });
    socket.on("error", (e) => log.debug("the connection to the node failed", { reason: e.message }));
    socket.on("close", () => {
      clearInterval(pings);
      if (stopped) return;
      timer = setTimeout(connect, pauseMs);
      pauseMs = Math.min(2 * pauseMs, PAUSE_MS_MAX);
    });
  };
  connect();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearInterval(pings);
      socket?.terminate();
    },
  };
}
