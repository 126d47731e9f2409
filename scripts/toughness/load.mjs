import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles one TypeScript entry of this project and hands back its source, so that plain Node can run and measure it. */
export async function bundle(entry, minify = false) {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    oxc: { tsconfig: false },
    build: {
      write: false,
      minify,
      target: 'es2022',
      // Only the form in which content scripts are built is made as small as they are.
      lib: { entry: `${root}${entry}`, name: 'bundled', formats: [minify ? 'iife' : 'es'] },
      // The project's tsconfig extends a generated file that need not be there yet.
      rolldownOptions: { tsconfig: false },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  return output[0].code;
}

/** The exports of a TypeScript entry. */
export async function load(entry) {
  const code = await bundle(entry);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
