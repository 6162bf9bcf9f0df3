import { ProtobufError, type Reader } from "./reader.js";

/** Go's time.Time{}: midnight, January 1 of year 1. A missing gogoproto.stdtime field decodes to it. */
export const GO_ZERO_SECONDS = -62135596800n;
/** First second after year 9999, where protobuf timestamps end. */
const SECONDS_END = 253402300800n;
/** Go durations are int64 nanoseconds. */
const DURATION_SECONDS_MAX = 9223372036n;

interface SecondsAndNanos {
  seconds: bigint;
  nanos: number;
}

function readSecondsAndNanos(r: Reader): SecondsAndNanos {
  const end = r.end();
  const out = { seconds: 0n, nanos: 0 };
  while (r.pos < end) {
    const tag = r.tag();
    if (tag === 8) out.seconds = r.int64();
    else if (tag === 16) out.nanos = r.int32();
    else if (tag < 24) throw new ProtobufError(`wrong wire type ${tag % 8} in a time`);
    else r.skip(tag % 8);
  }
  if (r.pos !== end) throw new ProtobufError("a time runs past its end");
  return out;
}

/** A gogoproto.stdtime field: replaced, not merged, and checked for range. */
export function readStdTime(r: Reader): SecondsAndNanos {
  const t = readSecondsAndNanos(r);
  if (t.seconds < GO_ZERO_SECONDS || t.seconds >= SECONDS_END)
    throw new ProtobufError(`timestamp out of range: ${t.seconds} s`);
  if (t.nanos < 0 || t.nanos >= 1_000_000_000) throw new ProtobufError(`timestamp nanos out of range: ${t.nanos}`);
  return t;
}

/** A gogoproto.stdduration field. */
export function readStdDuration(r: Reader): SecondsAndNanos {
  const d = readSecondsAndNanos(r);
  const abs = d.seconds < 0n ? -d.seconds : d.seconds;
  if (abs > DURATION_SECONDS_MAX) throw new ProtobufError(`duration out of range: ${d.seconds} s`);
  if (d.nanos <= -1_000_000_000 || d.nanos >= 1_000_000_000)
    throw new ProtobufError(`duration nanos out of range: ${d.nanos}`);
  if ((d.seconds > 0n && d.nanos < 0) || (d.seconds < 0n && d.nanos > 0))
    throw new ProtobufError("duration has mixed signs");
  return d;
}
