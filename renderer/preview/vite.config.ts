import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `vite renderer/preview` shows the window without the program; nothing of this folder is shipped.
export default defineConfig({ root: import.meta.dirname, plugins: [react()] });
