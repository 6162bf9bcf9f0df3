/** A point in time as protobuf has it; nanos from 0 to 999,999,999 also before the epoch. */
export interface UnixTime {
  readonly seconds: bigint;
  readonly nanos: number;
}

const SECONDS_PER_DAY = 86400n;

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d+))?(Z|[+-]\d{2}:\d{2})$/;

function dayNumber(year: number, month: number, day: number): bigint | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return BigInt(daysFromCivil(year, month, day));
}

/** "2026-11-22" at midnight UTC; undefined when it is no date. */
export function parseDate(text: string): UnixTime | undefined {
  const m = DATE.exec(text);
  if (m === null) return undefined;
  const days = dayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
  return days === undefined ? undefined : { seconds: days * SECONDS_PER_DAY, nanos: 0 };
}

/** RFC 3339 as Go's time.Parse takes it: fractions of any length (cut to nanoseconds), offsets up to 24:60. */
export function parseRfc3339(text: string): UnixTime | undefined {
  const m = DATE_TIME.exec(text);
  if (m === null) return undefined;
  const days = dayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6])];
  if (days === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  let offset = 0;
  const zone = m[8]!;
  if (zone !== "Z") {
    const [h, min] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
    if (h > 24 || min > 60) return undefined;
    offset = (zone[0] === "-" ? -1 : 1) * (h * 3600 + min * 60);
  }
  const nanos = Number((m[7] ?? "").slice(0, 9).padEnd(9, "0"));
  return { seconds: days * SECONDS_PER_DAY + BigInt(hour * 3600 + minute * 60 + second - offset), nanos };
}

/** RFC 3339 in UTC. `fraction`: "go" drops trailing zeros (RFC3339Nano); "groups" writes 0, 3, 6 or 9 digits, as protobuf
 *  JSON does. Years run from 1 to 9999. */
export function formatRfc3339(time: UnixTime, fraction: "go" | "groups" = "go"): string {
  const days = Number(
    time.seconds >= 0n ? time.seconds / SECONDS_PER_DAY : -((-time.seconds + SECONDS_PER_DAY - 1n) / SECONDS_PER_DAY),
  );
  const rest = Number(time.seconds - BigInt(days) * SECONDS_PER_DAY);
  const { year, month, day } = civilFromDays(days);
  const two = (n: number): string => String(n).padStart(2, "0");
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  const nine = String(time.nanos).padStart(9, "0");
  let digits = nine.replace(/0+$/, "");
  if (fraction === "groups") digits = digits === "" ? "" : nine.slice(0, Math.ceil(digits.length / 3) * 3);
  return `${date}T${clock}${digits === "" ? "" : `.${digits}`}Z`;
}
