import { describe, expect, test } from 'vitest';
import { whyItStopped } from '../../scripts/why-it-stopped.mjs';

const BINARY = '/crux/electron/dist/electron';
const stopped = { code: 1, signal: null, errors: '', seconds: 0.5 };

describe('why Electron stopped', () => {
  test.each([
    [
      'electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory\n',
      'the system library libnss3.so is missing, which Electron needs',
    ],
    [
      '[4711:0131/120000.1:FATAL:setuid_sandbox_host.cc(163)] The SUID sandbox helper binary was found, but is not configured correctly.\n',
      "this system keeps Electron from making its sandbox; to allow it: sudo chown root '/crux/electron/dist/chrome-sandbox' && sudo chmod 4755 '/crux/electron/dist/chrome-sandbox'",
    ],
    [
      '[1:0131/120000.1:ERROR:ozone_platform_x11.cc(250)] Missing X server or $DISPLAY\n[1:0131/120000.1:ERROR:env.cc(257)] The platform failed to initialize.  Exiting.\n',
      'the display cannot be reached',
    ],
    [
      '[1:0131/120000.1:ERROR:a.cc(1)] Something odd.\n#0 0x55d0 <unknown>\n',
      'Electron stopped at once (exit code 1): Something odd.',
    ],
    ['', 'Electron stopped at once (exit code 1)'],
  ])('%j', (errors, reason) => {
    expect(whyItStopped({ ...stopped, errors }, BINARY)).toBe(reason);
  });

  test('names the signal', () => {
    expect(whyItStopped({ ...stopped, code: null, signal: 'SIGSEGV' }, BINARY)).toBe(
      'Electron stopped at once (SIGSEGV)',
    );
  });

  test('is one line of bearable length', () => {
    const reason = whyItStopped({ ...stopped, errors: `first\n${'long '.repeat(1000)}\n` }, BINARY);
    expect(reason).not.toContain('\n');
    expect(reason?.length).toBeLessThan(300);
  });

  test('there is no reason where Electron ran: it ended well, or went wrong later', () => {
    expect(whyItStopped({ ...stopped, code: 0 }, BINARY)).toBeUndefined();
    expect(whyItStopped({ ...stopped, seconds: 600 }, BINARY)).toBeUndefined();
  });
});
