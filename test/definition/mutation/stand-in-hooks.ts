import type { ResolveHook } from 'node:module';

/** Specs import Jest's globals, which exist inside Jest only; here they get the stand-in. */
export const resolve: ResolveHook = (specifier, context, next) =>
  specifier === '@jest/globals'
    ? { url: new URL('./stand-in.js', import.meta.url).href, shortCircuit: true }
    : next(specifier, context);
