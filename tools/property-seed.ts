import fc from 'fast-check';

// One seed for everybody, so that a run says the same on every machine. SEED=… npm run unit goes looking elsewhere.
fc.configureGlobal({seed: Number(process.env.SEED ?? 20_260_302)});
