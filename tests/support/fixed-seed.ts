import fc from 'fast-check';

/** What fast-check generates is the same in every run, so that a test that passes here passes elsewhere; others by `CRUX_SEED=…`. */
fc.configureGlobal({ seed: Number(process.env.CRUX_SEED ?? 20_260) });
