import type { Logger } from "../ports/log.js";

/** Undoes what was done, last first, whatever fails on the way. */
export class Teardown {
  private readonly steps: { readonly what: string; readonly run: () => Promise<void> | void }[] = [];

  constructor(private readonly log: Logger) {}

  add(what: string, run: () => Promise<void> | void): void {
    this.steps.push({ what, run });
  }

  async run(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      try {
        await step.run();
      } catch (e) {
        this.log.error(`stopping ${step.what} failed`, { error: String(e) });
      }
    }
  }
}
