// Bundles what the pages load, straight into the build folder; nothing built is kept among the sources.
import { build } from 'esbuild';

await build({
  entryPoints: ['kallor/verkstall.js', 'kallor/diagram.js'],
  outdir: '../../../target/classes/static/bundlat',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  legalComments: 'linked',
  loader: { '.svg': 'dataurl', '.woff': 'empty', '.woff2': 'empty', '.eot': 'empty', '.ttf': 'empty' },
  logLevel: 'warning'
});
