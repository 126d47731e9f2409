/**
 * The one place where the extension API enters: the polyfill in the background, the browser's own in pages and in scripts for a
 * helpdesk's tab (wxt.config.ts), and the fake in unit tests.
 */
export { type Browser, browser } from 'wxt/browser';
