import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const { REJOINDER_URL = 'http://127.0.0.1:4000', PORT = '8081' } = process.env;
const listening = { host: '127.0.0.1', port: Number(PORT), strictPort: true };

export default defineConfig({
  plugins: [react()],
  // Which server the app asks is settled when it is built.
  define: { REJOINDER_URL: JSON.stringify(REJOINDER_URL) },
  server: listening,
  preview: listening,
});
