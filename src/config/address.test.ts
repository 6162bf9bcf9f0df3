import { expect, test } from "vitest";
import { parseListenAddress } from "./address.js";

test.each([
  ["tcp://127.0.0.1:26657", "127.0.0.1", 26657],
  ["localhost:9090", "localhost", 9090],
  [":26660", "0.0.0.0", 26660],
  ["tcp://[::1]:0", "::1", 0],
])("%s", (text, host, port) => {
  expect(parseListenAddress(text)).toEqual({ ok: true, value: { kind: "tcp", host, port } });
});

test("a socket file", () => {
  expect(parseListenAddress("unix:///run/x.sock")).toEqual({ ok: true, value: { kind: "unix", path: "/run/x.sock" } });
});

test.each(["", "127.0.0.1", "tcp://", "http://127.0.0.1:1", "1.2.3.4:65536", "a:b", "unix://", "a b:1", "::1:5"])(
  "refuses %j",
  (text) => {
    expect(parseListenAddress(text).ok).toBe(false);
  },
);
