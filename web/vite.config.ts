import react from '@vitejs/plugin-react-swc';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where `npm run dev` finds the service, which `nest start --watch` runs beside it. */
const service = `http://localhost:${process.env.PORT ?? '3000'}`;

export default defineConfig(({ command }) => {
  // What is built is what people use, also where a test builds it.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    plugins: [react(), compression({ algorithms: ['gzip', 'brotliCompress'], threshold: 1024 })],
    resolve: { conditions: ['cairn-source', ...defaultClientConditions] },
    // The service writes a new nonce here each time that it sends the page.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      target: 'es2023',
      // What is small stands in a file of its own too: the page's policy lets no data: addresses in.
      assetsInlineLimit: 0,
      // What every visit needs comes as one file, in one request.
      chunkSizeWarningLimit: 700,
      reportCompressedSize: false,
      // What every visit needs comes as one file; it would be dozens, as each other view shares some other parts of it.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
    server: {
      port: 5173,
      fs: { allow: ['..'] },
      proxy: Object.fromEntries(['/v1', '/health', '/docs', '/schema', '/mcp'].map((path) => [path, service])),
    },
  };
});
