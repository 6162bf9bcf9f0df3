/** Property tests draw the same cases in every run, so that a red run can be repeated; `FC_SEED=random` (or a number) draws others. */
import fc from "fast-check";

const wanted = process.env.FC_SEED ?? "20241";
if (wanted !== "random") {
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`FC_SEED=${wanted}: must be "random" or an integer`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
