/** Who may change the validators, in a genesis: app_state.validators.params.authority. */
import type { AppState } from "./app-state.js";

interface Section {
  readonly params?: object;
}

/** @param address empty: nobody */
export function withValidatorAuthority(state: AppState, address: string): AppState {
  const section = (state.validators ?? {}) as Section;
  return { ...state, validators: { ...section, params: { ...section.params, authority: address } } };
}
