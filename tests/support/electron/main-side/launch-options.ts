/** What a launch of the stand-in says about the machine that it plays. */
export interface LaunchOptions {
  readonly main: string;
  readonly argv: readonly string[];
  readonly userData: string;
  readonly documents: string;
  readonly version: string;
  readonly systemTheme: 'light' | 'dark';
}

/** Of this launch, as the process that started this one wrote them. */
export const launchOptions = JSON.parse(process.env.CRUX_STAND_IN ?? '{}') as LaunchOptions;
