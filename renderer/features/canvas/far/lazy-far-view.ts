import { lazy } from '../../../ui/lazy';

/** The far view, which the window does not read at its start: few maps are so large. */
export const FarView = lazy(async () => (await import('./far-view')).FarView);
