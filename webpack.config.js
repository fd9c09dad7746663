const { chmodSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { swcOptions } = require('./scripts/lib/swc-options.cjs');

/** The address that the manifest carries in the repository; `--env base=https://…` puts the real one in its place. */
const PLACEHOLDER_BASE = 'https://localhost:3000';

const dist = path.resolve(__dirname, 'dist');

/** What both builds share. */
const shared = (name, target) => ({
  name,
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swcOptions(target) } },
      { test: /\.(csv|tsv|txt)$/, type: 'asset/source' },
    ],
  },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

/** The page: the pane in Excel, the workbench in a browser. */
const page = (env, base) => ({
  // Excel for Mac shows add-ins in the system's WebKit, so the page keeps to what Safari 14 understands.
  ...shared('page', 'es2020'),
  target: ['web', 'es2020'],
  entry: { pane: './src/pane/main.tsx' },
  output: {
    path: path.join(dist, 'page'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    // Relative, so that the page can be put into any folder of any server.
    publicPath: 'auto',
    clean: true,
  },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })],
    splitChunks: { chunks: 'all' },
  },
  plugins: [
    new HtmlWebpackPlugin({ template: './src/pane/page.html', filename: 'index.html', scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', filter: (file) => file.endsWith('.png') || file.endsWith('.svg') },
        { from: 'dist/example/contoh.xlsx', to: 'contoh.xlsx' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) =>
            text
              .toString()
              .replace(/^<!--.*-->\n/m, '')
              .replaceAll(PLACEHOLDER_BASE, base),
        },
      ],
    }),
  ],
  // webpack warns by the size of single files; what counts here is what the page loads first, and tests measure that.
  performance: { hints: false },
});

/** The command line: one file that needs nothing beside it but Node. */
const cli = () => ({
  ...shared('cli', 'es2022'),
  target: 'node20',
  entry: { 'periksa-renja': './src/cli/periksa-renja.ts' },
  output: { path: path.join(dist, 'cli'), filename: '[name].js', clean: true },
  module: {
    ...shared('cli', 'es2022').module,
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  optimization: {
    // A stack trace that names our functions is worth more here than a smaller file.
    minimize: false,
    splitChunks: false,
  },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }), makeExecutable],
});

/** Sets the executable bit that the shebang line needs. */
const makeExecutable = {
  apply(compiler) {
    compiler.hooks.assetEmitted.tap('MakeExecutable', (_name, { targetPath }) => chmodSync(targetPath, 0o755));
  },
};

module.exports = (env = {}) => {
  const base = (env.base ?? PLACEHOLDER_BASE).replace(/\/+$/, '');
  if (!base.startsWith('https://'))
    throw new Error(`--env base=${base}: Excel loads add-ins from https:// addresses only.`);
  return [page(env, base), cli()];
};
