import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Main is built as ES modules with its dependencies left in node_modules; a sandboxed preload must be one
// CommonJS file; the reader of screenshots is an entry of its own because it runs in a process of its own.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: { input: { index: 'main/index.ts', reader: 'main/ocr/reader-process.ts' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: 'main/preload.ts',
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    build: { outDir: 'out/renderer', rollupOptions: { input: 'renderer/index.html' } },
    plugins: [react()],
  },
});
