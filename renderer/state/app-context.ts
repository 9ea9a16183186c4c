import { createContext, useContext } from 'react';
import type { App } from './app';

export const AppContext = createContext<App | null>(null);

/** What commands act on, for the controls that run them. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('This part of the window stands outside its AppContext.');
  return app;
}
