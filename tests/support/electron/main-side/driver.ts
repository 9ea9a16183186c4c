import type { DriverCalls, MainCalls } from '../calls';
import { Link } from '../link';
import { answers } from './answers';

/** The side that has the browser. */
export const driver: Link<DriverCalls, MainCalls> = new Link<DriverCalls, MainCalls>(process, answers);

/** Tells the other side something whose answer nobody waits for. */
export function tellDriver<C extends keyof DriverCalls>(call: C, args: Parameters<DriverCalls[C]>[0]): void {
  driver.call(call, args).catch((error: Error) => console.error(`stand-in: ${call}: ${error.message}`));
}
