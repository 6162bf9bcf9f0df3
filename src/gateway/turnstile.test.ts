import { expect, test } from "vitest";
import { BusyError, Turnstile } from "./turnstile.js";

/** A turnstile whose turns and clock the test moves. */
function rig(options: { perTurnMax: number; turnMsMax: number; waitingMax: number }) {
  let nowMs = 0;
  let turn: (() => void) | undefined;
  const turnstile = new Turnstile({
    ...options,
    monotonicMs: () => nowMs,
    nextTurn: (callback) => {
      turn = callback;
    },
  });
  const entered: number[] = [];
  const refused: number[] = [];
  let arrivals = 0;
  return {
    entered,
    refused,
    arrive: async (count: number) => {
      for (let i = 0; i < count; i++) {
        const id = arrivals++;
        turnstile.enter().then(
          () => entered.push(id),
          (e: unknown) => {
            expect(e).toBeInstanceOf(BusyError);
            refused.push(id);
          },
        );
      }
      await Promise.resolve();
      await Promise.resolve();
    },
    /** The turn ends after so long; says whether another was wanted. */
    pass: async (ms: number) => {
      nowMs += ms;
      const current = turn;
      turn = undefined;
      current?.();
      await Promise.resolve();
      await Promise.resolve();
      return turn !== undefined;
    },
  };
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

test("lets requests in at once while there are few, and wants no turns without any", async () => {
  const { arrive, pass, entered } = rig({ perTurnMax: 4, turnMsMax: 5, waitingMax: 10 });
  await arrive(3);
  expect(entered).toEqual(upTo(3));
  expect(await pass(1)).toBe(false);
  await arrive(4);
  expect(entered).toEqual(upTo(7));
});

test("makes the others wait for later turns, in order", async () => {
  const { arrive, pass, entered } = rig({ perTurnMax: 4, turnMsMax: 5, waitingMax: 10 });
  await arrive(10);
  expect(entered).toEqual(upTo(4));
  expect(await pass(1)).toBe(true);
  expect(entered).toEqual(upTo(8));
  await arrive(1);
  expect(entered).toEqual(upTo(8));
  await pass(1);
  expect(entered).toEqual(upTo(11));
});

test("lets fewer in while turns take long, and more again when they do not", async () => {
  const { arrive, pass, entered } = rig({ perTurnMax: 8, turnMsMax: 5, waitingMax: 1_000 });
  await arrive(200);
  const perTurn = async (ms: number): Promise<number> => {
    const before = entered.length;
    await pass(ms);
    return entered.length - before;
  };
  expect(entered.length).toBe(8);
  expect([await perTurn(50), await perTurn(50), await perTurn(50), await perTurn(50)]).toEqual([4, 2, 1, 1]);
  expect([await perTurn(1), await perTurn(1), await perTurn(1)]).toEqual([2, 3, 4]);
  expect(entered).toEqual(upTo(entered.length));
});

test("refuses what it has no room for", async () => {
  const { arrive, pass, entered, refused } = rig({ perTurnMax: 2, turnMsMax: 5, waitingMax: 3 });
  await arrive(7);
  expect([entered, refused]).toEqual([upTo(2), [5, 6]]);
  await pass(1);
  await arrive(2);
  expect(refused).toEqual([5, 6]);
});
