import { expect, test } from "vitest";
import type { GrpcBackend } from "../services/backend.js";
import { answerGrpcWeb, isGrpcWeb } from "./grpc-web.js";

const calls: { method: string; request: number[]; height: bigint | undefined }[] = [];
const backend: GrpcBackend = {
  services: [],
  async call(method, request, { height }) {
    calls.push({ method, request: [...request], height });
    if (method === "/x/Fails") return { code: 5, message: "nö 100%", response: new Uint8Array(), height: 9n };
    return { code: 0, message: "", response: new Uint8Array([7, 8]), height: 9n };
  },
};
const BODY = Buffer.from([0, 0, 0, 0, 2, 1, 2]);
const OK_TRAILERS = Buffer.from("grpc-status: 0\r\ngrpc-message: \r\n");

test("a message in, a message and trailers out, at the height that was asked for", async () => {
  const { headers, body } = await answerGrpcWeb(backend, "/x/Works", "application/grpc-web+proto", BODY, "4");
  expect(calls.pop()).toEqual({ method: "/x/Works", request: [1, 2], height: 4n });
  expect(headers).toEqual({ "content-type": "application/grpc-web+proto", "x-cosmos-block-height": "9" });
  expect(Buffer.from(body)).toEqual(
    Buffer.concat([Buffer.from([0, 0, 0, 0, 2, 7, 8, 0x80, 0, 0, 0, OK_TRAILERS.length]), OK_TRAILERS]),
  );
});

test("the text form is the same in base64", async () => {
  const text = Buffer.from(BODY.toString("base64"));
  const { headers, body } = await answerGrpcWeb(backend, "/x/Works", "application/grpc-web-text", text, undefined);
  expect(calls.pop()?.request).toEqual([1, 2]);
  expect(headers["content-type"]).toBe("application/grpc-web-text+proto");
  expect([...Buffer.from(Buffer.from(body).toString(), "base64").subarray(0, 7)]).toEqual([0, 0, 0, 0, 2, 7, 8]);
});

test("a failure has its status and text in the trailers alone", async () => {
  const { body } = await answerGrpcWeb(backend, "/x/Fails", "application/grpc-web", BODY, undefined);
  expect(body[0]).toBe(0x80);
  expect(Buffer.from(body).toString("latin1", 5)).toBe("grpc-status: 5\r\ngrpc-message: n%C3%B6 100%25\r\n");
});

test.each([
  ["nothing", []],
  ["a head that promises more", [0, 0, 0, 0, 9, 1]],
  ["more than one message", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ["a compressed message", [1, 0, 0, 0, 0]],
])("%s is refused", async (_, bytes) => {
  const { body } = await answerGrpcWeb(backend, "/x/Works", "application/grpc-web", Buffer.from(bytes), undefined);
  expect(Buffer.from(body).toString("latin1")).toContain("grpc-status: 3");
});

test("it is known by its content type", () => {
  expect(["application/grpc-web", "application/grpc-web+proto", "application/grpc-web-text"].every(isGrpcWeb)).toBe(
    true,
  );
  expect(["application/grpc", "application/json", undefined].some(isGrpcWeb)).toBe(false);
});
