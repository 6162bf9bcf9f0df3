/** Light, dark, or as the system has it; before anything is drawn, so that nothing flashes. */
(() => {
  const KEY = "explorer-theme";
  const SCHEMES = { auto: "light dark", light: "light", dark: "dark" };
  const names = Object.keys(SCHEMES);
  let theme = "auto";
  try {
    const kept = localStorage.getItem(KEY);
    if (names.includes(kept)) theme = kept;
  } catch {
    // Storage may be refused: the system's scheme it is.
  }
  const apply = () => {
    document.documentElement.style.colorScheme = SCHEMES[theme];
    document.documentElement.dataset.theme = theme;
  };
  apply();
  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const show = () => {
      button.textContent = `Theme: ${theme}`;
    };
    show();
    button.addEventListener("click", () => {
      theme = names[(names.indexOf(theme) + 1) % names.length];
      apply();
      show();
      try {
        localStorage.setItem(KEY, theme);
      } catch {
        // Kept for this page alone then.
      }
    });
  });
})();
