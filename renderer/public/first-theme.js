// Runs before the first paint, while the window's own code is still being read: a theme that differs from the system's
// must not flash. The key is that of session/theme.ts, the rule that of core/draw/chosen-theme.ts, and a test holds them
// together.
let choice = 'system';
try {
  choice = localStorage.getItem('crux-first-theme') ?? 'system';
} catch {
  // Nothing is kept: the system's theme.
}
if (choice === 'light' || choice === 'dark') {
  document.documentElement.dataset.theme = choice;
} else {
  const name = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const contrast =
    choice === 'contrast' || matchMedia('(prefers-contrast: more), (forced-colors: active)').matches;
  document.documentElement.dataset.theme = contrast ? `contrast-${name}` : name;
}
