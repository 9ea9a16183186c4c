// Runs before the first paint, while the window's own code is still being read: a theme that differs from the system's
// must not flash. The key is that of host-browser/settings.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('crux-settings') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Nothing is kept, or it cannot be read: the system's theme.
}
